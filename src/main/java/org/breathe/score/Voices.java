package org.breathe.score;

import org.breathe.timing.FeltTime;

/** All that plays a score. */
record Voices(
        CameraVoice camera,
        HandVoice hand,
        BreathVoice lungs,
        BlinkVoice lids,
        GlanceVoice gazes,
        LightVoice light,
        Recall recall,
        Weather weather,
        SwayVoice wind,
        WaterVoice stream,
        CloudVoice sky,
        FeltTime felt) {}

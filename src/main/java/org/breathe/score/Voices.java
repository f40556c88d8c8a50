package org.breathe.score;

import org.breathe.rhythm.FeltTime;

/** All that plays a score. */
record Voices(
        Camera camera,
        Hand hand,
        Lungs lungs,
        Lids lids,
        Gazes gazes,
        Light light,
        Recall recall,
        Weather weather,
        Wind wind,
        Stream stream,
        Sky sky,
        FeltTime felt) {}

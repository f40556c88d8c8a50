package org.breathe.score;

import java.util.List;
import java.util.Optional;
import org.breathe.scene.Scene;
import org.breathe.timing.FeltTime;
import org.breathe.timing.Noise;

/**
 * The score of stills that are seen passage by passage, and what the voices of gestures build on: how a moment
 * lies in the piece and in its passage, where the camera is and how full the lungs are then, what was seen in the
 * stills.
 */
public final class Plan implements Score {
    private final ScoreSpec spec;
    private final Timeline timeline;
    private final List<Scene> scenes;
    private final FeltTime felt;
    private final FeltBreath breath;
    private final FeltCamera camera;
    private final List<String> notes;

    Plan(
            ScoreSpec spec,
            Timeline timeline,
            List<Scene> scenes,
            FeltTime felt,
            FeltBreath breath,
            FeltCamera camera,
            List<String> notes) {
        this.spec = spec;
        this.timeline = timeline;
        this.scenes = scenes;
        this.felt = felt;
        this.breath = breath;
        this.camera = camera;
        this.notes = List.copyOf(notes);
    }

    @Override
    public double fps() {
        return spec.fps();
    }

    @Override
    public int frames() {
        return (int) Math.round(timeline.seconds() * spec.fps());
    }

    @Override
    public boolean loops() {
        return timeline.loops();
    }

    @Override
    public List<Passage> passages() {
        return timeline.passages();
    }

    @Override
    public List<PassageShare> at(double seconds) {
        return timeline.at(seconds);
    }

    @Override
    public Passage leading(double seconds) {
        return timeline.leading(seconds);
    }

    @Override
    public Pose camera(Passage passage, double seconds, double depth) {
        return camera.framing(passage, seconds, depth).pose(spec.aspect());
    }

    @Override
    public double breath(double seconds) {
        return breath.at(seconds);
    }

    @Override
    public double intensity(double seconds) {
        return spec.intensity(timeline.progress(seconds));
    }

    @Override
    public double lag(double seconds) {
        return camera.lag(timeline.leading(seconds), seconds);
    }

    @Override
    public boolean holds(double seconds) {
        return felt.holds(timeline.within(seconds));
    }

    @Override
    public Optional<Plan> plan() {
        return Optional.of(this);
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    /** What the score was composed from. */
    public ScoreSpec spec() {
        return spec;
    }

    /** How moments lie in the piece and in its passages. */
    public Timeline timeline() {
        return timeline;
    }

    /** What was seen in a still. */
    public Scene scene(int still) {
        return scenes.get(still);
    }

    /**
     * Noise hashed from the piece's seed. Whoever needs chance draws it from a channel of this noise; a new gesture takes
     * a number above 10. These are taken, some of them twice, since another number would change films:
     *
     * <ol>
     *   <li>the timeline: lengths, order and what returns; the specks of grain
     *   <li>where time stutters; where grain lies in each frame
     *   <li>breaths; the wind: where it blows from, the wisps of steam
     *   <li>the camera: its moves and how far layers lag
     *   <li>the hand
     *   <li>blinks
     *   <li>light
     *   <li>glances; a walk through time points, in which nobody glances
     *   <li>leaves
     *   <li>water
     * </ol>
     */
    public Noise noise() {
        return Noise.ofSeed(spec.seed());
    }

    /**
     * The time that a layer of a passage feels, s: held, stuttered, lingering, skimming and, far away, lagging. What
     * moves by itself (leaves, water, steam) moves by it. It never runs backwards.
     *
     * @param depth the layer's disparity, 0 (farthest) … 1 (nearest)
     */
    public double felt(Passage passage, double seconds, double depth) {
        return camera.felt(passage, seconds, depth);
    }

    /** The time of the hand that holds the camera, s; it stutters. */
    public double handTime(double seconds) {
        return felt.at(timeline.within(seconds));
    }

    /** When the camera arrives at where it pushes to, s from the start of the piece, in order. */
    public double[] arrivals(Passage passage) {
        return camera.arrivals(passage);
    }

    /** Whether nobody in a passage's picture breathes, so that breath goes into camera and light. */
    public boolean nobodyBreathes(Passage passage) {
        return camera.nobodyBreathes(passage);
    }
}

package org.breathe.render;

import ij.process.FloatProcessor;
import java.util.List;
import java.util.Set;
import org.breathe.gesture.Gesture;
import org.breathe.render.Animation.Placed;
import org.breathe.scene.Scene;

/** Stands where a test asks nothing about geometry; whoever asks all the same fails. */
public class NoGeometry implements FrameGeometry {
    @Override
    public List<Placed> at(int i) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Scene scene(int still) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int layers(int still) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Field displacement(int i, int still, int layer, Set<Gesture> which) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FloatProcessor coverage(int i, int still, int layer) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FloatProcessor gain(int i, Gesture tone) {
        throw new UnsupportedOperationException();
    }
}

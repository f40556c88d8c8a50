package org.breathe.scene;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.breathe.model.AddedNet;

/** How families of depth nets that users may add want their pictures. */
enum DepthConvention {
    /** Lihe Yang et al., "Depth Anything V2", NeurIPS 2024: patches of 14 px, best near 518. */
    DEPTH_ANYTHING(14, 518, false),
    /** René Ranftl et al., "Towards Robust Monocular Depth Estimation", IEEE TPAMI 2022: the small net of version 2.1. */
    MIDAS(32, 256, false),
    /** That net in the ONNX file which its makers give out; it normalises pictures by itself. */
    MIDAS_AS_PUBLISHED(32, 256, true);

    /** The catalogue's name for that file. */
    private static final String MIDAS_FILE = "midas_v21_small";

    private static final List<DepthConvention> FAMILIES = List.of(DEPTH_ANYTHING, MIDAS);
    /** What the names of nets hold that give distances. */
    private static final List<String> METRIC = List.of("metric", "indoor", "outdoor", "hypersim", "vkitti");
    /** What ImageNet's pictures have on average, red, green and blue. */
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};

    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};

    private final int multiple;
    private final int side;
    private final boolean normalises;

    DepthConvention(int multiple, int side, boolean normalises) {
        this.multiple = multiple;
        this.side = side;
        this.normalises = normalises;
    }

    /**
     * The convention of a net, told by its file if it is one that the catalogue knows, else by how its name begins.
     *
     * @throws IllegalArgumentException if neither tells, or the net gives distances; the message says what to do
     */
    static DepthConvention of(AddedNet net) {
        String name = net.publication().orElse(net.net().name()).toLowerCase(Locale.ROOT);
        if (net.publication().isPresent() && name.equals(MIDAS_FILE)) return MIDAS_AS_PUBLISHED;
        if (METRIC.stream().anyMatch(name::contains))
            throw new IllegalArgumentException(
                    "the net gives distances, not nearness; name the one for relative depth.");
        return FAMILIES.stream()
                .filter(family -> name.startsWith(family.prefix()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the name must begin with "
                        + FAMILIES.stream().map(DepthConvention::prefix).collect(Collectors.joining(" or "))
                        + ", which tells what the net expects; rename the file."));
    }

    private String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The sides of its inputs are multiples of this many px where the file leaves them free. */
    int multiple() {
        return multiple;
    }

    /** The longer side that it is best at, px. */
    int side() {
        return side;
    }

    /** An encoded value 0…1 as the net wants it. */
    float normalised(float value, int channel) {
        return normalises ? value : (value - MEAN[channel]) / DEVIATION[channel];
    }
}

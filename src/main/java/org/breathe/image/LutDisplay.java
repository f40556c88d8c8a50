package org.breathe.image;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Shows channels the way ImageJ does: each through its LUT, then mixed.
 *
 * @param bitDepth 8, 16 or 32
 * @param tints one per channel
 * @param shown which channels take part, in order; at least one
 * @param mix how they meet
 */
record LutDisplay(int bitDepth, List<ChannelLut> tints, List<Integer> shown, Mix mix) implements Display {
    /** How the colours of channels meet, each component for itself. */
    enum Mix {
        SUM {
            @Override
            int of(int a, int b) {
                return Math.min(255, a + b);
            }
        },
        MAX {
            @Override
            int of(int a, int b) {
                return Math.max(a, b);
            }
        },
        MIN {
            @Override
            int of(int a, int b) {
                return Math.min(a, b);
            }
        },
        /** What each channel takes away from white. */
        INVERT {
            @Override
            int of(int a, int b) {
                return Math.max(0, a + b - 255);
            }
        };

        abstract int of(int a, int b);
    }

    /** How an image that is not RGB is shown now. */
    static LutDisplay of(ImagePlus image) {
        List<ChannelLut> tints = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        int channels = image.getNChannels();
        boolean composite = image instanceof CompositeImage;
        int mode = composite ? ((CompositeImage) image).getMode() : CompositeImage.COLOR;
        LUT[] luts = composite ? image.getLuts() : new LUT[0];
        for (int c = 0; c < channels; c++) {
            ChannelLut tint =
                    new ChannelLut(composite ? luts[c] : image.getProcessor().getLut());
            tints.add(mode == CompositeImage.GRAYSCALE ? tint.grey() : tint);
            if (mode == CompositeImage.COMPOSITE && isActive((CompositeImage) image, c)) {
                shown.add(c);
            }
        }
        if (shown.isEmpty()) {
            shown.add(image.getChannel() - 1);
        }
        return new LutDisplay(image.getBitDepth(), List.copyOf(tints), List.copyOf(shown), mix(image));
    }

    /** ImageJ mixes only as many channels as it has switches for. */
    private static boolean isActive(CompositeImage image, int channel) {
        boolean[] active = image.getActiveChannels();
        return channel < active.length && active[channel];
    }

    private static Mix mix(ImagePlus image) {
        String projection = image.getProp("CompositeProjection");
        if (projection != null) {
            for (Mix mix : Mix.values()) {
                if (projection.toUpperCase(Locale.ROOT).contains(mix.name())) {
                    return mix;
                }
            }
        }
        return Mix.SUM;
    }

    @Override
    public ColorProcessor rgb(ImageProcessor[] planes) {
        ImageProcessor first = planes[shown.get(0)];
        int[] rgb = tints.get(shown.get(0)).colours(first);
        for (int channel : shown.subList(1, shown.size())) {
            int[] colours = tints.get(channel).colours(planes[channel]);
            for (int i = 0; i < rgb.length; i++) {
                int red = mix.of(rgb[i] >> 16 & 0xff, colours[i] >> 16 & 0xff);
                int green = mix.of(rgb[i] >> 8 & 0xff, colours[i] >> 8 & 0xff);
                int blue = mix.of(rgb[i] & 0xff, colours[i] & 0xff);
                rgb[i] = 0xff000000 | red << 16 | green << 8 | blue;
            }
        }
        return new ColorProcessor(first.getWidth(), first.getHeight(), rgb);
    }

    @Override
    public float[] silence() {
        float[] darkest = new float[tints.size()];
        for (int c = 0; c < darkest.length; c++) {
            darkest[c] = tints.get(c).darkest(bitDepth);
        }
        return darkest;
    }

    @Override
    public float range() {
        // The range of a channel with infinite samples is infinite, and nothing can be told apart in it.
        double widest = tints.stream()
                .mapToDouble(tint -> Math.abs(tint.max() - tint.min()))
                .filter(Double::isFinite)
                .max()
                .orElse(0);
        return Math.max(Float.MIN_NORMAL, (float) widest);
    }
}

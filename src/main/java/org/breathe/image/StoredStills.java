package org.breathe.image;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.zip.CRC32C;
import org.breathe.pixels.PlanarImage;
import org.breathe.pixels.SampleType;

/** Stills that share channels, bit depth and display, each read when it is asked for. */
final class StoredStills implements Sequence {
    private final List<StoredStill> stills;
    private final int channels;
    private final int bitDepth;
    private final boolean measured;
    private final StackGeometry geometry;
    private final Display display;
    private String sha256;
    /** Of each still, when the SHA-256 was computed; null before. */
    private volatile long[] checksums;

    private volatile String edited;

    StoredStills(
            List<StoredStill> stills,
            int channels,
            int bitDepth,
            boolean measured,
            StackGeometry geometry,
            Display display) {
        this.stills = List.copyOf(stills);
        this.channels = channels;
        this.bitDepth = bitDepth;
        this.measured = measured;
        this.geometry = geometry;
        this.display = display;
    }

    /** The stills themselves, for a sequence that takes them in. */
    List<StoredStill> stills() {
        return stills;
    }

    @Override
    public int size() {
        return stills.size();
    }

    @Override
    public int channels() {
        return channels;
    }

    @Override
    public int bitDepth() {
        return bitDepth;
    }

    @Override
    public int width(int still) {
        return stills.get(still).width();
    }

    @Override
    public int height(int still) {
        return stills.get(still).height();
    }

    @Override
    public String label(int still) {
        return stills.get(still).label();
    }

    @Override
    public boolean measured() {
        return measured;
    }

    @Override
    public StackGeometry geometry() {
        return geometry;
    }

    @Override
    public Display display() {
        return display;
    }

    @Override
    public PlanarImage planes(int still, Placement placement) {
        ImageProcessor[] stored = stills.get(still).read();
        compare(still, stored);
        return StillResampler.planes(stored, placement, display.silence());
    }

    @Override
    public ColorProcessor look(int still, int longSide) {
        int width = width(still);
        int height = height(still);
        double scale = Math.min(1, longSide / (double) Math.max(width, height));
        int lookWidth = Math.max(1, (int) Math.round(width * scale));
        int lookHeight = Math.max(1, (int) Math.round(height * scale));
        Placement whole = new Placement(0, 0, width, height, lookWidth, lookHeight);
        return display.rgb(planes(still, whole).processors());
    }

    /** Notices if a still is no longer the one that was summed. */
    private void compare(int still, ImageProcessor[] stored) {
        long[] summed = checksums;
        if (summed == null || edited != null) {
            return;
        }
        CRC32C checksum = new CRC32C();
        for (ImageProcessor plane : stored) {
            rows(plane, checksum::update);
        }
        if (checksum.getValue() != summed[still]) {
            edited = "\"" + label(still)
                    + "\" was changed after the piece was planned, so its frames are no longer those "
                    + "of the recipe; make the piece again.";
        }
    }

    @Override
    public Optional<String> edited() {
        return Optional.ofNullable(edited);
    }

    @Override
    public Sequence unread() {
        return new StoredStills(stills, channels, bitDepth, measured, geometry, display);
    }

    @Override
    public synchronized String sha256(Progress progress) {
        if (sha256 == null) {
            MessageDigest digest = Sha256.digest();
            long[] summed = new long[stills.size()];
            for (int i = 0; i < stills.size(); i++) {
                if (progress.cancelled()) {
                    throw new CancellationException("Cancelled while reading " + label(i) + ".");
                }
                progress.at("Reading the stills", i, stills.size());
                CRC32C checksum = new CRC32C();
                for (ImageProcessor plane : stills.get(i).read()) {
                    rows(plane, row -> {
                        checksum.update(row.duplicate());
                        digest.update(row);
                    });
                }
                summed[i] = checksum.getValue();
            }
            checksums = summed;
            sha256 = Sha256.hex(digest);
        }
        return sha256;
    }

    /** Gives samples row by row, big-endian; red, green, blue for RGB. */
    private static void rows(ImageProcessor plane, Consumer<ByteBuffer> sink) {
        int width = plane.getWidth();
        SampleType type = SampleType.of(plane);
        ByteBuffer row = ByteBuffer.allocate(type.components(1) * type.bytes() * width);
        for (int from = 0; from < width * plane.getHeight(); from += width) {
            row.clear();
            type.put(plane.getPixels(), from, width, row);
            sink.accept(row.flip());
        }
    }
}

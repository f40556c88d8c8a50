package org.breathe.render;

/** Samples kept as narrow as their source keeps them, read and written as floats. */
interface SampleStore {
    /** Reads {@code count} samples, from the one at {@code from} on, into an array from {@code at} on. */
    void read(int from, float[] into, int at, int count);

    /** Writes samples from the one at {@code at} on; integers are clamped and round half up. */
    void write(int at, float[] samples);

    /**
     * Room for samples.
     *
     * @param bitDepth 8 or 24 for bytes, 16 for shorts, 32 for floats
     */
    static SampleStore of(int bitDepth, int size) {
        return switch (bitDepth) {
            case 16 -> new Shorts(new short[size]);
            case 32 -> new Floats(new float[size]);
            default -> new Bytes(new byte[size]);
        };
    }

    /** How many bytes a sample takes. */
    static int bytes(int bitDepth) {
        return bitDepth == 24 ? 1 : bitDepth / 8;
    }

    /** Samples of 0…255. */
    record Bytes(byte[] samples) implements SampleStore {
        @Override
        public void read(int from, float[] into, int at, int count) {
            for (int i = 0; i < count; i++) {
                into[at + i] = samples[from + i] & 0xff;
            }
        }

        @Override
        public void write(int at, float[] values) {
            for (int i = 0; i < values.length; i++) {
                samples[at + i] = (byte) Math.min(Math.max((int) (values[i] + 0.5f), 0), 255);
            }
        }
    }

    /** Samples of 0…65535. */
    record Shorts(short[] samples) implements SampleStore {
        @Override
        public void read(int from, float[] into, int at, int count) {
            for (int i = 0; i < count; i++) {
                into[at + i] = samples[from + i] & 0xffff;
            }
        }

        @Override
        public void write(int at, float[] values) {
            for (int i = 0; i < values.length; i++) {
                samples[at + i] = (short) Math.min(Math.max((int) (values[i] + 0.5f), 0), 65535);
            }
        }
    }

    /** Samples of any value. */
    record Floats(float[] samples) implements SampleStore {
        @Override
        public void read(int from, float[] into, int at, int count) {
            System.arraycopy(samples, from, into, at, count);
        }

        @Override
        public void write(int at, float[] values) {
            System.arraycopy(values, 0, samples, at, values.length);
        }
    }
}

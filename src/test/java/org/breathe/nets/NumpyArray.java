package org.breathe.nets;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;

/**
 * Numbers as NumPy saves them: 32 bit floats, little-endian, in the order of C. The format is described in
 * numpy.lib.format.
 *
 * @param shape the extent along each axis, the slowest first
 */
record NumpyArray(int[] shape, float[] values) {
	private static final byte[] MAGIC = { (byte) 0x93, 'N', 'U', 'M', 'P', 'Y' };
	private static final Pattern SHAPE = Pattern.compile("'shape':\\s*\\(([\\d, ]*)\\)");

	/**
	 * The first array of an {@code .npz} archive.
	 *
	 * @throws IOException if there is none or its numbers are of another kind
	 */
	static NumpyArray firstOf(InputStream npz) throws IOException {
		ZipInputStream archive = new ZipInputStream(npz);
		if (archive.getNextEntry() == null) throw new IOException("The archive of arrays is empty or no zip.");
		return read(archive);
	}

	/** An {@code .npy} stream. */
	static NumpyArray read(InputStream npy) throws IOException {
		DataInputStream in = new DataInputStream(npy);
		byte[] start = in.readNBytes(MAGIC.length + 2);
		if (!Arrays.equals(Arrays.copyOf(start, MAGIC.length), MAGIC)) throw new IOException("This is no NumPy array.");
		boolean old = start[MAGIC.length] == 1;
		int length = old ? Short.toUnsignedInt(Short.reverseBytes(in.readShort())) : Integer.reverseBytes(in.readInt());
		String header = new String(in.readNBytes(length), StandardCharsets.UTF_8);
		Matcher matcher = SHAPE.matcher(header);
		if (!header.contains("'<f4'") || !header.contains("'fortran_order': False") || !matcher.find())
			throw new IOException("Only arrays of 32 bit floats, little-endian, in C order are read, not " + header.strip());
		int[] shape = Arrays.stream(matcher.group(1).split(",")).map(String::strip).filter(part -> !part.isEmpty())
			.mapToInt(Integer::parseInt).toArray();
		FloatBuffer numbers = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer();
		float[] values = new float[Arrays.stream(shape).reduce(1, Math::multiplyExact)];
		if (numbers.remaining() != values.length)
			throw new IOException("The array holds " + numbers.remaining() + " numbers instead of " + values.length + ".");
		numbers.get(values);
		return new NumpyArray(shape, values);
	}
}

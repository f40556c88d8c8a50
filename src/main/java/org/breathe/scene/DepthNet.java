package org.breathe.scene;

import java.util.List;
import org.breathe.model.Net;
import org.breathe.model.Tensor;

/** A depth net that the user added: a picture in, relative inverse depth out, larger nearer. */
final class DepthNet {
	private final Net net;
	private final DepthConvention convention;
	/** Whether the file takes any size, or just its family's square. */
	private final boolean anySize;

	/**
	 * Tries the net on an empty picture.
	 *
	 * @throws IllegalArgumentException if it does not take pictures as its family does, or gives no depth for each pixel
	 */
	DepthNet(Net net, DepthConvention convention) {
		this.net = net;
		this.convention = convention;
		anySize = gives(4 * convention.multiple(), 3 * convention.multiple());
		if (!anySize && !gives(convention.side(), convention.side()))
			throw new IllegalArgumentException("depth=" + net.name() + ": the file does not take and give what nets named "
				+ convention.prefix() + "… do; choose another file.");
	}

	private boolean gives(int width, int height) {
		try {
			return net.run(Tensor.zeros(1, 3, height, width)).get(0).size() == width * height;
		} catch (IllegalStateException refused) {
			return false;
		}
	}

	/** Relative inverse depth, 0…1. */
	Plane read(Pyramid picture) {
		Look full = picture.full();
		double scale = (double) convention.side() / Math.max(full.width(), full.height());
		int width = anySize ? multiple(full.width() * scale) : convention.side();
		int height = anySize ? multiple(full.height() * scale) : convention.side();
		Look look = picture.atLeast(convention.side()).resized(width, height);
		Tensor image = Tensor.zeros(1, 3, height, width);
		List<Plane> planes = List.of(look.red(), look.green(), look.blue());
		for (int c = 0; c < 3; c++)
			for (int i = 0; i < width * height; i++)
				image.values().put(c * width * height + i, convention.normalised(planes.get(c).values()[i], c));
		return new Plane(width, height, net.run(image).get(0).copy(0, width * height)).normalised();
	}

	private int multiple(double extent) {
		return Math.max(2, (int) Math.round(extent / convention.multiple())) * convention.multiple();
	}
}

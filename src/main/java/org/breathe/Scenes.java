package org.breathe;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.breathe.scene.Scene;

/** Scenes by still, each looked at once; the least used go first when they are many. Safe for several threads. */
final class Scenes {
	private static final long CAPACITY = 128L << 20;
	/** Depth, matte, people and five kinds of motion, in floats. */
	private static final int BYTES_PER_PIXEL = 8 * Float.BYTES;

	private final IntFunction<Scene> look;
	private final Map<Integer, Scene> seen = new LinkedHashMap<>(16, 0.75f, true);
	private long bytes;

	/** @param look what to do when a still is looked at for the first time */
	Scenes(IntFunction<Scene> look) {
		this.look = look;
	}

	/** What is seen in a still, from 0. */
	synchronized Scene get(int still) {
		Scene scene = seen.get(still);
		if (scene == null) {
			scene = look.apply(still);
			seen.put(still, scene);
			bytes += size(scene);
			forget();
		}
		return scene;
	}

	private void forget() {
		var oldest = seen.values().iterator();
		while (bytes > CAPACITY && seen.size() > 1) {
			bytes -= size(oldest.next());
			oldest.remove();
		}
	}

	private static long size(Scene scene) {
		return (long) scene.depth().getWidth() * scene.depth().getHeight() * BYTES_PER_PIXEL;
	}
}

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

	private final Map<Integer, Scene> seen = new LinkedHashMap<>(16, 0.75f, true);
	private long bytes;

	/**
	 * What is seen in a still.
	 *
	 * @param look looks at it if that was not done yet, or long ago
	 */
	synchronized Scene get(int still, IntFunction<Scene> look) {
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

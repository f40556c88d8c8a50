package org.breathe.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.process.ColorProcessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.breathe.model.Net;
import org.breathe.model.Tensor;
import org.junit.jupiter.api.Test;

class SceneNetTest {
	private final Pyramid picture = new Pyramid(Look.of(new ColorProcessor(300, 200)));

	/** A net that says the same everywhere: that much of each map, and if there are media, these. */
	private record Sure(int maps, float logit, float... media) implements Net {
		@Override
		public String name() {
			return "sure";
		}

		@Override
		public String sha256() {
			return "";
		}

		@Override
		public List<Tensor> run(Tensor... inputs) {
			long[] shape = inputs[0].shape();
			Tensor out = Tensor.zeros(1, maps, shape[2] / 2, shape[3] / 2);
			for (int i = 0; i < out.size(); i++)
				out.values().put(i, logit);
			List<Tensor> outputs = new ArrayList<>(List.of(out));
			if (media.length > 0) {
				Tensor said = Tensor.zeros(1, media.length);
				said.values().put(0, media);
				outputs.add(said);
			}
			return outputs;
		}
	}

	@Test
	void oddsAreDividedByWhatAKindWeighedInTraining() {
		SceneNet.Reading reading = new SceneNet(new Sure(10, 0)).read(picture);
		assertEquals(.5, reading.subject().mean(), 1e-6);
		assertEquals(1 / 2.5, reading.kinds().get(Kind.SKY).mean(), 1e-6);
		assertEquals(1 / 6., reading.kinds().get(Kind.WATER).mean(), 1e-6);
		assertEquals(1 / 7., reading.kinds().get(Kind.FIRE).mean(), 1e-6);
	}

	@Test
	void aNetFromBeforeAKindWasLearnedSeesNothingOfIt() {
		SceneNet.Reading reading = new SceneNet(new Sure(8, 5)).read(picture);
		assertTrue(reading.kinds().get(Kind.STEAM).mean() > .9);
		assertEquals(0, reading.kinds().get(Kind.CLOTH).mean());
		assertEquals(0, reading.kinds().get(Kind.FIRE).mean());
		assertEquals(0, reading.drawing());
	}

	@Test
	void theMediumIsAQuestionOfAllThree() {
		SceneNet.Reading reading = new SceneNet(new Sure(10, 0, 1, 3, 1)).read(picture);
		assertEquals(1 / (1 + 2 * Math.exp(-2)), reading.drawing(), 1e-6);
	}

	@Test
	void allMapsHaveOneSize() {
		SceneNet.Reading reading = new SceneNet(new Sure(10, 0)).read(picture);
		List<Plane> maps = new ArrayList<>(Arrays.asList(reading.depth(), reading.subject(), reading.object()));
		maps.addAll(reading.kinds().values());
		for (Plane map : maps) {
			assertEquals(reading.depth().width(), map.width());
			assertEquals(reading.depth().height(), map.height());
		}
	}
}

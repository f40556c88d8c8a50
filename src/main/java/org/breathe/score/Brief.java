package org.breathe.score;

import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.breathe.mood.Arc;
import org.breathe.mood.Mood;

/** What is asked of a score. Immutable; {@link #asked()} starts one with the defaults. */
public final class Brief {
	private final Request request;

	private Brief(Request request) {
		this.request = new Request(request);
	}

	/** A request with the defaults: as the pictures feel, swell and resolve, 25 frames per second, to rest. */
	public static Request asked() {
		return new Request();
	}

	/** The moods, one per still, cycling; none if the pictures decide. */
	public List<Mood> moods() {
		return request.moods;
	}

	public Arc arc() {
		return request.arc;
	}

	/** How strong everything is, 0…2. */
	public double intensity() {
		return request.intensity;
	}

	/** The length of the piece, s; empty if the mood decides. */
	public OptionalDouble seconds() {
		return request.seconds;
	}

	public double fps() {
		return request.fps;
	}

	/** The frame's height ÷ its width. */
	public double aspect() {
		return request.aspect;
	}

	public Order order() {
		return request.order;
	}

	public Ending ending() {
		return request.ending;
	}

	/** How irregular everything is, 0…1. */
	public double imperfection() {
		return request.imperfection;
	}

	/** Whether the stills are measurements, which only the camera and time may touch. */
	public boolean data() {
		return request.data;
	}

	public long seed() {
		return request.seed;
	}

	/** Whether a gesture is wanted and allowed at all. */
	public boolean plays(Gesture gesture) {
		return request.intensity > 0 && request.gestures.contains(gesture)
			&& (!request.data || gesture == Gesture.CAMERA);
	}

	/** A mood with the coordinates that were asked for in place of its own. */
	public Mood override(Mood mood) {
		return new Mood(
			request.valence.orElse(mood.valence()),
			request.arousal.orElse(mood.arousal()),
			request.tension.orElse(mood.tension()),
			request.memory.orElse(mood.memory()));
	}

	/** Collects what is asked. */
	public static final class Request {
		private List<Mood> moods = List.of();
		private OptionalDouble valence = OptionalDouble.empty();
		private OptionalDouble arousal = OptionalDouble.empty();
		private OptionalDouble tension = OptionalDouble.empty();
		private OptionalDouble memory = OptionalDouble.empty();
		private Arc arc = Arc.SWELL_AND_RESOLVE;
		private double intensity = 1;
		private OptionalDouble seconds = OptionalDouble.empty();
		private double fps = 25;
		private double aspect = 0.75;
		private Order order = Order.AS_STACKED;
		private Ending ending = Ending.REST;
		private double imperfection = 0.3;
		private boolean data;
		private Set<Gesture> gestures = Gesture.all();
		private long seed = 1;

		private Request() {
		}

		private Request(Request other) {
			moods = other.moods;
			valence = other.valence;
			arousal = other.arousal;
			tension = other.tension;
			memory = other.memory;
			arc = other.arc;
			intensity = other.intensity;
			seconds = other.seconds;
			fps = other.fps;
			aspect = other.aspect;
			order = other.order;
			ending = other.ending;
			imperfection = other.imperfection;
			data = other.data;
			gestures = other.gestures;
			seed = other.seed;
		}

		/** The moods, one per still, cycling; empty leaves them to the pictures. */
		public Request moods(List<Mood> value) {
			moods = List.copyOf(value);
			return this;
		}

		/** One mood for all stills. */
		public Request mood(Mood value) {
			return moods(List.of(value));
		}

		/** In place of every mood's own valence, −1…1. */
		public Request valence(double value) {
			valence = OptionalDouble.of(within("valence", value, -1, 1));
			return this;
		}

		/** In place of every mood's own arousal, −1…1. */
		public Request arousal(double value) {
			arousal = OptionalDouble.of(within("arousal", value, -1, 1));
			return this;
		}

		/** In place of every mood's own tension, 0…1. */
		public Request tension(double value) {
			tension = OptionalDouble.of(within("tension", value, 0, 1));
			return this;
		}

		/** In place of every mood's own memory, 0…1. */
		public Request memory(double value) {
			memory = OptionalDouble.of(within("memory", value, 0, 1));
			return this;
		}

		public Request arc(Arc value) {
			arc = value;
			return this;
		}

		/** 0 (nothing moves) … 2. */
		public Request intensity(double value) {
			intensity = within("intensity", value, 0, 2);
			return this;
		}

		/** The exact length of the piece, s. */
		public Request seconds(double value) {
			seconds = OptionalDouble.of(within("seconds", value, Double.MIN_VALUE, 86_400));
			return this;
		}

		public Request fps(double value) {
			fps = within("fps", value, 1, 1000);
			return this;
		}

		/** The frame's height ÷ its width. */
		public Request aspect(double value) {
			aspect = within("aspect", value, 0.01, 100);
			return this;
		}

		public Request order(Order value) {
			order = value;
			return this;
		}

		public Request ending(Ending value) {
			ending = value;
			return this;
		}

		/** 0 (none) … 1. */
		public Request imperfection(double value) {
			imperfection = within("imperfection", value, 0, 1);
			return this;
		}

		/** Whether the stills are measurements. */
		public Request data(boolean value) {
			data = value;
			return this;
		}

		/** The gestures that may play. */
		public Request gestures(Set<Gesture> value) {
			gestures = value.isEmpty() ? EnumSet.noneOf(Gesture.class) : EnumSet.copyOf(value);
			return this;
		}

		public Request seed(long value) {
			seed = value;
			return this;
		}

		/** The brief. */
		public Brief brief() {
			return new Brief(this);
		}

		private static double within(String name, double value, double low, double high) {
			if (!(value >= low && value <= high)) {
				throw new IllegalArgumentException(
					name + " is " + value + "; it must lie between " + low + " and " + high + ".");
			}
			return value;
		}
	}
}

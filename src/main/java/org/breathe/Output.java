package org.breathe;

import java.util.Arrays;
import org.breathe.mood.Named;

/** What comes out of a run. */
enum Output {
	VIRTUAL_STACK("Virtual stack", ""), STACK("Stack", ""), AVI("AVI", "avi"), AVI_LOSSLESS("AVI lossless", "avi"),
	MP4("MP4", "mp4"), WEBM("WebM", "webm"), GIF("GIF", "gif");

	private final String label;
	private final String extension;

	Output(String label, String extension) {
		this.label = label;
		this.extension = extension;
	}

	static Output of(Settings settings) {
		return Arrays.stream(values()).filter(output -> output.label.equals(settings.get("output"))).findFirst()
			.orElseThrow();
	}

	String label() {
		return label;
	}

	boolean isFilm() {
		return !extension.isEmpty();
	}
}

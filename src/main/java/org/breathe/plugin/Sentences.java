package org.breathe.plugin;

/** Says to a user what went wrong. */
final class Sentences {
	private Sentences() {
	}

	/** The problem's own sentence, or one that names the problem where it brings none. */
	static String of(Throwable problem) {
		if (problem instanceof LinkageError)
			return "A library is missing or of the wrong version (" + problem.getMessage()
				+ "); reinstall Breathe Sequence with all its jars and restart.";
		if (problem instanceof OutOfMemoryError)
			return "There is not enough memory; ask for a smaller size or raise it in Edit>Options>Memory & Threads.";
		String message = problem.getMessage();
		return message == null || message.isBlank() ? "Something unforeseen happened (" + problem + ")." : message;
	}
}

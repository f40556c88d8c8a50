// The same photos in every mood, a film each, to choose from.
//
// From the menu: Plugins > Macros > Run..., choose this file; it asks for the folder.
// Without a window:
//   ImageJ --headless -macro Breathe_Moods.ijm "/photos/june|seconds=12 size=960"
//   (the folder, then a bar, then what is wished besides the mood)
// The films lie beside the photos, named after their moods. Headless ImageJ always ends with 0, so look for the last
// line, "Breathe: done", which says how many films there are.

moods = split(call("org.breathe.plugin.Batch.moods"), "\n");
wish = "size=960";
given = getArgument();
if (given == "") {
	folder = getDirectory("A folder of photos");
} else {
	parts = split(given, "|");
	folder = parts[0];
	if (parts.length > 1) wish = parts[1];
}
if (!endsWith(folder, "/")) folder = folder + "/";
films = 0;
for (i = 0; i < moods.length; i++) {
	file = folder + toLowerCase(moods[i]) + ".mp4";
	options = "mood=[" + moods[i] + "] output=MP4 file=[" + file + "] " + wish;
	problem = call("org.breathe.plugin.Batch.photos", folder, options);
	if (problem == "") films++;
	else print("Breathe: " + moods[i] + ": " + problem);
}
print("Breathe: done, " + films + " films");

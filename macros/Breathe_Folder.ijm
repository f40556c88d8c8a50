// One film of a folder of photos.
//
// From the menu: Plugins > Macros > Run..., choose this file; it asks for the folder.
// Without a window:
//   ImageJ --headless -macro Breathe_Folder.ijm "/photos/june|mood=Calm output=MP4"
//   (the folder, then a bar, then what is wished; what is not wished is at its default)
// The film lies beside the photos. Headless ImageJ always ends with 0, so look for the line "Breathe: done".

wish = "mood=[As the pictures feel] output=MP4";
given = getArgument();
if (given == "") {
	folder = getDirectory("A folder of photos");
} else {
	parts = split(given, "|");
	folder = parts[0];
	if (parts.length > 1) wish = parts[1];
}
problem = call("org.breathe.plugin.Batch.photos", folder, wish);
if (problem == "") print("Breathe: done");
else print("Breathe: " + folder + ": " + problem);

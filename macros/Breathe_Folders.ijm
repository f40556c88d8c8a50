// A film of each folder below a folder. A folder that cannot be filmed is reported and the others go on.
//
// From the menu: Plugins > Macros > Run..., choose this file; it asks for the folder.
// Without a window:
//   ImageJ --headless -macro Breathe_Folders.ijm "/photos|mood=Calm output=MP4"
//   (the folder, then a bar, then what is wished; what is not wished is at its default)
// Each film lies beside its photos. Headless ImageJ always ends with 0, so look for the last line,
// "Breathe: done, 12 films, 0 folders left out".

wish = "mood=[As the pictures feel] output=MP4";
given = getArgument();
if (given == "") {
	parent = getDirectory("A folder of folders of photos");
} else {
	parts = split(given, "|");
	parent = parts[0];
	if (parts.length > 1) wish = parts[1];
}
if (!endsWith(parent, "/")) parent = parent + "/";
films = 0;
left = 0;
entries = getFileList(parent);
for (i = 0; i < entries.length; i++) {
	if (endsWith(entries[i], "/")) {
		problem = call("org.breathe.plugin.Batch.photos", parent + entries[i], wish);
		if (problem == "") {
			films++;
		} else {
			left++;
			print("Breathe: " + parent + entries[i] + ": " + problem);
		}
	}
}
print("Breathe: done, " + films + " films, " + left + " folders left out");

#!/bin/sh
# Fetches the stereo pairs with measured disparity that nets are evaluated on out of Debian packages.
#
# Run: sh stereo.sh FOLDER, on a Debian whose package lists are fresh (apt-get update). Packages are unpacked beside the
# pictures, never installed. Needs apt-get and dpkg-deb.
set -eu

if [ $# -ne 1 ]; then
	echo "stereo.sh wants the folder to fill: sh stereo.sh FOLDER" >&2
	exit 2
fi
mkdir -p "$1"
cd "$1"

# The package, then the files wanted of it.
take() {
	package=$1
	shift
	if [ ! -d "$package" ]; then
		apt-get download "$package"
		dpkg-deb -x "$package"_*.deb "$package.part"
		mv "$package.part" "$package"
	fi
	for file in "$@"; do
		found=$(find "$package" -name "$file" -type f)
		if [ -z "$found" ]; then
			echo "stereo.sh: there is no $file in the package $package" >&2
			exit 1
		fi
		cp "$found" "$file"
	done
}

take python3-skimage motorcycle_left.png motorcycle_disp.npz
take opencv-doc aloeL.jpg aloeGT.png

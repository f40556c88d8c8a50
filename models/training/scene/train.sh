#!/bin/bash
# Makes the scene net from nothing: train.sh WORK [--smoke]. What is already in WORK is not made again.
set -euo pipefail
work=${1:?train.sh WORK [--smoke]}
smoke=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
export PYTHONDONTWRITEBYTECODE=1
mkdir -p "$work/scenes" "$work/packages"

step() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

# COUNT SEED SIDE NAME
scenes() {
	if [[ ! -e $work/scenes/$4.scenes ]]; then
		"$work/generator/scenes" "$work/textures.atlas" "$work/scenes/$4.part" "$1" "$2" "$3"
		mv "$work/scenes/$4.part" "$work/scenes/$4.scenes"
	fi
}

step "textures"
if [[ ! -e $work/textures.atlas ]]; then
	if [[ -n $smoke ]]; then from=--plain; else from=$work/packages; fi
	"$python" "$here/atlas.py" "$from" "$work/textures.part"
	mv "$work/textures.part" "$work/textures.atlas"
fi

step "photographs"
if [[ ! -d $work/photos ]]; then
	if [[ -n $smoke ]]; then from=--plain; else from=$work/packages; fi
	"$python" "$here/photos.py" "$from" "$work/photos.part" "$work/cutouts"
	mv "$work/photos.part" "$work/photos"
fi

step "drawings and specimens"
if [[ ! -d $work/media ]]; then
	if [[ -n $smoke ]]; then from=--plain; else from=$work/packages; fi
	"$python" "$here/media.py" "$from" "$work/media.part"
	mv "$work/media.part" "$work/media"
fi

step "generator"
make -s -C "$here/generator" BUILD="$(cd "$work" && pwd)/generator"

step "scenes"
# No seed is used twice: 1 to measure, from 10 on to train.
if [[ -n $smoke ]]; then
	scenes 16 1 64 test
	scenes 24 10 64 train-64-0
	scenes 8 20 96 train-96-0
else
	scenes 400 1 256 test
	for shard in 0 1 2; do
		scenes 4000 $((10 + shard)) 256 "train-256-$shard"
	done
	scenes 800 20 384 train-384-0
fi

step "training"
"$python" "$here/train.py" "$work" $smoke

step "medium"
"$python" "$here/medium.py" "$work" $smoke

step "figures"
"$python" "$here/figures.py" "$work"

step "export"
"$python" "$here/export.py" "$work" "$work/scene_fp16.onnx"

step "done"

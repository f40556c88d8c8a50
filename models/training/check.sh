#!/bin/bash
# Checks what can be checked without training: the converter, the scene generator and, where PyTorch is, the net.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
export PYTHONDONTWRITEBYTECODE=1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

(cd "$here/convert" && "$python" -m unittest -q check_convert)

make -s -C "$here/scene/generator" BUILD="$folder/generator"
"$python" "$here/scene/atlas.py" --plain "$folder/plain.atlas"
"$folder/generator/scenes" "$folder/plain.atlas" "$folder/once" 12 7 64
# One worker instead of many.
taskset -c "$(taskset -cp $$ | sed 's/.*: *\([0-9]*\).*/\1/')" \
	"$folder/generator/scenes" "$folder/plain.atlas" "$folder/again" 12 7 64
cmp "$folder/once" "$folder/again"
for world in outdoors hills water room table studio thicket field wood pattern facade crowd close-up thin fire specimen drawing
do
	"$folder/generator/scenes" "$folder/plain.atlas" "$folder/$world" 1 1 32 "$world"
done
echo "the same scenes whatever the number of workers, of every world"

if "$python" -c "import torch" 2> /dev/null; then
	(cd "$here/scene" && "$python" -W ignore -m unittest -q check_scene)
	(cd "$here/between" && "$python" -W ignore -m unittest -q check_between)
else
	echo "PyTorch is not here: the training was not checked."
fi

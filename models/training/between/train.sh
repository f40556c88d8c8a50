#!/bin/bash
# Makes the flow net: train.sh WORK [--smoke], after scene/train.sh WORK has brought textures and photographs.
set -euo pipefail
work=${1:?train.sh WORK [--smoke]}
smoke=${2:-}
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-python3}
export PYTHONDONTWRITEBYTECODE=1
if [[ ! -e $work/textures.atlas || ! -d $work/photos ]]; then
	echo "$work has no textures and photographs yet: run scene/train.sh $work $smoke first." >&2
	exit 1
fi
"$python" "$here/train.py" "$work" $smoke
"$python" "$here/export.py" "$work/flow.pt" "$work/flow_fp16.onnx"

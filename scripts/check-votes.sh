#!/bin/sh
# Compares counts of random sessions with the public library votelib, in a Python environment that is thrown away.
# Usage: check-votes.sh [SESSIONS]
set -eu
sessions=${1:-600}
here=$(dirname "$0")
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" --quiet --disable-pip-version-check install votelib==0.4.0
.build/debug/rescoring-samples --sessions "$sessions" --seed 7 >"$folder/samples"
"$folder/venv/bin/python" "$here/check-votes.py" <"$folder/samples"

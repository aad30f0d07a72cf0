#!/bin/sh
# Runs the end-to-end tests of the terminal against a built terminal-demo.
# Usage: Tests/Terminal/run.sh [test…], such as `Tests/Terminal/run.sh Drawing`
set -eu
here=$(cd "$(dirname "$0")" && pwd)
# A python3 from elsewhere does not see the modules that the system's packages install.
for python in python3 /usr/bin/python3; do
    if "$python" -c 'import pyte' 2>/dev/null; then
        exec "$python" "$here/test_terminal.py" "$@"
    fi
done
echo "The terminal tests want pyte: apt-get install python3-pyte tmux strace" >&2
exit 69

#!/bin/sh
# Runs the end-to-end tests of the terminal: the toolkit by a built terminal-demo, the workshop by a built jobhunter.
# Usage: Tests/Terminal/run.sh [test…], such as `Tests/Terminal/run.sh test_terminal.Drawing test_workshop`
set -eu
[ $# -gt 0 ] || set -- test_terminal test_home test_workshop test_roleplay test_records test_practise test_bundled test_private test_crowd test_obstacles
cd "$(dirname "$0")"
# A python3 from elsewhere does not see the modules that the system's packages install.
for python in python3 /usr/bin/python3; do
    if "$python" -c 'import pyte' 2>/dev/null; then
        exec "$python" side_by_side.py "$@"
    fi
done
echo "The terminal tests want pyte: apt-get install python3-pyte tmux strace" >&2
exit 69

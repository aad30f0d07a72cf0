#!/bin/sh
# Installs the program into a folder of its own and plays a workshop with it where the Swift toolchain cannot be seen.
# Usage: check-install.sh, after `make build`
set -eu
cd "$(dirname "$0")/.."

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
make --no-print-directory install PREFIX="$place/installed" >"$place/log" 2>&1 || { cat "$place/log" >&2; exit 1; }

cat >"$place/play.sh" <<'PLAY'
set -eu
place=$1
program=$2
[ "$("$program" --version)" ] || exit 1
yes 1 | head -n 150 | "$program" play --plain --players Ana,Ben,Chloe --rounds 1 --seed 7 --data-dir "$place/data" >"$place/played"
grep -q "Chloe" "$place/played"
"$program" deck check --data-dir "$place/data" | grep -q "no errors"
"$program" scenario list --data-dir "$place/data" | grep -q "late-arrival"
"$program" session report --data-dir "$place/data" | grep -q "Ana"
PLAY

# The installed program, and the same file alone in another folder.
mkdir "$place/alone"
cp "$place/installed/bin/jobhunter" "$place/alone/jobhunter"
for program in "$place/installed/bin/jobhunter" "$place/alone/jobhunter"; do
    rm -rf "$place/data"
    if [ "$(uname -s)" = Linux ]; then
        toolchain=$(dirname "$(dirname "$(dirname "$(readlink -f "$(command -v swift)")")")")
        case "$toolchain" in
            / | /usr | "$HOME") echo "check-install: the toolchain lies in $toolchain, which cannot be hidden; what the program links to is looked at instead" >&2
                ! ldd "$program" | grep -i swift || exit 1
                sh "$place/play.sh" "$place" "$program" ;;
            *)
                as_root=""
                [ "$(id -u)" -eq 0 ] || as_root="--map-root-user"
                # shellcheck disable=SC2086 # an option or none
                unshare --mount $as_root sh -c '
                    set -eu
                    mount -t tmpfs none "$1"
                    ! [ -e "$1/usr" ] && ! [ -e "$1/bin" ]
                    exec sh "$2/play.sh" "$2" "$3"' sh "$toolchain" "$place" "$program" ;;
        esac
    else
        sh "$place/play.sh" "$place" "$program"
    fi
done
echo "The installed program plays where no toolchain is: $(du -h "$place/installed/bin/jobhunter" | cut -f1)."

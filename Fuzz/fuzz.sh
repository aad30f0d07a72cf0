#!/bin/sh
# Throws malformed input at a reader until it breaks, with libFuzzer and the address sanitizer.
#
#   Fuzz/fuzz.sh deck -max_total_time=60
#
# The first argument names the target, Fuzz/<target>.swift; all others go to libFuzzer. What breaks the reader is
# kept in Fuzz/.work/<target>/ and can be tried again: Fuzz/fuzz.sh deck Fuzz/.work/deck/crash-…
# Needs a Swift toolchain with libclang_rt.fuzzer, as the ones for Linux from swift.org have.
set -eu

target=${1:?"which target? see Fuzz/*.swift"}
shift
root=$(cd "$(dirname "$0")/.." && pwd)
work="$root/Fuzz/.work/$target"

# Modules a target reads through, in the order they build on one another, and what it starts from.
case $target in
deck)
    modules="JSONText Workshop Diagnostics Content"
    seeds="$root/Fuzz/seeds/deck $root/CardDecks $root/Tests/ContentTests/Corpus"
    pattern="*.json"
    ;;
events)
    modules="JSONText Workshop Diagnostics Content RecordFormat"
    seeds="$root/Fuzz/seeds/events"
    pattern="*.json*"
    ;;
import)
    modules="JSONText Workshop Diagnostics StoryImport"
    seeds="$root/Fuzz/seeds/import"
    pattern="*"
    ;;
*)
    echo "no such target: $target" >&2
    exit 2
    ;;
esac

# A file among the arguments is one input to try again; it is looked for from where the command was given.
again=""
for argument in "$@"; do
    if [ -f "$argument" ]; then again=$(cd "$(dirname "$argument")" && pwd)/$(basename "$argument"); fi
done

mkdir -p "$work/modules" "$work/found" "$work/seeds"
cd "$work/modules"
objects=""
for module in $modules; do
    # Each module keeps its name, so that its imports mean what they mean in the package.
    swiftc -O -wmo -parse-as-library -swift-version 6 -sanitize=fuzzer,address \
        -enable-upcoming-feature ExistentialAny -enable-upcoming-feature MemberImportVisibility \
        -enable-upcoming-feature InternalImportsByDefault -enable-testing \
        -package-name jobhunter -module-name "$module" -I . -I "$root/Sources/CZlib" -emit-module -emit-module-path "$module.swiftmodule" \
        -emit-object -o "$module.o" $(find "$root/Sources/$module" -name '*.swift')
    objects="$objects $module.o"
done
swiftc -O -parse-as-library -swift-version 6 -sanitize=fuzzer,address -enable-testing -I . -I "$root/Sources/CZlib" \
    "$root/Fuzz/$target.swift" "$root/Fuzz/Support.swift" $objects -o "../fuzz-$target"

for folder in $seeds; do
    if [ -d "$folder" ]; then
        find "$folder" -type f -name "$pattern" -exec cp {} "$work/seeds/" \;
    fi
done
cd "$work"
if [ -n "$again" ]; then exec "./fuzz-$target" "$again"; fi
exec "./fuzz-$target" -max_len=16384 -timeout=10 -dict="$root/Fuzz/$target.dict" "$@" found seeds

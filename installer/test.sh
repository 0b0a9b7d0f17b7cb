#!/usr/bin/env bash
# Unpacks the .deb into a temporary folder and tries the installed program: the command line, then the window off screen.
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
  echo "test.sh: $1" >&2
  exit 1
}

package=$(ls target/installer/*.deb 2>/dev/null) || fail "there is no .deb in target/installer; run installer/package.sh first."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
dpkg-deb -x "$package" "$folder"
dpkg-deb -f "$package" Depends | grep -q libgtk-3-0 || fail "the package does not ask for libgtk-3-0."
program=$folder/opt/asterism/bin/asterism
sample=$folder/opt/asterism/lib/app/samples/iris.csv
[ -r "$sample" ] || fail "the package lacks the sample iris.csv."

unset JAVA_HOME ASTERISM_OPTS
# A stale or foreign cache is ignored without a word, so ask for it to be used or to fail.
JAVA_TOOL_OPTIONS="-XX:AOTMode=on" "$program" --version >/dev/null 2>&1 || fail "the cache of the start does not fit the program."
echo "The installed program uses the cache of its start."

json=$(cd "$folder" && "$program" cluster "$sample" --algorithm k-means --k 3 --json) || fail "clustering ended with code $?."
echo "$json" | grep -Eq '"algorithm" : "k-means"' || fail "no algorithm in: $json"
echo "$json" | grep -Eq '"points" : 150' || fail "not 150 points in: $json"
echo "$json" | grep -Eq '"clusters" : 3' || fail "not 3 clusters in: $json"
echo "The installed command line clusters a sample."

said=$(cd "$folder" && env -u DISPLAY -u WAYLAND_DISPLAY timeout 300 "$program") || fail "the window ended with code $?: $said"
picture=$(find "$folder" -maxdepth 1 -name '*.png' -size +10k | head -n 1)
[ -n "$picture" ] || fail "the window left no picture; it said: $said"
echo "The installed window draws itself off screen."

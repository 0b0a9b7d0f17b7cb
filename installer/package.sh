#!/usr/bin/env bash
# Wraps target/asterism into an application image and a .deb in target/installer (Linux).
set -euo pipefail
cd "$(dirname "$0")/.."

fail() {
  echo "package.sh: $1" >&2
  exit 1
}

jdk() {
  local home
  for home in "${JAVA_HOME:-/nowhere}" /usr/lib/jvm/*; do
    if [ -x "$home/bin/jpackage" ] && grep -Eq '^JAVA_VERSION="(2[5-9]|[3-9][0-9])' "$home/release"; then
      echo "$home"
      return
    fi
  done
}

home=$(jdk)
[ -n "$home" ] || fail "needs a JDK 25 or newer with jpackage; set JAVA_HOME to one."
[ -d target/asterism/lib ] || fail "there is no target/asterism; run mvn package first."

work=target/installer
rm -rf "$work"
mkdir -p "$work/modules" "$work/input"
cp target/asterism/lib/*.jar "$work/modules"
# The JavaFX jars without a system in their name are empty.
for jar in "$work"/modules/javafx-*-linux*.jar; do
  rm -f "${jar%-linux*}.jar"
done

# jlink takes only jars that say they are modules, and JTS does not; its parts for AWT and XML are never called.
jts=("$work"/modules/jts-core-*.jar)
described=$work/org.locationtech.jts
"$home/bin/jdeps" --generate-module-info "$work" "${jts[0]}" >/dev/null
sed -i 's/requires transitive/requires static/' "$described/module-info.java"
"$home/bin/javac" --patch-module org.locationtech.jts="${jts[0]}" -d "$described" "$described/module-info.java"
"$home/bin/jar" --update --file "${jts[0]}" -C "$described" module-info.class
rm -r "$described"

cp -r target/asterism/samples target/asterism/assets target/asterism/licences "$work/input"

echo "Building the application image"
"$home/bin/jpackage" @installer/common.options @installer/image.options \
  --type app-image --module-path "$work/modules" --input "$work/input" --icon assets/icon-512.png --dest "$work"

# What the window loads and links at its start is kept beside it, so that the next start need not do it again (JEP 514).
# The image learns it from its own program, off screen: it opens a sample, clusters it, scores it and draws the window.
cache=$work/asterism/lib/app/asterism.aot
echo "Learning the start of the program"
(
  cd "$work/asterism"
  env -u DISPLAY -u WAYLAND_DISPLAY JAVA_TOOL_OPTIONS="-XX:AOTCacheOutput=$PWD/lib/app/asterism.aot" bin/asterism >/dev/null
  rm -f ./*.png
) || fail "the program did not run off screen."
[ -s "$cache" ] || fail "the program left no cache of its start."
echo 'java-options=-XX:AOTCache=$APPDIR/asterism.aot' >>"$work/asterism/lib/app/asterism.cfg"
echo "Application image: $work/asterism"

if command -v dpkg-deb >/dev/null && command -v fakeroot >/dev/null; then
  "$home/bin/jpackage" @installer/linux.options --type deb --app-image "$work/asterism" --dest "$work"
  echo "Package: $(ls "$work"/*.deb)"
else
  echo "No .deb: it needs dpkg-deb and fakeroot (apt-get install dpkg fakeroot)."
fi

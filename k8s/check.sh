#!/bin/sh
# Checks the manifests. Unlike "./mvnw verify", which skips that where nothing can render them, it
# fails there.
set -eu
cd "$(dirname "$0")"
for folder in base overlays/*; do
  ./render.sh "$folder" >/dev/null
done
../mvnw -q -B -ntp -f pom.xml verify

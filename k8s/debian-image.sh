#!/bin/sh
# Makes an image of Debian 13 with packages, unless there is one: debian-image.sh IMAGE PACKAGE,...
#
# For where no image can be pulled. Needs root, for debootstrap installs the packages in a folder.
set -eu
image=$1
packages=$2

fail() {
  echo "$1" >&2
  exit 1
}

podman image exists "$image" && exit
[ "$(id -u)" = 0 ] || fail "$image is made of Debian's packages, which needs root: use sudo."
command -v debootstrap >/dev/null || fail 'Install debootstrap: apt-get install debootstrap'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT PIPE TERM
echo "Making $image (once, about a minute)" >&2
debootstrap --variant=minbase --include="$packages" trixie "$work/root" \
  http://deb.debian.org/debian >"$work/log" 2>&1 || fail "$(tail -n 3 "$work/log")"
tar -C "$work/root" --exclude='./debootstrap*' --exclude='./var/cache/apt/*' \
  --exclude='./var/lib/apt/lists/*' -cf "$work/root.tar" .
podman import --quiet "$work/root.tar" "$image" >/dev/null

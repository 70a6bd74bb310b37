#!/bin/sh
# Prints the manifests of a folder of k8s/, as in: k8s/render.sh overlays/dev
#
# With kustomize or kubectl where one is installed. Elsewhere, if there is apt, with Debian's
# kustomize: it is downloaded once into the user's cache; the system is not changed.
set -eu
folder=$(dirname "$0")/$1
cache=${XDG_CACHE_HOME:-$HOME/.cache}/onetribe
unavailable=69

download() {
  if ! command -v apt-get >/dev/null || ! command -v dpkg-deb >/dev/null; then
    echo 'Manifests need kustomize 5 or kubectl 1.30, or later: install one of them.' >&2
    exit "$unavailable"
  fi
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$work/lists/partial" "$work/cache/archives/partial" "$cache"
  cat >"$work/apt.conf" <<CONF
Dir::Etc::sourcelist "$work/debian.sources";
Dir::Etc::sourceparts "-";
Dir::State::status "/dev/null";
Dir::State::lists "$work/lists";
Dir::Cache "$work/cache";
APT::Sandbox::User "root";
CONF
  cat >"$work/debian.sources" <<SOURCES
Types: deb
URIs: http://deb.debian.org/debian
Suites: trixie
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg
SOURCES
  if ! (
    cd "$work"
    export APT_CONFIG="$work/apt.conf"
    apt-get update && apt-get download kustomize && dpkg-deb --extract kustomize_*.deb unpacked
  ) >"$work/log" 2>&1; then
    tail -n 3 "$work/log" >&2
    echo "Debian's kustomize could not be downloaded: install kustomize 5 or later." >&2
    exit "$unavailable"
  fi
  mv "$work/unpacked/usr/bin/kustomize" "$cache/kustomize"
}

if command -v kustomize >/dev/null; then
  kustomize build "$folder"
elif command -v kubectl >/dev/null; then
  kubectl kustomize "$folder"
else
  [ -x "$cache/kustomize" ] || download
  "$cache/kustomize" build "$folder"
fi

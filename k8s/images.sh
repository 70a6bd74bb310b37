#!/bin/sh
# Builds the images of the applications with podman, as the manifests name them.
#
#   k8s/images.sh                                                    on Debian's JRE 25
#   BASE=docker.io/library/eclipse-temurin:25-jre k8s/images.sh      on another base image
set -eu
cd "$(dirname "$0")/.."

fail() {
  echo "$1" >&2
  exit 1
}

# Java and what it loads, without the shell and the package manager of the Debian that it is from.
make_base() {
  debian=localhost/onetribe/debian-jre:25
  k8s/debian-image.sh "$debian" ca-certificates,openjdk-25-jre-headless
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  trap 'exit 1' HUP INT PIPE TERM
  podman run --rm --network=none --ulimit=nofile=4096:4096 --ulimit=nproc=4096:4096 "$debian" \
    sh -euc '
      dpkg-query --listfiles base-files libc6 libgcc-s1 libstdc++6 zlib1g liblcms2-2 \
        libjpeg62-turbo tzdata openjdk-25-jre-headless >/tmp/files
      find /etc/ssl/certs /etc/alternatives/java /usr/bin/java \
        /etc/passwd /etc/group /etc/nsswitch.conf >>/tmp/files
      sort -u /tmp/files | sed "/^\/usr\/share\/[^z]/d; /^\/\.$/d; s/^.//" |
        tar --no-recursion -C / -cf - -T -' >"$work/base.tar"
  podman import --quiet --change='ENV PATH=/usr/bin' "$work/base.tar" "$1" >/dev/null
}

command -v podman >/dev/null || fail 'Install podman: it builds the images and runs them.'
images=$(k8s/render.sh base | sed -n 's/^ *image: //p')
for image in $images; do
  application=$(basename "${image%:*}")
  [ -f "$application/target/$application-runner.jar" ] ||
    fail "$application is not packaged: ./mvnw package -DskipTests"
done

base=${BASE:-localhost/onetribe/jre:25}
[ -n "${BASE:-}" ] || podman image exists "$base" || make_base "$base"
for image in $images; do
  # The same files make the same layer, so that only what changed is pushed.
  podman build --quiet --timestamp=0 --file=k8s/Containerfile --tag="$image" \
    --build-arg=BASE="$base" --build-arg=APP="$(basename "${image%:*}")" \
    --build-arg=VERSION="${image#*:}" . >/dev/null
  echo "$image"
done

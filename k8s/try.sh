#!/bin/sh
# Runs the images as a cluster would (read-only, not as root, without capabilities, within their
# limits) against MariaDB 11.8 and the local issuer, and the system tests against them.
#
#   k8s/try.sh                 the system tests
#   k8s/try.sh COMMAND ...     another command instead
set -eu
cd "$(dirname "$0")/.."

gateway=http://127.0.0.1:8080
issuer=http://127.0.0.1:8090/onetribe
database_port=3307

fail() {
  echo "$1" >&2
  exit 1
}

# run NAME [OPTION ...] IMAGE [ARGUMENT ...]: on this machine's network, for the issuer is on it.
run() {
  name=$1
  shift
  podman run --detach --pod="$pod" --name="onetribe-try-$name" --network=host \
    --read-only --tmpfs=/tmp:size=64m --user=10001:10001 --cap-drop=all \
    --security-opt=no-new-privileges --ulimit=nofile=16384:16384 --ulimit=nproc=4096:4096 \
    "$@" >/dev/null
}

is_running() {
  [ "$(podman inspect --format='{{.State.Running}}' "onetribe-try-$1")" = true ]
}

# await NAME COMMAND ...: until the command succeeds, two minutes at most.
await() {
  name=$1
  shift
  deadline=$(($(date +%s) + 120))
  until "$@" >/dev/null 2>&1; do
    if ! is_running "$name" || [ "$(date +%s)" -gt $deadline ]; then
      podman logs --tail=50 "onetribe-try-$name" >&2
      fail "$name did not start."
    fi
    sleep 0.2
  done
  echo "$name is ready"
}

database_is_ready() {
  podman logs onetribe-try-mariadb 2>&1 | grep 'ready for connections'
}

start_database() {
  image=localhost/onetribe/mariadb:11.8
  k8s/debian-image.sh $image mariadb-server-core,mariadb-client-core
  for database in ticket coaching recognition; do
    password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
    printf 'ONETRIBE_DB_USER=%s\nONETRIBE_DB_PASSWORD=%s\n' $database "$password" \
      >"$work/$database"
    cat >>"$work/accounts.sql" <<SQL
CREATE DATABASE $database;
CREATE USER $database IDENTIFIED BY '$password';
GRANT ALL ON $database.* TO $database;
SQL
  done
  mkdir "$work/data"
  run mariadb --volume="$work/data:/data:U" --volume="$work/accounts.sql:/accounts.sql:ro,U" \
    $image sh -ec "
      mariadb-install-db --no-defaults --datadir=/data --skip-test-db >/dev/null
      exec mariadbd --no-defaults --datadir=/data --init-file=/accounts.sql --skip-name-resolve \
        --socket=/tmp/mariadb.sock --bind-address=127.0.0.1 --port=$database_port"
  await mariadb database_is_ready
}

start_issuer() {
  libraries=$(cat local/target/classes/META-INF/onetribe-local.classpath)
  java -cp "local/target/onetribe-local.jar:$libraries" \
    care.onetribe.local.backing.BackingServicesMain --folder="$work" --database-port=0 \
    --issuer-port=8090 --buffer-pool=0 --until-process=$$ >"$work/issuer.log" 2>&1 &
  until curl -fsS $issuer/.well-known/openid-configuration >/dev/null 2>&1; do
    kill -0 $! || fail "The issuer did not start: $(tail -n 1 "$work/issuer.log")"
    sleep 0.2
  done
}

# start NAME PORT [OPTION ...]: with the limits and the settings of the manifests, but here.
start() {
  application=$1
  port=$2
  shift 2
  run "$application" --memory=512m --cpus=2 \
    --env-file=k8s/base/onetribe.env --env-file="$work/addresses" \
    --env=ONETRIBE_SERVICE_CLIENT_ID="$application" --env=ONETRIBE_SERVICE_CLIENT_SECRET=local \
    --env=QUARKUS_HTTP_PORT="$port" --env=QUARKUS_MANAGEMENT_PORT=$((port + 1000)) \
    "$@" "$(echo "$images" | grep "/$application:")"
}

end() {
  podman pod rm --force --time=30 "$pod" >/dev/null
  rm -rf "$work"
}

images=$(k8s/images.sh)
podman pod exists onetribe-try && fail 'It runs already: podman pod rm --force onetribe-try'
work=$(mktemp -d)
pod=$(podman pod create --infra=false --name=onetribe-try)
trap end EXIT
trap 'exit 1' HUP INT PIPE TERM

start_database
start_issuer
cat >"$work/addresses" <<ENV
QUARKUS_HTTP_HOST=127.0.0.1
QUARKUS_MANAGEMENT_HOST=127.0.0.1
ONETRIBE_DB_URL=jdbc:mariadb://127.0.0.1:$database_port
ONETRIBE_OIDC_ISSUER=$issuer
ONETRIBE_TICKET_URL=http://127.0.0.1:8081
ONETRIBE_COACHING_URL=http://127.0.0.1:8082
ONETRIBE_RECOGNITION_URL=http://127.0.0.1:8083
ENV
start ticket-service 8081 --env-file="$work/ticket"
start coaching-service 8082 --memory=768m --env-file="$work/coaching" \
  --env=ONETRIBE_DAY_KEYS="try:$(head -c 32 /dev/urandom | base64)"
start recognition-service 8083 --env-file="$work/recognition"
# The tests ask for more in a second than a person may.
start gateway 8080 --env=ONETRIBE_GATEWAY_RATE_LIMIT_REQUESTS=100000 \
  --env=ONETRIBE_GATEWAY_RATE_LIMIT_BURST=100000 \
  --env=ONETRIBE_GATEWAY_RATE_LIMIT_FEEDBACK_REQUESTS=100000 \
  --env=ONETRIBE_GATEWAY_RATE_LIMIT_FEEDBACK_BURST=100000
await ticket-service curl -fsS http://127.0.0.1:9081/q/health/ready
await coaching-service curl -fsS http://127.0.0.1:9082/q/health/ready
await recognition-service curl -fsS http://127.0.0.1:9083/q/health/ready
await gateway curl -fsS http://127.0.0.1:9080/q/health/ready

if [ $# -gt 0 ]; then
  "$@"
else
  # With -am, for the tests name the applications; none of theirs is run.
  ./mvnw -B -ntp verify -pl system-tests -am -Dtest='care.onetribe.systemtests.**' \
    -Dsurefire.failIfNoSpecifiedTests=false -Donetribe.gateway=$gateway -Donetribe.issuer=$issuer
fi
podman stats --no-stream --format '{{.Name}} {{.MemUsage}}'

#!/usr/bin/env bash
# Makes an AOT cache (JEP 483, JEP 515): starts the service once beside an empty PostgreSQL, asks what probes and browsers ask first, and stops it,
# whereupon the JVM writes down which classes it has loaded and how they are linked. The cache suits this very JVM and these very jars.
#   train-aot.sh CACHE OPTION...    in the folder of the service; the options of the JVM that it will run with
set -euo pipefail

cache=$1
shift
port=${TRAINING_PORT:-28080}
postgres=$(ls -d /usr/lib/postgresql/*/bin | tail -n 1)
data=$(mktemp -d)
service=

as_postgres() {
  if [[ $(id -u) == 0 ]]; then runuser -u postgres -- "$@"; else "$@"; fi
}

finish() {
  if [[ -n $service ]]; then kill "$service" 2>/dev/null || true; fi
  as_postgres "$postgres/pg_ctl" --pgdata="$data/data" --mode=immediate stop >/dev/null 2>&1 || true
  rm -rf "$data"
}
trap finish EXIT

if [[ $(id -u) == 0 ]]; then chown postgres "$data"; fi
as_postgres "$postgres/initdb" --pgdata="$data/data" --username=postgres --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
as_postgres "$postgres/pg_ctl" --pgdata="$data/data" --wait --log="$data/log" \
  --options="-p $((port + 2)) -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start >/dev/null

# Nobody signs in, and nobody is mailed: an empty database has no people
export QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$((port + 2))/postgres" QUARKUS_DATASOURCE_USERNAME=postgres
export QUARKUS_MAILER_HOST=127.0.0.1 QUARKUS_MAILER_FROM=followthrough@example.org
export QUARKUS_OIDC_AUTH_SERVER_URL=https://id.example.org QUARKUS_OIDC_TENANT_ENABLED=false
export QUARKUS_OIDC_CREDENTIALS_SECRET=only-for-the-training-of-the-aot-cache
export FOLLOWTHROUGH_MAIL_SIGNING_KEY=only-for-the-training-of-the-aot-cache
export FOLLOWTHROUGH_PUBLIC_URL=http://localhost:8080
export QUARKUS_HTTP_PORT=$port QUARKUS_MANAGEMENT_PORT=$((port + 1)) QUARKUS_HTTP_HOST=127.0.0.1 QUARKUS_MANAGEMENT_HOST=127.0.0.1

java "$@" -XX:AOTCacheOutput="$cache" -jar quarkus-run.jar &
service=$!

asked() {
  curl --silent --show-error --output /dev/null --write-out '%{http_code}' --max-time 10 --header "Accept: $2" "http://127.0.0.1:$1" || true
}

deadline=$((SECONDS + 120))
until [[ $(asked "$((port + 1))/q/health/ready" application/json 2>/dev/null) == 200 ]]; do
  kill -0 "$service" || { echo "train-aot.sh: the service has ended" >&2; exit 1; }
  ((SECONDS < deadline)) || { echo "train-aot.sh: the service did not get ready" >&2; exit 1; }
  sleep 0.2
done
for _ in 1 2 3; do
  asked "$((port + 1))/q/health/live" application/json
  asked "$((port + 1))/q/metrics" text/plain
  asked "$port/" text/html
  asked "$port/api/v1/follow-ups" application/json
  asked "$port/openapi" application/yaml
  asked "$port/assets/followthrough.css" text/css
done >/dev/null

kill "$service"
wait "$service" || true   # 143, as it was asked to stop
service=
[[ -s $cache ]] || { echo "train-aot.sh: no cache was written" >&2; exit 1; }

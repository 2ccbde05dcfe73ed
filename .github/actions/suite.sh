#!/usr/bin/env bash
# What the actions, the GitLab job and the image do with the suite that this file belongs to:
# `suite.sh setup|run|sweep|local|serve`.
#
# Whatever the user says comes by the environment and is never read as shell: a value is one word, a list has a word
# a line. The folder in which `run` starts is the user's own, so that findings name its files as it does.
set -euo pipefail
suite=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
unswept=$suite/.unswept # how to sweep the run that is going on
# The user's folder may hold packages of the same names as the suite's.
export PYTHONPATH=$suite PYTHONSAFEPATH=1
unset PYTEST_ADDOPTS

# say NAME VALUE: an output of the action
say() { printf '%s=%s\n' "$1" "$2" >>"${GITHUB_OUTPUT:-/dev/null}"; }

# words NAME TEXT: the lines of a text that are not blank, as the array NAME
words() {
  local -n list=$1
  local line
  list=()
  while read -r line; do [ -z "$line" ] || list+=("$line"); done <<<"$2"
}

setup() {
  cd "$suite"
  export UV_CACHE_DIR=${COGNITO_CACHE:-$HOME/.cache/cognito-conformance/uv}
  "${COGNITO_PYTHON:-python3}" -m venv .venv
  .venv/bin/python -m pip install --quiet uv==0.13.8
  .venv/bin/uv sync --quiet
}

run() {
  local options=() more paths pools COGNITO_CONFORMANCE_RUN
  given() { [ -z "$2" ] || options+=("$1=$2"); }
  asked() { [ "$2" != true ] || options+=("$1"); }
  words pools "${COGNITO_USER_POOL_ID:-}"
  words paths "${COGNITO_SELECTION:-features}"
  words more "${COGNITO_OPTIONS:-}"
  if [ ${#pools[@]} = 0 ] && [ -z "${COGNITO_POOL_FROM:-}" ]; then
    echo "Nothing says which pool is meant: give user-pool-id, or pool-from for one that is only declared." >&2
    exit 4
  fi
  [ ${#pools[@]} = 0 ] || options+=(--target=aws "${pools[@]/#/--user-pool-id=}")
  given --region "${COGNITO_REGION:-}"
  given --expect "${COGNITO_EXPECT:-}"
  given --pool-from "${COGNITO_POOL_FROM:-}"
  given --mailbox "${COGNITO_MAILBOX:-}"
  given --mail-address "${COGNITO_MAIL_ADDRESS:-}"
  given --max-mails "${COGNITO_MAX_MAILS:-}"
  given --lint "${COGNITO_LINT:-}"
  asked --strict "${COGNITO_STRICT:-}"
  asked --read-only "${COGNITO_READ_ONLY:-}"
  asked --plan "${COGNITO_PLAN:-}"

  COGNITO_CONFORMANCE_RUN=$("$suite/.venv/bin/python" -c 'from fixtures.run import run_id; print(run_id())')
  export COGNITO_CONFORMANCE_RUN
  reports=${COGNITO_REPORTS:-$RUNNER_TEMP/cognito-conformance}/$COGNITO_CONFORMANCE_RUN
  options+=("--report-dir=$reports" "--sarif=$reports/findings.sarif")
  say run "$COGNITO_CONFORMANCE_RUN"
  say reports "$reports"
  if [ ${#pools[@]} -gt 0 ] && [ "${COGNITO_PLAN:-}" != true ] && [ "${COGNITO_READ_ONLY:-}" != true ]; then
    printf '%s\n' "--run=$COGNITO_CONFORMANCE_RUN" "${pools[@]/#/--user-pool-id=}" >"$unswept"
  fi
  # This process becomes pytest, so that it is pytest that hears when the job is cancelled.
  exec "$suite/.venv/bin/pytest" -c "$suite/pyproject.toml" "${paths[@]/#/$suite/}" "${options[@]}" "${more[@]}"
}

sweep() {
  local command
  [ -f "$unswept" ] || return 0
  words command "$(cat "$unswept")"
  "$suite/.venv/bin/python" -m fixtures.pools sweep "${command[@]}"
  rm "$unswept"
}

# serve OPTION...: the local Cognito in place of this process, so that it hears who ends it
serve() { exec "$suite/.venv/bin/python" -m fixtures.local "$@"; }

local_cognito() {
  local options pipe log ready
  words options "${LOCAL_COGNITO_OPTIONS:-}"
  pipe=$(mktemp -u)
  log=$(mktemp)
  mkfifo "$pipe"
  serve "${options[@]}" <&- >"$pipe" 2>"$log" &
  if ! read -r -t 60 ready <"$pipe"; then
    echo "The local Cognito did not start: $(cat "$log")" >&2
    kill "$!" 2>/dev/null || true
    exit 4
  fi
  say pid "$!"
  # imap.host is told as imap-host
  jq -r 'paths(scalars) as $path | ($path | join("-") | gsub("_"; "-")) + "=" + (getpath($path) | tostring)' \
    <<<"$ready" >>"${GITHUB_OUTPUT:-/dev/null}"
  [ "${LOCAL_COGNITO_EXPORT:-}" != true ] || jq -r '"AWS_ENDPOINT_URL=" + .endpoint_url,
    "AWS_REGION=" + .region, "AWS_DEFAULT_REGION=" + .region, "AWS_ACCESS_KEY_ID=any", "AWS_SECRET_ACCESS_KEY=any"' \
    <<<"$ready" >>"${GITHUB_ENV:-/dev/null}"
}

case ${1:-} in
  setup | run | sweep) "$1" ;;
  local) local_cognito ;;
  serve) serve "${@:2}" ;;
  *) echo "suite.sh setup|run|sweep|local|serve" >&2; exit 4 ;;
esac

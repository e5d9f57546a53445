#!/usr/bin/env bash
# Makes every dump in this folder again with the PostgreSQL found on this machine (15 made those that are checked in).
# Own temporary cluster, unix socket only; as root it runs as the user postgres.
set -euo pipefail
cd "$(dirname "$0")"
here=$PWD
export LC_ALL=C.UTF-8 PGOPTIONS='' PGTZ=UTC

bin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1)}
[ -x "$bin/initdb" ] || bin=$(dirname "$(command -v initdb)")
work=$(mktemp -d)
as_postgres=()
if [ "$(id -u)" = 0 ]; then
    chown postgres "$work"
    as_postgres=(runuser -u postgres --)
fi
export PGHOST=$work PGPORT=5432 PGUSER=postgres PGDATABASE=postgres
stop() {
    (cd / && "${as_postgres[@]}" "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1) || true
    rm -rf "$work"
}
trap stop EXIT
(cd / && "${as_postgres[@]}" "$bin/initdb" -D "$work/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >/dev/null)
(cd / && "${as_postgres[@]}" "$bin/pg_ctl" -D "$work/data" -w -l "$work/log" \
    -o "-c listen_addresses= -c unix_socket_directories=$work -c fsync=off -c wal_level=logical" start >/dev/null)

psql() { "$bin/psql" -X -q -v ON_ERROR_STOP=1 "$@" >/dev/null; }
dump() { "$bin/pg_dump" --restrict-key=testdata "$@"; }
new() { # NAME [CREATE DATABASE options]
    psql -c "CREATE DATABASE \"$1\" TEMPLATE template0 ${2:-}"
}

# ---- a cluster; before anything else, so that it holds nothing but its own
psql -f sources/cluster.sql
"$bin/pg_dumpall" --restrict-key=testdata >cluster.sql
"$bin/pg_dumpall" --restrict-key=testdata --roles-only >forms/cluster_roles.sql
"$bin/pg_dumpall" --restrict-key=testdata --clean --if-exists --inserts >forms/cluster_clean_inserts.sql
psql -c 'DROP DATABASE first' -c 'DROP DATABASE "second; db"'

# ---- the shop
shop() { # DATABASE users orders events
    new "$1"
    psql -d "$1" -f sources/shop_schema.sql
    psql -d "$1" -v users="$2" -v orders="$3" -v events="$4" -f sources/shop_data.sql
}
shop shop 200 500 400
dump shop >shop.sql
dump -s shop >shop_schema.sql
shop shop_with_notes 40 60 20
psql -d shop_with_notes -f sources/shop_notes.sql
dump shop_with_notes >shop_with_notes.sql

# ---- the forms, of a shop with few rows
shop tiny 12 15 10
(
    cd forms
    dump tiny >shop_copy.sql
    dump --inserts tiny >shop_inserts.sql
    dump --column-inserts tiny >shop_column_inserts.sql
    dump --column-inserts --rows-per-insert=10 --on-conflict-do-nothing tiny >shop_column_inserts_10_conflict.sql
    dump --inserts --rows-per-insert=4 tiny >shop_inserts_4.sql
    dump --data-only tiny >shop_data_only.sql
    dump --data-only --disable-triggers --inserts tiny >shop_data_only_inserts.sql
    dump --schema-only tiny >shop_schema_only.sql
    dump --clean --create --if-exists tiny >shop_clean_create.sql
    dump --quote-all-identifiers tiny >shop_quote_all.sql
    dump --quote-all-identifiers --column-inserts tiny >shop_quote_all_column_inserts.sql
    dump --load-via-partition-root tiny >shop_partition_root.sql
    dump --section=pre-data tiny >shop_pre_data.sql
    dump --section=data tiny >shop_data.sql
    dump --section=post-data tiny >shop_post_data.sql
    dump --no-owner --no-privileges --no-comments --verbose -t users -t orders tiny 2>/dev/null |
        sed -E 's/^-- (Started|Completed) on .*/-- \1 on 2026-11-23 02:00:00 UTC/; s/OID [0-9]+/OID 16384/; s/^-- Dependencies:.*/-- Dependencies: 1 2/' >shop_verbose_two_tables.sql
    dump --disable-dollar-quoting tiny >shop_no_dollar_quotes.sql
    dump --use-set-session-authorization tiny >shop_session_authorization.sql
    gzip -9n <shop_copy.sql >shop_copy.sql.gz
    cat <(head -c 9000 shop_copy.sql | gzip -n) <(tail -c +9001 shop_copy.sql | gzip -n) >shop_copy_two_members.sql.gz
    zstd -q -f -19 shop_copy.sql -o shop_copy.sql.zst
    lz4 -q -f -9 shop_copy.sql shop_copy.sql.lz4
    sed 's/$/\r/' shop_copy.sql >shop_copy_crlf.sql
)

# ---- awkward names, types and values
new awkward
psql -d awkward -f sources/awkward.sql
dump awkward >awkward.sql
dump -s awkward >awkward_schema.sql
dump --inserts awkward >awkward_inserts.sql
dump --column-inserts --rows-per-insert=3 awkward >awkward_column_inserts.sql
dump --load-via-partition-root --quote-all-identifiers awkward >forms/awkward_quote_all.sql
dump --clean --if-exists --data-only awkward 2>/dev/null >forms/awkward_data_only.sql || dump --data-only awkward >forms/awkward_data_only.sql 2>/dev/null
export PGOPTIONS='-c standard_conforming_strings=off -c escape_string_warning=off'
dump awkward >forms/awkward_nonconforming_strings.sql
dump --inserts awkward >forms/awkward_nonconforming_strings_inserts.sql
export PGOPTIONS=''
new settings
psql -d settings -f sources/plain_types.sql
PGOPTIONS='-c bytea_output=escape -c TimeZone=Asia/Kolkata' dump settings >forms/settings_bytea_escape.sql
PGOPTIONS='-c bytea_output=escape -c TimeZone=Asia/Kolkata' dump --inserts settings >forms/settings_bytea_escape_inserts.sql
PGOPTIONS='-c standard_conforming_strings=off -c bytea_output=escape' dump --inserts settings >forms/settings_nonconforming_inserts.sql

# ---- client encodings
encoded() { # FILE WORD TRAP ENCODING...
    local name=$1 word=$2 trap=$3 encoding
    shift 3
    new "$name"
    psql -d "$name" -v word="$word" -v trap="$trap" -f sources/encoding.sql
    for encoding in "$@"; do
        dump -E "$encoding" "$name" >"encodings/${name}_$encoding.sql"
        dump -E "$encoding" --inserts "$name" >"encodings/${name}_${encoding}_inserts.sql"
    done
}
encoded japanese 顧客 表ソ能予ァポマ SJIS EUC_JP SHIFT_JIS_2004
encoded taiwanese 客戶 么功許蓋四吥一丕 BIG5
encoded chinese 客户 乗俓亅亇丂丄 GBK GB18030
encoded chinese_four_bytes 客户 乗é㐂𠀀俓 GB18030
encoded korean 고객 갂괔뷁각객 UHC
encoded german Größe äöüßÿé LATIN1 WIN1252 UTF8
encoded euro Preis '€ŠœŸ' WIN1252 LATIN9
encoded russian Клиент ясьЯё KOI8R WIN1251
new legacy "ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'"
psql -d legacy -f sources/sql_ascii.sql
dump legacy >encodings/legacy_SQL_ASCII.sql
dump --inserts legacy >encodings/legacy_SQL_ASCII_inserts.sql

# ---- CSV and TSV
(
    cd csv
    copy() { psql -d "$1" -c "\\copy $2"; } # DATABASE COMMAND
    copy shop "users (id, email, username, full_name, phone, ssn, date_of_birth, zip, notes, profile, avatar, tags, created_at) to 'users.csv' with (format csv, header)"
    copy shop "orders to 'orders.csv' with (format csv, header)"
    copy tiny "users (id, email, full_name, phone, notes, tags) to 'users.tsv' with (format text, header)"
    copy tiny "users (id, email, full_name, phone, notes, tags) to 'users_no_header.tsv'"
    copy tiny "users (id, email, phone, notes) to 'users_semicolon.csv' with (format csv, header, delimiter ';')"
    copy tiny "users (id, email, phone, notes) to 'users_null_n.csv' with (format csv, header, null '\\N')"
    copy tiny "users (id, email, phone, notes) to 'users_force_quote.csv' with (format csv, header, force_quote *)"
    copy tiny "users (id, email, phone, notes) to 'users_no_header.csv' with (format csv)"
    copy tiny "users (id, email, phone, notes) to 'users_quote_escape.csv' with (format csv, header, delimiter '|', quote '''', escape E'\\\\')"
    copy german '"Größe" to '"'latin1.csv'"' with (format csv, header, encoding '"'LATIN1')"
    copy awkward "one_column to 'one_column.csv' with (format csv, header)"
    copy awkward '"My Users" to '"'my_users.csv'"' with (format csv, header)'
    copy awkward "zero_columns to 'zero_columns.csv' with (format csv, header)"
    # written by hand, byte for byte
    printf '\xef\xbb\xbfid,email\r\n1,bom.one@leak-orchard.net\r\n2,\r\n3,""\r\n' >bom_crlf.csv
    printf '\xef\xbb\xbf"id","email"\n1,"bom.two@leak-orchard.net"\n' >bom_quoted_header.csv
    printf 'id,email\n1,last@leak-orchard.net' >no_final_newline.csv
    printf 'id,email\n1,"last@leak-orchard.net"' >no_final_newline_quoted.csv
    printf 'id,email,note\n1,a@leak-orchard.net,"line one\nline two"\n2,b@leak-orchard.net,"crlf\r\ninside"\n3,"c@leak-orchard.net","say ""hi"""\n4,"d""d@leak-orchard.net",""""\n' >quoted_newlines.csv
    printf 'id,note,email\n1,"\\.",e@leak-orchard.net\n2,"a\n\\.\nb",f@leak-orchard.net\n' >end_marker_inside.csv
    printf 'email\none@leak-orchard.net\n\n""\n\ntwo@leak-orchard.net\n' >one_column_nulls.csv
    printf 'id,email\n1,half "quoted" in the middle@leak-orchard.net\n2,ab"c@leak-orchard.net"d\n' >quote_inside.csv
    printf 'id, email \n1, blank@leak-orchard.net \n2,"  quoted "\n' >blanks.csv
    printf 'id,email\n' >header_only.csv
    : >empty.csv
    printf 'id;email;note\n1;semi@leak-orchard.net;"a;b"\n2;;""\n' >semicolon.csv
    printf 'id\temail\n1\ta@leak-orchard.net\n2\t\\N\n3\t\n4\tback\\\\slash\\tand tab@leak-orchard.net\n' >escapes.tsv
    printf '"id","e mail","a ""quoted"" name","new\nline"\n1,x@leak-orchard.net,"",\n' >awkward_header.csv
)

# ---- what other versions write, derived from the dumps above (see README.md)
sed -e '/^\\\(un\)\{0,1\}restrict /,+1d' \
    -e 's/^-- Dumped from database version .*/-- Dumped from database version 12.22/; s/^-- Dumped by pg_dump version .*/-- Dumped by pg_dump version 12.22/' \
    forms/shop_copy.sql >derived/shop_version_12.sql
sed -e '/^\\\(un\)\{0,1\}restrict /,+1d' -e '/^SET default_table_access_method/,+1d' \
    -e 's/^-- Dumped from database version .*/-- Dumped from database version 9.6.3/; s/^-- Dumped by pg_dump version .*/-- Dumped by pg_dump version 9.6.3/' \
    -e "s/^SELECT pg_catalog.set_config('search_path', '', false);/SET search_path = public, pg_catalog;/" \
    -e '/^COPY /s/ public\./ /' -e '/^CREATE TABLE /s/ public\./ /' forms/shop_copy.sql >derived/shop_search_path.sql
python3 sources/derive_18.py <forms/shop_copy.sql >derived/shop_version_18_statistics.sql

chmod 644 ./*.sql */*
if [ "$(id -u)" = 0 ]; then chown -R --reference="$here/make.sh" "$here"; fi
du -sh .

"""Turns a dump that pg_dump 15 wrote into one as pg_dump 18 --statistics writes it: its settings, named NOT NULL
constraints inside CREATE TABLE, a virtual generated column, and planner statistics for tables and indexes."""
import re
import sys

text = sys.stdin.read()
text = re.sub(r"^-- Dumped from database version .*", "-- Dumped from database version 18.6", text, flags=re.M)
text = re.sub(r"^-- Dumped by pg_dump version .*", "-- Dumped by pg_dump version 18.6", text, flags=re.M)
text = text.replace("SET idle_in_transaction_session_timeout = 0;\n", "SET idle_in_transaction_session_timeout = 0;\nSET transaction_timeout = 0;\n")
text = text.replace("    email text NOT NULL,\n    username", "    email text CONSTRAINT users_email_not_null NOT NULL,\n    username")
text = text.replace("    full_name text NOT NULL,", '    full_name text CONSTRAINT "full name; not null" NOT NULL,')
text = text.replace("GENERATED ALWAYS AS (length(email)) STORED", "GENERATED ALWAYS AS (length(email))")


def relation(name):
    return f"""--
-- Statistics for Name: {name}; Type: STATISTICS DATA; Schema: public; Owner: -
--

SELECT * FROM pg_catalog.pg_restore_relation_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', '{name}',
	'relpages', '4'::integer,
	'reltuples', '12'::real,
	'relallvisible', '0'::integer,
	'relallfrozen', '0'::integer
);
"""


def attribute(table, column, values, kind="attname"):
    named = f"'attname', '{column}'" if kind == "attname" else f"'attnum', '{column}'::smallint"
    return f"""SELECT * FROM pg_catalog.pg_restore_attribute_stats(
	'version', '180006'::integer,
	'schemaname', 'public',
	'relname', '{table}',
	{named},
	'inherited', 'f'::boolean,
	'null_frac', '0'::real,
	'avg_width', '27'::integer,
	'n_distinct', '-1'::real,
	'most_common_vals', '{values}'::text,
	'most_common_freqs', '{{0.5,0.25}}'::real[],
	'histogram_bounds', '{values}'::text,
	'correlation', '0.1'::real
);
"""


statistics = (
    relation("users")
    + attribute("users", "email", "{statistics.one@leak-orchard.net,\"statistics; it''s two@leak-orchard.net\"}")
    + attribute("users", "full_name", '{"Statistics Canary","Another ""Canary"""}')
    + "\n\n"
    + relation("products")
    + attribute("products", "title", '{"green kettle","oak clock"}')
    + "\n\n"
)
marker = "--\n-- Name: orders_id_seq; Type: SEQUENCE SET"
assert marker in text
text = text.replace(marker, statistics + marker, 1)
index = relation("users_email_key") + attribute("users_email_key", "1", "{statistics.index@leak-orchard.net}", "attnum") + "\n\n"
marker = "--\n-- Name: users users_touch; Type: TRIGGER"
assert marker in text
text = text.replace(marker, index + marker, 1)
sys.stdout.write(text)

-- What the first files leave out: names that say nothing plain, keys across schemas, and rows in every kind of table.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS file_fdw;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE SCHEMA "a.b";
CREATE SCHEMA "say ""hi""";
CREATE SCHEMA "line
break";
CREATE SCHEMA "схема";
CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE COLLATION one."No Case" (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION "a.b"."C.C" FROM "C";

-- Types over types.
CREATE TYPE one.colour AS ENUM ('red', 'green', 'ß', 'tab	here', 'back\slash', '"', '$$', '--', '/*', 'line
end', '');
CREATE TYPE two.colour AS ENUM ('red', 'blue');
CREATE TYPE "a.b"."en.um" AS ENUM ('a.b', 'c.d');
CREATE TYPE one.with_dropped AS (a integer, gone text, b numeric(6,2), c one.colour[], "d.e" "a.b"."en.um");
ALTER TYPE one.with_dropped DROP ATTRIBUTE gone;
ALTER TYPE one.with_dropped ADD ATTRIBUTE f timestamp(2) with time zone, ALTER ATTRIBUTE b TYPE character varying(7) COLLATE "a.b"."C.C";
ALTER TYPE one.with_dropped RENAME ATTRIBUTE a TO "A";
CREATE TYPE two.nested AS (inner_row one.with_dropped, inner_rows one.with_dropped[], "type" text, "check" interval day to second(3));
CREATE TYPE two.nothing_left AS (gone integer);
ALTER TYPE two.nothing_left DROP ATTRIBUTE gone;
CREATE TYPE one.timerange AS RANGE (subtype = time, subtype_opclass = time_ops, multirange_type_name = two."Time Spans");
CREATE TYPE two.colours AS RANGE (subtype = one.colour);
CREATE TYPE "a.b"."r.s" AS RANGE (subtype = text, subtype_opclass = text_pattern_ops, collation = "a.b"."C.C", multirange_type_name = "a.b"."m.r");
CREATE TYPE shell_only;
CREATE DOMAIN one.d1 AS integer[] NOT NULL DEFAULT '{1,2}' CHECK (cardinality(VALUE) > 0);
CREATE DOMAIN one.d2 AS one.d1 CONSTRAINT first CHECK (VALUE[1] > 0) CONSTRAINT "second; one" CHECK (VALUE[2] IS NOT NULL OR VALUE[1] = 1);
CREATE DOMAIN one.d3 AS one.d2 DEFAULT NULL;
CREATE DOMAIN two.d4 AS one.timerange CHECK (NOT isempty(VALUE)) NOT NULL;
CREATE DOMAIN two.d5 AS two."Time Spans";
CREATE DOMAIN "a.b"."e.f" AS "a.b"."en.um" DEFAULT 'a.b' CHECK (VALUE IN ('a.b', 'c.d'));
CREATE DOMAIN two.d6 AS two.nested CHECK ((VALUE).type IS DISTINCT FROM 'x)');
CREATE DOMAIN two.d7 AS two.nested[];
CREATE DOMAIN two.d8 AS citext COLLATE "C" CHECK (VALUE = lower(VALUE::text)::citext);
CREATE DOMAIN two.d9 AS character(3)[] COLLATE "C" NULL;
CREATE DOMAIN two.d10 AS bit varying(5) DEFAULT B'1'::bit varying;
CREATE DOMAIN two.d11 AS numeric(12,-2) CHECK (VALUE <> 'NaN');
CREATE DOMAIN two.d12 AS interval(2) DEFAULT '1 day';
CREATE DOMAIN two.integer AS text;
CREATE DOMAIN two."character varying" AS integer;
CREATE DOMAIN two."numeric(3,1)" AS text;
CREATE DOMAIN two."x[]" AS integer;
ALTER DOMAIN one.d3 SET NOT NULL;
ALTER DOMAIN one.d2 DROP NOT NULL;
ALTER DOMAIN two.d8 RENAME CONSTRAINT d8_check TO "Lower, Case";
COMMENT ON CONSTRAINT first ON DOMAIN one.d2 IS 'the first';
CREATE TABLE one.typed (
    a one.colour, b two.colour, c "a.b"."en.um"[], d one.with_dropped, e two.nested[], f two.nothing_left, g one.timerange, h two."Time Spans", i two.colours, j two.colours[],
    k "a.b"."r.s", l "a.b"."m.r", m one.d1, n one.d2, o one.d3, p two.d4, q two.d5[], r "a.b"."e.f", s two.d6, t two.d7, u two.d8, v two.d9, w two.d10, x two.d11, y two.d12,
    z two.integer, aa two."character varying", ab two."numeric(3,1)", ac two."x[]", ad two."x[]"[], ae two.integer[], af one.d2[], ag two.d8[],
    ah int4multirange, ai nummultirange[], aj tstzmultirange, ak text COLLATE one."No Case", al citext COLLATE "C", am character varying[] COLLATE "a.b"."C.C", an time(0) with time zone[],
    ao bit(8)[], ap "char"[], aq name[], ar regclass[], ass oid[], at xid8, au pg_snapshot, av cid, aw tid, ax macaddr8[], ay line, az lseg, ba circle, bb polygon, bc int2vector, bd refcursor,
    be timestamp(0), bf interval year to month, bg interval minute to second(1)[], bh numeric(1000,500), bi numeric(2,5), bj varchar(10485760), bk bpchar(1), bl bpchar, bm txid_snapshot, bn aclitem[], bo jsonpath[]
);
INSERT INTO one.typed (a, c, n, o, p) VALUES ('tab	here', '{a.b,NULL}', '{1}', '{1,2}', '[10:00,11:00)'), ('', NULL, '{1,2}', '{1}', '(,)');

-- Names.
CREATE TABLE "a.b"."c.d" ("e.f" integer PRIMARY KEY, "g ""h""" text UNIQUE, "i
j" text NOT NULL DEFAULT 'k
l', "м" date, " " integer, "," integer, ")" integer, ";" integer, "--" integer, "/*" integer, "'" integer, "$$" integer, "\." text, "\" text, "E'x'" text, "U&""x" text, "A" integer, "a" integer, "é" integer, "é" integer);
CREATE TABLE "say ""hi"""."say ""hi""" ("say ""hi""" text PRIMARY KEY, "ref" integer REFERENCES "a.b"."c.d", "CONSTRAINT" text, "PRIMARY" text, "KEY" text, "constraint" text, "primary" text, "like" text, "exclude" text, "foreign" text, "unique" text, "period" date, "without" text, "with" text, "partition" text, "of" text, "inherits" text);
CREATE TABLE "line
break"."line
break" ("line
break" text CONSTRAINT "line
check" CHECK ("line
break" <> 'line
break'), CONSTRAINT "line
key" PRIMARY KEY ("line
break"));
CREATE TABLE "схема"."таблица" ("ключ" bigserial PRIMARY KEY, "имя" text CHECK ("имя" <> 'ё'), CONSTRAINT "ограничение" UNIQUE ("имя"));
CREATE TABLE one.same (id integer PRIMARY KEY, name text UNIQUE, other integer);
CREATE TABLE two.same (id text PRIMARY KEY, name integer UNIQUE, other integer REFERENCES one.same);
CREATE TABLE same (id bigint PRIMARY KEY, one integer REFERENCES one.same, two text REFERENCES two.same, CONSTRAINT same_key UNIQUE (one, two));
ALTER TABLE one.same ADD FOREIGN KEY (other) REFERENCES two.same (name) DEFERRABLE;
CREATE TABLE "select" ("from" integer PRIMARY KEY, "where" integer REFERENCES "select", "table" text DEFAULT 'table', "default" integer DEFAULT 5 NOT NULL, "null" text, "not" text NOT NULL, "check" integer CHECK ("check" > 0), "references" integer, "collate" text COLLATE "C", "generated" text, "always" text, "as" text, "identity" integer GENERATED ALWAYS AS IDENTITY, "end" text, "user" text, "current_date" date, "array" text[], "row" text, "interval" interval, "character" character(2), "double" double precision, "precision" text, "time" time, "timestamp" timestamp, "bit" bit, "national" text, "setof" text, "only" text, "using" text);
CREATE TABLE "table" (LIKE "select" INCLUDING ALL);
CREATE TABLE "ONLY" ("IF NOT EXISTS" integer, "ONLY" integer UNIQUE);
CREATE TABLE "if" ("not" integer, "exists" integer UNIQUE);
INSERT INTO "a.b"."c.d" ("e.f", "g ""h""", "i
j", "\.", "\") VALUES (1, E'x\ty', E'a\n\\.\nb', '\.', '\N'), (2, NULL, '', '', NULL);
INSERT INTO "say ""hi"""."say ""hi""" VALUES ('CREATE TABLE public.fake (a integer);', 1), ('); DROP TABLE x; --', 2);
INSERT INTO "line
break"."line
break" VALUES ('ALTER TABLE one.same ADD COLUMN fake text;'), (E'\n\n--\n-- Name: x\n--\n');
INSERT INTO one.same VALUES (1, 'COPY public.fake (a) FROM stdin;', NULL);

-- Inheritance: merged, doubled, detached, and with rows at each level.
CREATE TABLE top (a integer NOT NULL, b text DEFAULT 'top' CHECK (b <> ''), c numeric(5,2), gone integer, CONSTRAINT top_only CHECK (a > 0) NO INHERIT);
CREATE TABLE left_ (l text, gone integer, b text DEFAULT 'left') INHERITS (top);
CREATE TABLE right_ (r text, b text DEFAULT 'right', CONSTRAINT r_check CHECK (r IS NOT NULL OR a > 5)) INHERITS (top);
CREATE TABLE bottom (b text DEFAULT 'bottom' NOT NULL, c numeric(5,2) DEFAULT 1 CHECK (c > 0), own text COLLATE "C") INHERITS (left_, right_);
CREATE TABLE detached (d text) INHERITS (top);
ALTER TABLE detached NO INHERIT top;
CREATE TABLE renamed (e text) INHERITS (top);
ALTER TABLE top RENAME COLUMN c TO "C d";
ALTER TABLE top ALTER COLUMN "C d" TYPE numeric(9,3), ADD COLUMN "late one" text DEFAULT 'x' CHECK ("late one" <> 'y'), DROP COLUMN gone;
ALTER TABLE ONLY left_ ADD CONSTRAINT left_only CHECK (l <> 'x') NO INHERIT;
ALTER TABLE right_ ALTER COLUMN r SET NOT NULL;
ALTER TABLE ONLY bottom ALTER COLUMN "late one" DROP DEFAULT;
CREATE TABLE generated_top (a integer, g integer GENERATED ALWAYS AS (a + 1) STORED, i integer);
CREATE TABLE generated_child (h integer GENERATED ALWAYS AS (i) STORED) INHERITS (generated_top);
CREATE TABLE mixed_child (m text, LIKE one.same INCLUDING DEFAULTS) INHERITS (top, generated_top);
INSERT INTO top (a) VALUES (1);
INSERT INTO bottom (a, r) VALUES (6, 'x');
INSERT INTO mixed_child (a, id) VALUES (1, 2);

-- Partitions of partitions, in other orders, schemas and with columns that are gone.
CREATE TABLE parts (id bigint GENERATED BY DEFAULT AS IDENTITY, gone text, region text NOT NULL DEFAULT 'eu', at date NOT NULL, amount numeric(10,2) DEFAULT 0 CHECK (amount >= 0), "Note" text, double numeric GENERATED ALWAYS AS (amount * 2) STORED, PRIMARY KEY (id, region, at)) PARTITION BY LIST (region);
ALTER TABLE parts DROP COLUMN gone;
CREATE TABLE one.parts_eu PARTITION OF parts (amount DEFAULT 5, CONSTRAINT eu CHECK (amount < 1000)) FOR VALUES IN ('eu', 'EU; )', NULL) PARTITION BY RANGE (at, id);
CREATE TABLE two."parts eu 1" PARTITION OF one.parts_eu FOR VALUES FROM ('2025-01-01', MINVALUE) TO ('2026-01-01', MAXVALUE) PARTITION BY HASH (id);
CREATE TABLE "parts.eu.1.0" PARTITION OF two."parts eu 1" FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE two.attached ("Note" text DEFAULT 'other order', extra integer, at date NOT NULL, amount numeric(10,2) CONSTRAINT parts_amount_check CHECK (amount >= 0), region text NOT NULL, id bigint NOT NULL, double numeric GENERATED ALWAYS AS (amount * 2) STORED, CONSTRAINT eu CHECK (amount < 1000));
ALTER TABLE two.attached DROP COLUMN extra;
ALTER TABLE two.attached ADD CONSTRAINT attached_pk PRIMARY KEY (id, region, at);
ALTER TABLE two."parts eu 1" ATTACH PARTITION two.attached FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE one.parts_default PARTITION OF one.parts_eu DEFAULT;
CREATE TABLE parts_rest PARTITION OF parts DEFAULT;
CREATE UNLOGGED TABLE parts_unlogged PARTITION OF parts FOR VALUES IN ('un');
CREATE TABLE parts_detached PARTITION OF parts FOR VALUES IN ('de');
ALTER TABLE parts DETACH PARTITION parts_detached;
CREATE UNIQUE INDEX "Parts; unique" ON parts (region, at, id) INCLUDE ("Note");
CREATE UNIQUE INDEX parts_rest_only ON parts_rest ("Note") NULLS NOT DISTINCT WHERE amount > 5;
ALTER TABLE parts_rest ADD CONSTRAINT rest_excl EXCLUDE USING gist (at WITH =, amount WITH <>);
CREATE TABLE refers (id integer PRIMARY KEY, p_id bigint, p_region text, p_at date, FOREIGN KEY (p_id, p_region, p_at) REFERENCES parts MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED);
ALTER TABLE parts ADD COLUMN ref integer REFERENCES refers ON DELETE SET DEFAULT;
ALTER TABLE parts_rest ADD FOREIGN KEY (ref) REFERENCES one.same (id) ON DELETE CASCADE;
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE TABLE mixed_parts (k integer, v text) PARTITION BY RANGE (k);
CREATE FOREIGN TABLE mixed_foreign PARTITION OF mixed_parts (v NOT NULL) FOR VALUES FROM (1) TO (5) SERVER files OPTIONS (filename '/dev/null', format 'csv');
CREATE FOREIGN TABLE foreign_child (f text OPTIONS (force_null 'false') COLLATE "C") INHERITS (top) SERVER files OPTIONS (filename '/dev/null', delimiter ';', format 'csv');
CREATE TABLE expr_parts (a text, b text COLLATE one."No Case", c jsonb, d timestamptz) PARTITION BY RANGE (lower(a), (c ->> 'x;)'), b, ((d AT TIME ZONE 'UTC')::date) date_ops);
CREATE TABLE expr_part PARTITION OF expr_parts FOR VALUES FROM ('a', 'b', 'c', '2025-01-01') TO ('z', 'FOR VALUES IN (', MAXVALUE, MAXVALUE);
CREATE TABLE bool_parts (b boolean, e one.colour) PARTITION BY LIST ((b IS TRUE));
CREATE TABLE bool_part PARTITION OF bool_parts FOR VALUES IN (true, NULL);
CREATE TABLE enum_parts (e one.colour, ee one.colour) PARTITION BY LIST (e);
CREATE TABLE enum_part PARTITION OF enum_parts FOR VALUES IN ('', 'line
end', '$$') PARTITION BY LIST (ee);
CREATE TABLE no_rows_parts (a integer) PARTITION BY HASH (a);
INSERT INTO parts (region, at, "Note") VALUES ('eu', '2025-05-05', 'x'), ('us', '2025-05-05', NULL), ('un', '2025-01-01', 'u'), ('eu', '2030-01-01', 'd');

-- Typed tables.
CREATE TABLE of_dropped OF one.with_dropped ("A" WITH OPTIONS PRIMARY KEY, f DEFAULT now() NOT NULL, CONSTRAINT of_check CHECK (b <> 'x'), EXCLUDE USING gist (b WITH =));
CREATE TABLE two.of_nested OF two.nested (UNIQUE (type) INCLUDE ("check"));
CREATE TABLE becomes_typed (x integer, y text);
CREATE TYPE xy AS (x integer, y text);
ALTER TABLE becomes_typed OF xy;
CREATE TABLE of_parts OF xy PARTITION BY LIST (x);
CREATE TABLE no_longer_typed OF xy (x DEFAULT 7);
ALTER TABLE no_longer_typed NOT OF;
INSERT INTO of_dropped VALUES (1, 'v', '{red}', 'c.d');

-- Keys.
CREATE TABLE keyed (
    a integer, b text, c integer, d int4range, e inet NOT NULL, f text COLLATE one."No Case", g jsonb, h citext, i point, j uuid DEFAULT gen_random_uuid(),
    CONSTRAINT "a, b" PRIMARY KEY (b, a) INCLUDE (c, d),
    UNIQUE (a) DEFERRABLE, UNIQUE NULLS NOT DISTINCT (c, b) INCLUDE (a) WITH (fillfactor=90) USING INDEX TABLESPACE pg_default, UNIQUE (f), UNIQUE (h, e),
    EXCLUDE USING gist (d WITH &&, a WITH =) INCLUDE (b) WHERE (a IS NOT NULL) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT "ex; 1" EXCLUDE USING btree (c WITH =, b COLLATE "C" text_pattern_ops WITH =) WITH (fillfactor=80), EXCLUDE USING hash (e WITH =), EXCLUDE USING spgist (i WITH ~=),
    EXCLUDE USING gist ((c + 1) WITH =, (int4range(a, c, '[]')) WITH &&) WHERE (b <> ') WITH =')
);
CREATE UNIQUE INDEX ON keyed (lower(b), upper(f) COLLATE "a.b"."C.C" text_pattern_ops DESC NULLS LAST);
CREATE UNIQUE INDEX ON keyed ((g ->> 'a'), (g #>> '{b,c}'), ((g -> 'x')::text), (a IS NULL)) WHERE g ? 'a' AND NOT (b = ANY (ARRAY['x', 'y)']));
CREATE UNIQUE INDEX "in""dex" ON keyed (b COLLATE "a.b"."C.C" varchar_pattern_ops, e inet_ops DESC) NULLS NOT DISTINCT WITH (deduplicate_items=off);
CREATE UNIQUE INDEX "case" ON keyed ((CASE WHEN a > 0 THEN b ELSE NULL END)) WHERE CASE WHEN a > 0 THEN true ELSE false END;
CREATE UNIQUE INDEX casts ON keyed ((b::character varying(10)), ((c)::numeric(5,2)), (ARRAY[a, c]));
CREATE UNIQUE INDEX includes ON keyed (a) INCLUDE (b, c, g);
CREATE UNIQUE INDEX partial ON keyed (a, c) WHERE (c > 0) AND b COLLATE "C" > 'a' AND h = 'WITH (x)';
CREATE UNIQUE INDEX coalesced ON keyed (COALESCE(c, '-1'::integer), a, date_part('year', to_timestamp(a) AT TIME ZONE 'UTC'));
CREATE INDEX trigrams ON keyed USING gin (b gin_trgm_ops, (g -> 'x') jsonb_path_ops);
CREATE UNIQUE INDEX identity_index ON keyed (j);
ALTER TABLE keyed REPLICA IDENTITY USING INDEX "in""dex";
ALTER TABLE keyed ALTER COLUMN j SET NOT NULL;
ALTER TABLE keyed ADD CONSTRAINT "used index" UNIQUE USING INDEX identity_index DEFERRABLE INITIALLY DEFERRED;
CLUSTER keyed USING includes;
ALTER INDEX casts ALTER COLUMN 1 SET STATISTICS 50;
CREATE TABLE pointing (
    id integer PRIMARY KEY, parent integer REFERENCES pointing ON DELETE CASCADE ON UPDATE RESTRICT, a integer, b text, c integer, d integer, h citext, e inet, far text,
    CONSTRAINT full_ FOREIGN KEY (b, a) REFERENCES keyed (b, a) MATCH FULL ON DELETE RESTRICT, FOREIGN KEY (h, e) REFERENCES keyed (h, e) MATCH SIMPLE ON DELETE SET NULL (h) ON UPDATE SET DEFAULT,
    FOREIGN KEY (c, b) REFERENCES keyed (c, b) ON DELETE SET DEFAULT (c) NOT DEFERRABLE INITIALLY IMMEDIATE, FOREIGN KEY (far) REFERENCES two.same ON DELETE NO ACTION DEFERRABLE INITIALLY DEFERRED
) ;
ALTER TABLE pointing ADD UNIQUE (id, d), ADD CONSTRAINT "same, twice" FOREIGN KEY (id, parent) REFERENCES pointing (id, d), ADD CHECK (a > 0), ADD COLUMN late integer;
ALTER TABLE pointing ADD FOREIGN KEY (late) REFERENCES pointing (id) NOT VALID;
CREATE TABLE hen (id integer PRIMARY KEY, egg integer);
CREATE TABLE egg (id integer PRIMARY KEY, hen integer REFERENCES hen, nest integer);
CREATE TABLE nest (id integer PRIMARY KEY, hen integer REFERENCES hen DEFERRABLE, egg integer CONSTRAINT "to; egg" REFERENCES egg (id) MATCH FULL);
ALTER TABLE hen ADD FOREIGN KEY (egg) REFERENCES egg DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE egg ADD FOREIGN KEY (nest) REFERENCES nest, ADD FOREIGN KEY (nest) REFERENCES hen (id) NOT VALID;
ALTER TABLE egg ALTER CONSTRAINT egg_hen_fkey DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE nest RENAME CONSTRAINT nest_hen_fkey TO "Renamed; Key";
ALTER TABLE hen RENAME TO "Hen";
ALTER TABLE "Hen" SET SCHEMA two;
ALTER TABLE egg RENAME COLUMN hen TO "H.e,n";
CREATE TABLE one.far (id integer REFERENCES two."Hen", "same" text REFERENCES two.same, "e.f" integer REFERENCES "a.b"."c.d" ("e.f"), hi text REFERENCES "say ""hi"""."say ""hi""", br text REFERENCES "line
break"."line
break", "ключ" bigint REFERENCES "схема"."таблица", PRIMARY KEY (id, "e.f"));
INSERT INTO two."Hen" VALUES (1);
INSERT INTO egg VALUES (1, 1, NULL);
UPDATE two."Hen" SET egg = 1;
INSERT INTO one.far VALUES (1, NULL, 1, '); DROP TABLE x; --');

-- Defaults and generated columns.
DO $do$ BEGIN EXECUTE format('CREATE TABLE one.long_default (a text DEFAULT %L || %s, b integer GENERATED ALWAYS AS (%s) STORED, c text CHECK (c = ANY (%L::text[])))', repeat('x''; "(', 2000),
  (SELECT string_agg(quote_literal('part ' || i || ') ,'), ' || ') FROM generate_series(1, 300) i), (SELECT string_agg(i::text, ' + ') FROM generate_series(1, 300) i), (SELECT array_agg('it''s, ' || i) FROM generate_series(1, 2000) i)); END $do$;
CREATE SEQUENCE one."Seq ""q""" AS integer START 7;
CREATE SEQUENCE "a.b"."s.t" OWNED BY "a.b"."c.d"."e.f";
CREATE TABLE two.sequences (
    a integer GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME two."id seq" START WITH -5 INCREMENT BY -1 MINVALUE -100 MAXVALUE -1 CACHE 3 CYCLE), b smallint GENERATED BY DEFAULT AS IDENTITY (INCREMENT 2),
    c integer DEFAULT nextval('one."Seq ""q"""'::regclass), d bigint DEFAULT (nextval('"a.b"."s.t"') * 2) NOT NULL, e text DEFAULT ('n' || nextval('one."Seq ""q"""'::regclass)::text), f bigserial NOT NULL UNIQUE
);
ALTER TABLE two.sequences ALTER COLUMN b SET GENERATED ALWAYS, ALTER COLUMN f DROP DEFAULT;
CREATE TYPE two.same_row AS (n integer, t text);
CREATE FUNCTION two.f(a integer, b integer DEFAULT 5) RETURNS text LANGUAGE sql IMMUTABLE RETURN a || 'NOT NULL' || b;
CREATE TABLE two.forms (
    a text DEFAULT ('a' COLLATE "C" || 'b') NOT NULL CHECK (a COLLATE one."No Case" <> 'x'), b xml DEFAULT XMLPARSE(CONTENT '<a/>'), c text DEFAULT XMLSERIALIZE(CONTENT XMLELEMENT(NAME "E l", XMLATTRIBUTES('x' AS y), 'NOT NULL') AS text), d boolean DEFAULT (now() BETWEEN '2000-01-01' AND '2100-01-01') NOT NULL,
    e boolean DEFAULT ('a' LIKE 'b' ESCAPE 'c') CHECK (e IS NOT UNKNOWN), f text DEFAULT SUBSTRING('abc' FROM 1 FOR 2), g date DEFAULT (CURRENT_DATE + 1), h text DEFAULT TRIM(BOTH 'x' FROM 'xax'), i integer DEFAULT EXTRACT(EPOCH FROM now()), j text DEFAULT OVERLAY('abc' PLACING 'x' FROM 1),
    k time DEFAULT LOCALTIME, l timestamp(3) DEFAULT LOCALTIMESTAMP(3), m text DEFAULT SESSION_USER, n text[] DEFAULT ARRAY[ARRAY['a'], ARRAY['NOT NULL']], o one.colour DEFAULT 'red'::one.colour NOT NULL, p one.colour[] DEFAULT ARRAY['red']::one.colour[], q one.with_dropped DEFAULT ROW(1, 'b', NULL, NULL, NULL)::one.with_dropped,
    r int4range DEFAULT '[1,5)', s text DEFAULT U&'d\0061t', t integer DEFAULT ('{"a": 5}'::jsonb -> 'a')::integer, u boolean DEFAULT (1, 2) < (3, 4), v boolean DEFAULT (NULL IS DISTINCT FROM 1), w text DEFAULT 'a' || E'\n' || 'b', x integer DEFAULT @ -5, y boolean DEFAULT 1 OPERATOR(pg_catalog.<) 2,
    z text DEFAULT COALESCE(NULLIF('a', 'b'), GREATEST('c', 'd')), ab text DEFAULT concat(VARIADIC ARRAY['a', 'b']), ac boolean DEFAULT (('2020-01-01'::date, '2021-01-01'::date) OVERLAPS ('2020-06-01'::date, '2022-01-01'::date)),
    ad integer[] DEFAULT ('{1,2,3}'::integer[])[1:2], ae text DEFAULT (ROW(1, 'x')::two.same_row).t, af text DEFAULT POSITION('a' IN 'ba')::text, ag bytea DEFAULT 'x'::bytea, ah money DEFAULT 5::money, ai double precision DEFAULT 'NaN', aj double precision DEFAULT 1.5e-300, ak text DEFAULT NORMALIZE('x', NFC),
    al boolean DEFAULT ('x' IS NORMALIZED), am boolean DEFAULT ('<a/>'::xml IS DOCUMENT), an text DEFAULT two.f(b => 2, a => 1)
);
INSERT INTO two.forms DEFAULT VALUES;
CREATE TABLE two.computed (a integer, b text GENERATED ALWAYS AS (CASE WHEN a > 0 THEN 'STORED' ELSE ') STORED' END) STORED NOT NULL UNIQUE CHECK (b <> 'x'), c two.d8 GENERATED ALWAYS AS ('x') STORED, d tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, 'a'::text)) STORED, e one.colour);
INSERT INTO two.computed (a, e) VALUES (1, 'red'), (-1, '--');

-- How columns are stored, and what stands beside tables.
CREATE TABLE one.stored (a text COMPRESSION pglz NOT NULL, b text DEFAULT 'x', c jsonb, d bytea) WITH (fillfactor = 40, toast_tuple_target = 4080, parallel_workers = 2);
ALTER TABLE one.stored ALTER a SET STORAGE EXTERNAL, ALTER b SET STORAGE MAIN, ALTER c SET STORAGE PLAIN, ALTER b SET STATISTICS 0, ALTER c SET (n_distinct = -0.5, n_distinct_inherited = 7), ALTER d SET COMPRESSION default;
CREATE STATISTICS one."Stat; 1" (dependencies) ON a, b FROM one.stored;
CREATE STATISTICS two.on_expressions ON (a || b), (length(b)) FROM one.stored;
ALTER STATISTICS one."Stat; 1" SET STATISTICS 200;
CREATE UNLOGGED TABLE two.fast (id integer PRIMARY KEY, v text UNIQUE) WITH (autovacuum_enabled = off);
INSERT INTO two.fast VALUES (1, 'x');
CREATE VIEW one.same_view WITH (security_barrier) AS SELECT id AS "ID", name COLLATE "C" AS n, 'CREATE TABLE one.fake (a integer);'::text AS t FROM one.same WHERE name <> ';' WITH LOCAL CHECK OPTION;
CREATE VIEW one.cycle_a AS SELECT 1 AS a;
CREATE VIEW one.cycle_b AS SELECT a FROM one.cycle_a;
CREATE OR REPLACE VIEW one.cycle_a AS SELECT a FROM one.cycle_b;
CREATE VIEW two.grouped AS SELECT id, name, other FROM one.same GROUP BY id;
CREATE MATERIALIZED VIEW two.kept WITH (fillfactor = 50) AS SELECT id, name FROM one.same;
CREATE UNIQUE INDEX kept_unique ON two.kept (id) WHERE name IS NOT NULL;
COMMENT ON MATERIALIZED VIEW two.kept IS 'not a table';
COMMENT ON COLUMN two.kept.id IS 'of no table';
CREATE RULE "say; no" AS ON UPDATE TO one.same WHERE OLD.id <> NEW.id DO INSTEAD (INSERT INTO two.fast VALUES (NEW.id, 'x); y'); UPDATE two.fast SET v = 'CREATE TABLE x ();');
CREATE RULE "_RETURN_not" AS ON DELETE TO two.fast DO INSTEAD NOTHING;
ALTER TABLE one.same DISABLE RULE "say; no";
CREATE FUNCTION one.t() RETURNS trigger LANGUAGE plpgsql AS $f$ BEGIN EXECUTE $x$ALTER TABLE one.same ADD COLUMN fake text;$x$; RETURN NULL; END $f$;
CREATE TRIGGER "tr; 1" AFTER UPDATE ON one.same REFERENCING OLD TABLE AS o NEW TABLE AS n FOR EACH STATEMENT EXECUTE FUNCTION one.t();
CREATE CONSTRAINT TRIGGER ct AFTER INSERT ON one.same FROM two.same DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.name <> 'PRIMARY KEY') EXECUTE FUNCTION one.t();
CREATE TRIGGER on_parts AFTER INSERT ON parts FOR EACH ROW EXECUTE FUNCTION one.t('UNIQUE (a)');
ALTER TABLE one.parts_default DISABLE TRIGGER on_parts;
ALTER TABLE one.same ENABLE ALWAYS TRIGGER "tr; 1";
ALTER TABLE one.same ENABLE ROW LEVEL SECURITY;
CREATE POLICY "po; l" ON one.same AS RESTRICTIVE FOR ALL TO PUBLIC USING (name <> ') WITH CHECK (') WITH CHECK (id IN (SELECT id FROM two.fast));
CREATE PUBLICATION "p; q" FOR TABLES IN SCHEMA one, TABLE same;
ALTER TABLE parts REPLICA IDENTITY FULL;
GRANT SELECT ("ID") ON one.same_view TO PUBLIC;
CREATE FUNCTION two.atomic(one.colour, OUT a integer, OUT b text) LANGUAGE sql BEGIN ATOMIC SELECT 1, 'CREATE TABLE x (a integer); END'; END;
CREATE FUNCTION "a.b"."f.g"(VARIADIC integer[]) RETURNS TABLE (a integer, b text) LANGUAGE sql AS 'SELECT 1, $$;$$';
CREATE OPERATOR one.@#@ (LEFTARG = text, RIGHTARG = text, FUNCTION = texteq, RESTRICT = eqsel);
CREATE TABLE two.with_operator (a text CHECK (a OPERATOR(one.@#@) 'x'), b text, CONSTRAINT op EXCLUDE USING btree (b WITH =) WHERE (b OPERATOR(one.@#@) ')'));
CREATE TEXT SEARCH PARSER one.parser (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
COMMENT ON TABLE "a.b"."c.d" IS 'a.b.c.d';
COMMENT ON COLUMN "a.b"."c.d"."e.f" IS '"a.b"."c.d"."e.f" IS ''x''';
COMMENT ON COLUMN "say ""hi"""."say ""hi"""."say ""hi""" IS 'say "hi"';
COMMENT ON COLUMN "line
break"."line
break"."line
break" IS E'line\nbreak';
COMMENT ON COLUMN "схема"."таблица"."имя" IS 'имя';
COMMENT ON COLUMN two.kept.name IS 'x';
COMMENT ON COLUMN one.with_dropped."A" IS 'of a type';
COMMENT ON TABLE parts_rest IS ' ';
COMMENT ON CONSTRAINT "ex; 1" ON keyed IS 'an exclusion';

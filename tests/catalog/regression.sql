-- Objects of the kinds that PostgreSQL's own regression database is made of, in the forms that make a reader of DDL stumble.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS postgres_fdw;
CREATE SCHEMA other;
CREATE SCHEMA "select";

-- Every keyword as the name of a column, with a default, a check, and a partial unique index.
DO $$
DECLARE columns text; word text;
BEGIN
  SELECT string_agg(format('%I integer DEFAULT 1 CHECK (%I IS NOT NULL)', k.word, k.word), ', ' ORDER BY k.word) INTO columns
  FROM pg_get_keywords() k WHERE k.word !~ '^(ctid|oid|tableoid|xmin|xmax|cmin|cmax)$';
  EXECUTE format('CREATE TABLE keywords (%s)', columns);
  FOR word IN SELECT k.word FROM pg_get_keywords() k WHERE k.catcode <> 'U' AND k.word <> 'to' ORDER BY 1 LOOP
    EXECUTE format('CREATE TABLE "select".%I (%I text, "to" date DEFAULT CURRENT_DATE NOT NULL, PRIMARY KEY (%I))', word, word, word);
    EXECUTE format('COMMENT ON COLUMN "select".%I.%I IS %L', word, word, 'the word ' || word);
  END LOOP;
  CREATE UNIQUE INDEX keywords_partial ON keywords (("check" + "default")) WHERE "references" > 0 AND "collate" IS NOT NULL;
END $$;

-- Checks.
CREATE TABLE checks (
    id integer CHECK (id > 0) CHECK (id < 1000000),
    price numeric(10,2) CONSTRAINT "positive, of course" CHECK (price > 0 AND price <> 13),
    text text CHECK (text <> 'a'::text AND length(text) < 10),
    date date CHECK (date > date '1900-01-01' AND EXTRACT(year FROM date) < 2100),
    year integer, zone text,
    at timestamptz CHECK (at AT TIME ZONE 'utc' < '2100-01-01'),
    kind character varying(20) CHECK (kind IN ('a', 'b', 'it''s; ) --', '/* "x" */')),
    code text COLLATE "C" CHECK (code ~ '^[A-Z]{2}\d+$' OR code SIMILAR TO '%(b|d)%' OR code LIKE 'x!%%' ESCAPE '!'),
    low integer, high integer, flag boolean CHECK (flag), other_flag boolean CHECK (NOT other_flag IS TRUE),
    tags text[] CHECK (array_length(tags, 1) < 5 AND tags[1] IS DISTINCT FROM 'x' AND 'y' <> ALL (tags)),
    data jsonb CHECK ((data ->> 'kind') IS NOT NULL AND jsonb_typeof(data -> 'list') = 'array'),
    during tstzrange CHECK (NOT isempty(during) AND lower(during) < upper(during)),
    email text CHECK (position('@' in email) > 1 AND btrim(email) = email AND overlay(email placing 'x' from 1 for 1) <> ''),
    value integer CHECK (value BETWEEN 1 AND 5 OR CASE WHEN value > 100 THEN true ELSE false END),
    ip inet CHECK (ip << '10.0.0.0/8'::inet), pair point CHECK (pair[0] > 0), note text CHECK (coalesce(note, '') <> E'back\\slash\n'),
    "Odd ""Name"")" integer CHECK ("Odd ""Name"")" > 0),
    CHECK (low < high), CONSTRAINT both_ CHECK ((low IS NULL) = (high IS NULL)) NO INHERIT, CONSTRAINT nothing CHECK (1 < 2),
    CHECK (greatest(low, high) < 100 AND nullif(low, 1) IS NULL), CHECK (row(low, high) < row(5, 6)), CHECK (value OPERATOR(pg_catalog.>=) 0)
);
ALTER TABLE checks ADD CONSTRAINT late CHECK (id <> 5) NOT VALID;
ALTER TABLE checks ADD CHECK (zone <> 'x' OR year > 2000);
COMMENT ON CONSTRAINT both_ ON checks IS 'not a table''s comment';

-- Inheritance: checks, defaults and NOT NULL that come down, merge, and stop.
CREATE TABLE grand (id integer NOT NULL DEFAULT 1, name text DEFAULT 'grand' CHECK (name <> ''), kept integer, CONSTRAINT own CHECK (kept > 0) NO INHERIT);
CREATE TABLE mother (name text DEFAULT 'mother', extra text CHECK (extra <> 'x')) INHERITS (grand);
CREATE TABLE father (kept integer NOT NULL, father_only date DEFAULT CURRENT_DATE);
CREATE TABLE only_child (kept integer DEFAULT 7, CONSTRAINT child_check CHECK (id > 10), mine text) INHERITS (mother, father);
CREATE TABLE no_default (name text DEFAULT NULL) INHERITS (grand);
ALTER TABLE grand ADD COLUMN late date DEFAULT '2026-01-01' CHECK (late > '2000-01-01');
ALTER TABLE grand ADD CONSTRAINT everywhere CHECK (id <> 99);
ALTER TABLE grand ADD CONSTRAINT not_yet CHECK (id <> 98) NOT VALID;
ALTER TABLE ONLY mother ALTER COLUMN id SET DEFAULT 5;
CREATE TABLE adopted (id integer NOT NULL, name text CONSTRAINT grand_name_check CHECK (name <> ''), kept integer, late date CONSTRAINT grand_late_check CHECK (late > '2000-01-01'), CONSTRAINT everywhere CHECK (id <> 99), CONSTRAINT not_yet CHECK (id <> 98));
ALTER TABLE adopted INHERIT grand;
CREATE TABLE dropped (a integer, gone text CHECK (gone <> ''), b integer DEFAULT 3, UNIQUE (a, gone));
ALTER TABLE dropped DROP COLUMN gone;
ALTER TABLE dropped ADD COLUMN "new" text DEFAULT 'x' NOT NULL;
CREATE TABLE dropped_child (c integer) INHERITS (dropped);
ALTER TABLE dropped DROP COLUMN b;

-- Partitions.
CREATE TABLE measures (id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL DEFAULT now(), city text NOT NULL CHECK (city <> ''), temp integer, UNIQUE (id, at, city)) PARTITION BY RANGE (at);
CREATE TABLE measures_2026 PARTITION OF measures (temp DEFAULT 5, CONSTRAINT cold CHECK (temp < 60), city NOT NULL) FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY LIST (city);
CREATE TABLE measures_2026_rome PARTITION OF measures_2026 FOR VALUES IN ('rome', 'O''Hara', 'x); y', NULL);
CREATE TABLE measures_2026_rest (temp integer DEFAULT 9, gone text, city text NOT NULL CONSTRAINT measures_city_check CHECK (city <> ''), at timestamptz NOT NULL, id bigint NOT NULL, CONSTRAINT cold CHECK (temp < 60));
ALTER TABLE measures_2026_rest DROP COLUMN gone;
ALTER TABLE measures_2026 ATTACH PARTITION measures_2026_rest DEFAULT;
CREATE TABLE measures_old PARTITION OF measures FOR VALUES FROM (MINVALUE) TO ('2026-01-01');
CREATE TABLE measures_rest PARTITION OF measures DEFAULT PARTITION BY HASH (id, at);
CREATE TABLE "measures rest 0" PARTITION OF measures_rest FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE other.measures_rest_1 PARTITION OF measures_rest FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE UNIQUE INDEX measures_unique ON measures (city, at, id) INCLUDE (temp);
CREATE UNIQUE INDEX ON ONLY measures (at, city, temp, id);
CREATE TABLE sensors (id integer PRIMARY KEY, measure bigint, at timestamptz, city text, FOREIGN KEY (measure, at, city) REFERENCES measures (id, at, city));
ALTER TABLE measures ADD COLUMN sensor integer REFERENCES sensors;
CREATE TABLE multi (a integer, b text COLLATE "C", c date) PARTITION BY RANGE (a, b COLLATE "POSIX" text_pattern_ops, ((c - '2000-01-01'::date)));
CREATE TABLE multi_1 PARTITION OF multi FOR VALUES FROM (1, 'a', 1) TO (2, MAXVALUE, MAXVALUE);

-- Types.
CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TYPE mood ADD VALUE 'bad' BEFORE 'sad';
ALTER TYPE mood ADD VALUE 'so, so' AFTER 'sad';
ALTER TYPE mood RENAME VALUE 'ok' TO 'it''s ok';
CREATE TYPE nothing_yet AS ENUM ();
CREATE TYPE other.address AS (street text, "Zip Code" character varying(10), at point, moods mood[], price numeric(8,2));
CREATE DOMAIN small AS integer DEFAULT 5 NOT NULL CHECK (VALUE > 0) CHECK (VALUE < 10);
CREATE DOMAIN smaller AS small CHECK (VALUE < 5);
CREATE DOMAIN label AS character varying(12) COLLATE "C" DEFAULT 'x'::character varying CONSTRAINT "not 'y'" CHECK (VALUE::text <> 'y');
CREATE DOMAIN labels AS label[] CHECK (array_length(VALUE, 1) < 3 AND VALUE[1] IS NOT NULL);
CREATE DOMAIN other.home AS other.address CHECK ((VALUE).street IS NOT NULL);
CREATE DOMAIN mooddom AS mood CHECK (VALUE <> 'bad');
CREATE DOMAIN "Odd Domain" AS text;
CREATE DOMAIN stamped AS timestamptz(3) DEFAULT CURRENT_TIMESTAMP NOT NULL;
ALTER DOMAIN small ADD CONSTRAINT not_seven CHECK (VALUE <> 7) NOT VALID;
ALTER DOMAIN "Odd Domain" SET DEFAULT 'a;b';
COMMENT ON DOMAIN small IS 'up to ''nine''; not more';
COMMENT ON TYPE mood IS 'CREATE TYPE x AS ENUM (''a'');';
CREATE TYPE textrange2 AS RANGE (subtype = text, collation = "C", multirange_type_name = "Text Multi");
CREATE TYPE widget;
CREATE FUNCTION widget_in(cstring) RETURNS widget LANGUAGE internal IMMUTABLE STRICT AS 'int8in';
CREATE FUNCTION widget_out(widget) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int8out';
CREATE TYPE widget (INPUT = widget_in, OUTPUT = widget_out, LIKE = bigint, CATEGORY = 'N');
CREATE TABLE typed_columns (a mood, b mood[], c nothing_yet, d other.address, e other.address[], f small, g smaller[], h label, i labels, j other.home,
    k mooddom DEFAULT 'it''s ok', l "Odd Domain", m stamped, n textrange2, o "Text Multi", p widget, q widget[], r checks, s checks[], t regtype, u "char", v interval(2),
    w bit(3), x numeric(5), y label[], z integer[3][4]);
CREATE TABLE of_type OF other.address (PRIMARY KEY (street), price DEFAULT 3 NOT NULL, CHECK ("Zip Code" <> ''));

-- Defaults.
CREATE TABLE default_forms (
    a integer DEFAULT 1 + 2 * 3, b text DEFAULT 'it''s; )', c text DEFAULT E'tab\there', d text[] DEFAULT ARRAY['a,b', 'c)']::text[], e text[] DEFAULT '{}',
    f timestamptz DEFAULT now() - '1 day'::interval, g boolean DEFAULT (NOT true OR false), h integer DEFAULT (array[1, 2, 3])[2], i text DEFAULT CURRENT_USER,
    j text DEFAULT 'x' COLLATE "C", k integer DEFAULT length('a' || 'b'), l boolean DEFAULT (1 IS NULL), m character varying(5) DEFAULT NULL, n text DEFAULT NULL,
    o jsonb DEFAULT '{"a": ["b"]}', p integer DEFAULT -1, q double precision DEFAULT 1e10, r interval DEFAULT '1 mon 2 days', s bit(4) DEFAULT B'1010', t bytea DEFAULT '\x00ff',
    u text DEFAULT (CASE WHEN now() IS NULL THEN 'END' ELSE 'DEFAULT' END), v text DEFAULT $q$ $$ '' $q$, w other.address DEFAULT ROW('a', 'b', NULL, NULL, 1), x mood DEFAULT 'sad' NOT NULL CHECK (x <> 'bad'),
    y date DEFAULT '2026-01-01'::date UNIQUE, z text DEFAULT format('%s-%s', 1, 'NOT NULL') NOT NULL
);
CREATE SEQUENCE plain;
CREATE SEQUENCE other."Odd; Seq" AS smallint INCREMENT BY -2 MINVALUE -100 MAXVALUE 100 START WITH 50 CACHE 5 CYCLE;
CREATE UNLOGGED SEQUENCE quick;
CREATE TABLE draws (a integer DEFAULT nextval('plain'), b smallint DEFAULT nextval('other."Odd; Seq"') NOT NULL, c bigserial, "C d" smallserial, e integer DEFAULT nextval('plain') + 1,
    f integer GENERATED BY DEFAULT AS IDENTITY (START WITH 10 INCREMENT BY 3 CYCLE), g bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME far_away START 5));
ALTER SEQUENCE plain OWNED BY draws.a;
CREATE TABLE computed (a integer, b integer GENERATED ALWAYS AS (a * 2) STORED CHECK (b < 100), c text GENERATED ALWAYS AS ('x' || a::text) STORED NOT NULL);
CREATE TABLE computed_child (d integer) INHERITS (computed);

-- Keys.
CREATE TABLE keys (
    a integer, b text, c integer, d tstzrange, e inet, f text COLLATE "C", CONSTRAINT "pk of keys" PRIMARY KEY (a, c) INCLUDE (b) WITH (fillfactor=70),
    UNIQUE (b, c) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT nnd UNIQUE NULLS NOT DISTINCT (f),
    CONSTRAINT apart EXCLUDE USING gist (c WITH =, d WITH &&, (lower(d)) WITH <>) WHERE (c > 0 AND b <> ')') DEFERRABLE,
    CONSTRAINT simple EXCLUDE (a WITH =)
);
CREATE UNIQUE INDEX lower_b ON keys (lower(b) COLLATE "C" text_pattern_ops DESC NULLS LAST);
CREATE UNIQUE INDEX several ON keys (a, (b || f), (c + 1) DESC, coalesce(b, '')) NULLS NOT DISTINCT WHERE a IS NOT NULL AND b IN ('x', 'WHERE (');
CREATE UNIQUE INDEX "date" ON keys (date_trunc('day', lower(d) AT TIME ZONE 'utc'), (e::text));
CREATE UNIQUE INDEX some_rows ON keys (f) WHERE (a > 0);
CREATE INDEX not_unique ON keys (b) WHERE f IS NOT NULL;
CREATE UNIQUE INDEX promoted ON keys (e);
ALTER TABLE keys ADD CONSTRAINT promoted UNIQUE USING INDEX promoted;
CREATE TABLE points_to (
    a integer, b text, c integer, self integer, part_id bigint, at timestamptz, city text, d date, id integer PRIMARY KEY REFERENCES points_to DEFERRABLE,
    FOREIGN KEY (a, c) REFERENCES keys ON DELETE SET NULL (c) ON UPDATE CASCADE, CONSTRAINT "twice; once" FOREIGN KEY (c, a) REFERENCES keys (c, a) MATCH FULL NOT DEFERRABLE,
    CONSTRAINT to_self FOREIGN KEY (self) REFERENCES points_to (id) ON DELETE SET DEFAULT, FOREIGN KEY (d) REFERENCES default_forms (y)
);
ALTER TABLE points_to ADD CONSTRAINT unchecked FOREIGN KEY (part_id, at, city) REFERENCES measures (id, at, city) NOT VALID;
ALTER TABLE points_to ADD CONSTRAINT second_self FOREIGN KEY (a) REFERENCES points_to ON DELETE RESTRICT INITIALLY DEFERRED;

-- Comments.
COMMENT ON TABLE checks IS E'quotes '' and backslashes \\ and\nlines; -- no comment /* here';
COMMENT ON COLUMN checks.price IS 'The net price; $$ in euros $$';
COMMENT ON COLUMN checks."Odd ""Name"")" IS 'odd';
COMMENT ON COLUMN other.address.street IS 'of a type, not of a table';
COMMENT ON TABLE measures_2026_rome IS 'a partition';
COMMENT ON COLUMN mother.id IS 'inherited, and said of the child alone';
COMMENT ON SCHEMA other IS 'a schema';
COMMENT ON INDEX several IS 'an index';
COMMENT ON SEQUENCE plain IS 'a sequence';

-- Whatever else a database holds.
CREATE TABLE storage (a text, b text COMPRESSION pglz, c integer) WITH (fillfactor=50, toast.autovacuum_enabled=false);
ALTER TABLE storage ALTER COLUMN a SET STORAGE EXTERNAL, ALTER COLUMN a SET STATISTICS 500, ALTER COLUMN a SET (n_distinct = 5), REPLICA IDENTITY FULL;
CREATE UNLOGGED TABLE unlogged (a integer);
CREATE TABLE nothing ();
CREATE TABLE nothing_much () INHERITS (unlogged);
CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'x; y');
CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (user 'a');
CREATE FOREIGN TABLE remote (id integer OPTIONS (column_name 'ID') NOT NULL, t text DEFAULT 'a' CHECK (t <> 'CHECK ('), CONSTRAINT r CHECK (id > 0) NO INHERIT) SERVER far OPTIONS (table_name 'a,b');
COMMENT ON FOREIGN TABLE remote IS 'elsewhere';
CREATE VIEW seen AS SELECT id, price AS "CREATE TABLE" FROM checks WHERE text <> ';';
ALTER VIEW seen ALTER COLUMN id SET DEFAULT 5;
COMMENT ON VIEW seen IS 'a view';
COMMENT ON COLUMN seen.id IS 'of a view';
CREATE RECURSIVE VIEW numbers (n) AS SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 5;
CREATE MATERIALIZED VIEW kept AS SELECT id FROM checks WITH NO DATA;
CREATE UNIQUE INDEX kept_id ON kept (id);
CREATE FUNCTION bodies(a integer) RETURNS integer LANGUAGE sql BEGIN ATOMIC SELECT a + 1; SELECT CASE WHEN a > 1 THEN 2 END; END;
CREATE FUNCTION dollars() RETURNS void LANGUAGE plpgsql AS $fn$ BEGIN EXECUTE 'CREATE TABLE fake (a int)'; ALTER TABLE keys ADD COLUMN fake integer; END $fn$;
CREATE PROCEDURE proc(INOUT a integer) LANGUAGE plpgsql AS $$ BEGIN a := 1; END $$;
CREATE FUNCTION trigger_function() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
CREATE TRIGGER fires BEFORE INSERT OR UPDATE OF price ON checks FOR EACH ROW WHEN (NEW.price > 0) EXECUTE FUNCTION trigger_function('a;', 'b');
ALTER TABLE checks DISABLE TRIGGER fires;
CREATE CONSTRAINT TRIGGER later AFTER INSERT ON keys DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION trigger_function();
CREATE FUNCTION event_function() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
CREATE EVENT TRIGGER watching ON ddl_command_end WHEN TAG IN ('DROP TABLE') EXECUTE FUNCTION event_function();
ALTER EVENT TRIGGER watching DISABLE;
CREATE RULE ruled AS ON INSERT TO unlogged DO ALSO (DELETE FROM storage; NOTIFY x);
CREATE POLICY policed ON keys FOR UPDATE USING (b = CURRENT_USER) WITH CHECK (a > 0);
ALTER TABLE keys ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE PUBLICATION published FOR TABLE keys (a, c) WHERE (a > 0), storage;
CREATE STATISTICS counted (ndistinct, mcv) ON low, high FROM checks;
CREATE AGGREGATE total(integer) (SFUNC = int4pl, STYPE = integer, INITCOND = '0');
CREATE OPERATOR === (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4eq, COMMUTATOR = ===);
CREATE OPERATOR FAMILY family USING btree;
CREATE OPERATOR CLASS class FOR TYPE widget USING hash FAMILY pg_catalog.integer_ops AS STORAGE widget;
CREATE CAST (widget AS bigint) WITHOUT FUNCTION AS ASSIGNMENT;
CREATE COLLATION other.german FROM "C";
CREATE CONVERSION conversion FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8;
CREATE TEXT SEARCH CONFIGURATION searched (COPY = simple);
CREATE TEXT SEARCH DICTIONARY words (TEMPLATE = simple, STOPWORDS = english);
CREATE ACCESS METHOD heap_again TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE elsewhere (a integer) USING heap_again;
ALTER DEFAULT PRIVILEGES IN SCHEMA other GRANT SELECT ON TABLES TO PUBLIC;
GRANT SELECT (price), UPDATE (id) ON checks TO PUBLIC;
CREATE TABLE "größe; ""ß""
x" ("ключ" integer PRIMARY KEY CHECK ("ключ" > 0), "a.b" text UNIQUE, "c""d" text DEFAULT 'ß', "tab	newline
" integer);
CREATE TABLE a_name_that_is_as_long_as_a_name_may_be_in_postgresql_sixty_three (another_name_that_is_as_long_as_a_name_may_be_in_postgresql_six serial UNIQUE CHECK (another_name_that_is_as_long_as_a_name_may_be_in_postgresql_six > 0));
DO $$ BEGIN EXECUTE format('CREATE TABLE wide (%s)', (SELECT string_agg(format('c%s text DEFAULT %L', i, i), ', ') FROM generate_series(1, 600) i)); END $$;

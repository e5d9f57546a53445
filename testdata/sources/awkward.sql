-- Every awkward name, type, value and statement that a dump can hold. UTF-8, PostgreSQL 15.
SET TimeZone = 'UTC';
SET client_min_messages = warning;

CREATE EXTENSION citext;
CREATE EXTENSION hstore;
CREATE SCHEMA "Other; Schema";
CREATE SCHEMA "select";

-- ---------------------------------------------------------------- names

CREATE TABLE "My Users" (
    id serial PRIMARY KEY,
    "E-Mail" citext UNIQUE,
    "full name" text,
    "order" text,
    "Größe" text,
    "a""b" text,
    "back\slash" text,
    "tab	here" text,
    "new
line" text,
    "comma, (paren)" text,
    "email" text,
    "EMAIL" text,
    "表" text,
    "'quoted'" text,
    "$1" text,
    "semi;colon" text
);
INSERT INTO "My Users" ("E-Mail", "full name", "order", "Größe", "a""b", "back\slash", "tab	here", "new
line", "comma, (paren)", email, "EMAIL", "表", "'quoted'", "$1", "semi;colon") VALUES
    ('Awk.One@leak-orchard.net', 'Awk One', 'COPY', '', NULL, '\', E'\t', E'\n', ',', 'awk.one@leak-orchard.net', 'AWK.ONE@leak-orchard.net', 'ソ', '''', '$$', ';'),
    ('awk.two@leak-orchard.net', NULL, '\N', 'ß', '"', '\\', E'a\tb', E'\\\n', E'\\.', NULL, '', '表', E'\\''', '$x$', E';\n'),
    (NULL, '', E'\\.', NULL, '""', E'\\t', '', E'\r', E'\r\n', 'awk.three@leak-orchard.net', NULL, '', '', '', '');

CREATE TABLE "semi;colon" (id integer PRIMARY KEY, email text);
CREATE TABLE "new
line" (id integer PRIMARY KEY, email text);
CREATE TABLE "tab	name" (id integer PRIMARY KEY, email text);
CREATE TABLE "double""quote" (id integer PRIMARY KEY, email text);
CREATE TABLE "back\slash" (id integer PRIMARY KEY, email text);
CREATE TABLE "表能" (id integer PRIMARY KEY, email text);
CREATE TABLE "UPPER" (id integer PRIMARY KEY, email text);
CREATE TABLE "table" (id integer PRIMARY KEY, email text);
CREATE TABLE "dot.ted" (id integer PRIMARY KEY, email text);
CREATE TABLE "--comment" (id integer PRIMARY KEY, email text);
CREATE TABLE "/* comment" (id integer PRIMARY KEY, email text);
CREATE TABLE "$$" (id integer PRIMARY KEY, email text);
CREATE TABLE "(paren" (id integer PRIMARY KEY, email text);
CREATE TABLE "'quote" (id integer PRIMARY KEY, email text);
CREATE TABLE "\." (id integer PRIMARY KEY, email text);
CREATE TABLE " FROM stdin;" (id integer PRIMARY KEY, email text);
CREATE TABLE "COPY public.x (id) FROM stdin;
1
\.
" (id integer PRIMARY KEY, email text);
CREATE TABLE "e" (id integer PRIMARY KEY, email text);
CREATE TABLE a$b$c (id integer PRIMARY KEY, email text);
CREATE TABLE _sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_01234567 (id integer PRIMARY KEY, email text);
CREATE TABLE "Other; Schema"."My Users" (id integer PRIMARY KEY, email text);
CREATE TABLE "select"."from" (id integer PRIMARY KEY, email text);
CREATE TABLE "select"."copy" (id integer PRIMARY KEY, email text);
DO $do$
DECLARE t regclass;
BEGIN
    FOR t IN SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'r' AND n.nspname IN ('public', 'Other; Schema', 'select') AND c.relname <> 'My Users'
             OR c.oid = '"Other; Schema"."My Users"'::regclass ORDER BY n.nspname, c.relname
    LOOP
        EXECUTE format('INSERT INTO %s VALUES (1, %L), (2, NULL), (3, %L)', t, 'name.' || substr(md5(t::text), 1, 8) || '@leak-orchard.net', '');
    END LOOP;
END $do$;

-- ---------------------------------------------------------------- few columns

CREATE TABLE zero_columns ();
INSERT INTO zero_columns DEFAULT VALUES;
INSERT INTO zero_columns DEFAULT VALUES;
INSERT INTO zero_columns DEFAULT VALUES;
CREATE TABLE all_dropped (a integer, b text);
INSERT INTO all_dropped VALUES (1, 'x'), (2, 'y');
ALTER TABLE all_dropped DROP COLUMN a;
ALTER TABLE all_dropped DROP COLUMN b;
CREATE TABLE all_generated (a integer GENERATED ALWAYS AS (1) STORED, b integer GENERATED ALWAYS AS (2) STORED);
INSERT INTO all_generated DEFAULT VALUES;
INSERT INTO all_generated DEFAULT VALUES;
CREATE TABLE some_dropped (a integer, gone text, email text, gone_too text, z integer);
INSERT INTO some_dropped VALUES (1, 'gone', 'dropped.one@leak-orchard.net', 'gone', 9), (2, NULL, NULL, NULL, NULL);
ALTER TABLE some_dropped DROP COLUMN gone;
ALTER TABLE some_dropped DROP COLUMN gone_too;

CREATE TABLE one_column (v text);
INSERT INTO one_column VALUES (''), (NULL), ('\.'), ('\N'), ('N'), ('COPY public.users (id, email) FROM stdin;'), (E'COPY x FROM stdin;\n1\n\\.\n'),
    (' '), (E'\t'), (E'\n'), (E'\r'), (E'\r\n'), (E'\\'), (E'\\\\'), (E'\b\f\v'), (E'\x01\x02\x1f\x7f'), ('--'), ('/*'), ('$$'), (''''), ('"'), (';'),
    ('INSERT INTO public.one_column VALUES (''x'');'), ('NULL'), ('DEFAULT'), (E'\\x41'), (E'\\101'), ('line1\nliteral'), ('C:\temp\new'), ('single@leak-orchard.net'),
    ('ends in backslash \'), (E'ends in newline\n'), ('表ソ能'), (E'\u2028\u00a0\U0001F600'), (''), (NULL), ('');
CREATE TABLE one_column_numbers (v integer);
INSERT INTO one_column_numbers VALUES (1), (NULL), (-1), (2147483647), (-2147483648), (0);
CREATE TABLE one_column_nulls (v text);
INSERT INTO one_column_nulls VALUES (NULL), (NULL), ('');
CREATE TABLE no_rows (id integer, email text);

-- ---------------------------------------------------------------- types

CREATE TYPE mood AS ENUM ('', 'ok', 'it''s', 'a,b', 'with "quotes"', 'back\slash', 'mood@leak-free.example');
CREATE TYPE pair AS (a text, b integer);
CREATE TYPE nested AS (p pair, l text[], "odd Name" date);
CREATE TYPE text_range AS RANGE (subtype = text, multirange_type_name = text_multirange);
CREATE DOMAIN short_text AS varchar(40) CHECK (length(VALUE) > 0);
CREATE DOMAIN mail AS citext CONSTRAINT mail_has_at CHECK (VALUE ~ '@') ;
CREATE DOMAIN work_mail AS mail NOT NULL CONSTRAINT not_test CHECK (VALUE <> 'test; \. @');
CREATE DOMAIN mails AS text[];

CREATE TABLE all_types (
    id          integer PRIMARY KEY,
    c_bool      boolean,
    c_int2      smallint,
    c_int8      bigint,
    c_oid       oid,
    c_real      real,
    c_double    double precision,
    c_numeric   numeric,
    c_money     money,
    c_char      char(12),
    c_char1     "char",
    c_name      name,
    c_varchar   varchar(12),
    c_text      text,
    c_citext    citext,
    c_bytea     bytea,
    c_date      date,
    c_time      time,
    c_timetz    timetz,
    c_timestamp timestamp,
    c_tstz      timestamptz,
    c_interval  interval,
    c_uuid      uuid,
    c_inet      inet,
    c_cidr      cidr,
    c_mac       macaddr,
    c_mac8      macaddr8,
    c_bit       bit(5),
    c_varbit    varbit,
    c_json      json,
    c_jsonb     jsonb,
    c_jsonpath  jsonpath,
    c_xml       xml,
    c_point     point,
    c_box       box,
    c_path      path,
    c_polygon   polygon,
    c_circle    circle,
    c_line      line,
    c_int4r     int4range,
    c_tstzr     tstzrange,
    c_textr     text_range,
    c_multi     int4multirange,
    c_hstore    hstore,
    c_tsvector  tsvector,
    c_tsquery   tsquery,
    c_enum      mood,
    c_pair      pair,
    c_nested    nested,
    c_domain    short_text,
    c_mail      mail,
    c_lsn       pg_lsn,
    c_xid8      xid8,
    c_regclass  regclass,
    c_ints      integer[],
    c_texts     text[],
    c_matrix    text[][],
    c_boxes     box[],
    c_pairs     pair[],
    c_moods     mood[],
    c_mails     mails,
    c_jsons     jsonb[],
    c_dates     date[]
);
INSERT INTO all_types VALUES (1, true, 32767, 9223372036854775807, 4294967295, '-0', '1e-320', '123456789012345678901234567890.000000000000000000001', 12345678.90, 'pad', '\377', 'a name', 'twelve chars', E'tab\there\nnewline \\ backslash', 'CaSe@Leak-Orchard.net',
 '\x0001ff5c0a', '4713-01-01 BC', '24:00:00', '23:59:59.999999+15:59', '294276-12-31 23:59:59.999999', 'infinity', '178956970 years 7 mons', 'A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11',
 '192.0.2.17/24', '2001:db8::/32', '08-00-2b-01-02-03', '08:00:2b:01:02:03:04:05', '10101', '', '{ "b" : 1, "a":  2, "a": 1e400, "u": "\u0000é" }', '{"b": 1, "a": [1, {"x": null}], "mail": "json.one@leak-orchard.net"}',
 '$."a b"[*] ? (@ > 1)', '<?xml version="1.0"?><a b="1">&lt;text&gt;</a>', '(1.5,-2)', '((0,0),(1,1))', '[(0,0),(1,1)]', '((0,0),(1,1),(1,0))', '<(0,0),5>', '{1,-1,0}',
 '[1,10)', '["2026-01-01 00:00:00+00",infinity]', '["a,b","c ""d"" \\")', '{[1,3),[5,7)}', '"k"=>"v \" \\ q", "mail"=>"hstore.one@leak-orchard.net", "none"=>NULL', $$'it''s':1A,2 'word':3B$$, $$'fat' & !'rat':*$$,
 '', ROW('a "quoted", value \ (x)', 1), ROW(ROW('', NULL), ARRAY['x', NULL], '2026-02-28'), 'short', 'Domain.One@leak-orchard.net', '16/B374D848', '12345678901', '"My Users"',
 '[-2:0]={7,8,9}', ARRAY['a', 'b,c', NULL, 'NULL', '', '{x}', '"', '\', ' ', 'array.one@leak-orchard.net'], ARRAY[['a', 'b'], ['c', NULL]], ARRAY['((0,0),(1,1))'::box, '((2,2),(3,3))'], ARRAY[ROW('x"y', 1), ROW(NULL, NULL), ROW('\', 2)]::pair[], ARRAY['', 'it''s', 'a,b']::mood[],
 ARRAY['array.two@leak-orchard.net', NULL], ARRAY['{"a": "b,c"}', 'null']::jsonb[], ARRAY['infinity', '0044-03-15 BC', NULL]::date[]);
INSERT INTO all_types VALUES (2, false, -32768, -9223372036854775808, 0, 'NaN', 'Infinity', 'NaN', -0.01, '', '', '', '', '', '', '', 'infinity', '00:00:00', '00:00:00-15:59', '-infinity', '4713-01-01 00:00:00+00 BC', '-1 days -00:00:00.000001', '00000000-0000-0000-0000-000000000000',
 '::1', '10.0.0.0/8', 'ff:ff:ff:ff:ff:ff', 'ff:ff:ff:ff:ff:ff:ff:ff', '00000', '1', '""', 'null', '$', '', '(Infinity,NaN)', '((1,1),(0,0))', '((0,0))', '((0,0))', '<(0,0),0>', '{0,1,0}',
 'empty', '(,)', 'empty', '{}', '', '', '', 'a,b', ROW(NULL, NULL), ROW(NULL, '{}', NULL), 'x', 'x@', '0/0', '0', '-',
 '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}');
INSERT INTO all_types (id) VALUES (3);
INSERT INTO all_types VALUES (4, true, 0, 0, 16384, '1e-45', '-1.7976931348623157e308', '-Infinity', 0, ' a', ' ', 'select', E'\t\n', E'\\.\n', 'x', decode(repeat('5c', 40), 'hex'), date '2024-02-29', '12:34:56.789', '12:00:00+00', '2026-06-30 23:59:59', '2026-01-01 00:00:00+00', '1 year 2 mons 3 days 04:05:06.7', '123e4567-e89b-12d3-a456-426614174000',
 '2001:db8::1', '192.0.2.0/24', NULL, NULL, '11111', '0001', '[1,2, 3 ]', '"text"', '$.a', 'text', '(0,0)', '((0,0),(0,0))', '[(0,0)]', '((0,0))', '<(1,1),1>', '{1,0,0}', '(,5)', '[2026-01-01,2026-02-01)', '[a,b)', '{(,5),[7,)}', 'a=>1', 'a:1', 'a', 'with "quotes"', ROW('(', 0), NULL, 'short 2', 'y@z', NULL, NULL, NULL,
 '{{1,2},{3,4}}', '{"{}"}', '{{"x"}}', NULL, NULL, '{ok}', NULL, NULL, NULL);

CREATE TABLE staff (mail work_mail, id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000 INCREMENT BY 7) PRIMARY KEY, boss bigint REFERENCES staff DEFERRABLE INITIALLY DEFERRED, domain_part text GENERATED ALWAYS AS (split_part(mail::text, '@', 2)) STORED);
INSERT INTO staff (mail, boss) VALUES ('Staff.One@leak-orchard.net', 1014), ('staff.two@leak-orchard.net', 1000), ('staff.three@leak-orchard.net', NULL);
ALTER TABLE staff ALTER COLUMN mail SET STATISTICS 200;
ALTER TABLE staff ADD CONSTRAINT "odd; 'name'" CHECK (mail <> 'COPY x FROM stdin;' AND mail <> E'\\.\n');

CREATE TABLE member (mail citext PRIMARY KEY, code char(6) UNIQUE, n numeric(6,2));
INSERT INTO member VALUES ('Mixed@Leak-Orchard.net', 'ab', 1.50), ('lower@leak-orchard.net', 'abcdef', -9999.99);
CREATE TABLE member_visit (mail citext REFERENCES member, code char(6) REFERENCES member (code), seen timestamp DEFAULT 'epoch');
INSERT INTO member_visit VALUES ('mixed@leak-orchard.net', 'ab  '), ('MIXED@LEAK-ORCHARD.NET', 'abcdef'), (NULL, NULL);

CREATE TABLE "defaults" (
    a text DEFAULT 'COPY x FROM stdin;
1
\.
',
    b text DEFAULT 'it''s; "quoted" $$ -- not a comment /* nor this',
    c text DEFAULT E'back\\slash\n',
    d text[] DEFAULT ARRAY['a;b', '{'],
    e text COLLATE "C" DEFAULT ';',
    f integer DEFAULT (1 + (2 * 3)),
    CHECK (a <> ');' AND b <> '(')
);
INSERT INTO "defaults" DEFAULT VALUES;
CREATE UNIQUE INDEX defaults_expression ON "defaults" (lower(a), (b || ';')) WHERE c <> 'x;''y';

-- ---------------------------------------------------------------- inheritance and partitions

CREATE TABLE parent (id integer PRIMARY KEY, email text);
CREATE TABLE child (extra text, phone text) INHERITS (parent);
INSERT INTO parent VALUES (1, 'parent.one@leak-orchard.net');
INSERT INTO child VALUES (2, 'child.one@leak-orchard.net', 'extra', '+1 212-345-6789');
ALTER TABLE parent ADD COLUMN late text DEFAULT 'late';
INSERT INTO child VALUES (3, 'child.two@leak-orchard.net', 'extra two', '+1 212-345-6790', 'later');
CREATE TABLE second_parent (phone text, note text);
CREATE TABLE two_parents (own integer) INHERITS (parent, second_parent);
INSERT INTO two_parents VALUES (4, 'twoparents@leak-orchard.net', 'late', '+1 212-345-6791', 'note', 5);

CREATE TABLE by_list (region text, email text, amount numeric) PARTITION BY LIST (region);
CREATE TABLE by_list_north PARTITION OF by_list FOR VALUES IN ('north', 'it''s north; really', NULL);
CREATE TABLE by_list_south (amount numeric, email text, region text);
ALTER TABLE by_list ATTACH PARTITION by_list_south FOR VALUES IN ('south', 'a)b', '(');
CREATE TABLE "by list; rest" PARTITION OF by_list DEFAULT PARTITION BY HASH (email);
CREATE TABLE by_list_rest_0 PARTITION OF "by list; rest" FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE by_list_rest_1 PARTITION OF "by list; rest" FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO by_list VALUES ('north', 'north@leak-orchard.net', 1), (NULL, NULL, NULL), ('south', 'south@leak-orchard.net', 2), ('(', '', 3), ('east', 'east@leak-orchard.net', 4), ('west', 'west@leak-orchard.net', 5), ('up', NULL, 6);
CREATE TABLE by_range (at date NOT NULL, who integer, email text) PARTITION BY RANGE (at, who);
CREATE TABLE by_range_low PARTITION OF by_range FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2026-01-01', 10);
CREATE TABLE by_range_high PARTITION OF by_range FOR VALUES FROM ('2026-01-01', 10) TO (MAXVALUE, MAXVALUE);
INSERT INTO by_range VALUES ('1999-12-31', 1, 'low@leak-orchard.net'), ('2026-01-01', 10, 'high@leak-orchard.net'), ('2030-01-01', 0, NULL);
CREATE TABLE by_hash (id integer PRIMARY KEY, email text) PARTITION BY HASH (id);
CREATE TABLE by_hash_0 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE by_hash_1 PARTITION OF by_hash FOR VALUES WITH (MODULUS 2, REMAINDER 1);
INSERT INTO by_hash SELECT i, 'hash' || i || '@leak-orchard.net' FROM generate_series(1, 6) i;

CREATE TABLE typed OF pair (a WITH OPTIONS DEFAULT 'x');
INSERT INTO typed VALUES ('typed@leak-orchard.net', 1);
CREATE UNLOGGED TABLE unlogged_table (id integer, email text) WITH (fillfactor = 70, autovacuum_enabled = false);
INSERT INTO unlogged_table VALUES (1, 'unlogged@leak-orchard.net');

-- ---------------------------------------------------------------- code that looks like data

CREATE FUNCTION atomic_body(n integer) RETURNS integer LANGUAGE sql
BEGIN ATOMIC
    SELECT 1;
    SELECT CASE WHEN n > 0 THEN (CASE n WHEN 1 THEN 2 ELSE 3 END) ELSE 0 END;
END;
CREATE PROCEDURE atomic_procedure(v text) LANGUAGE sql
BEGIN ATOMIC
    INSERT INTO one_column VALUES (v);
    DELETE FROM one_column WHERE one_column.v = 'COPY x FROM stdin;';
END;
CREATE FUNCTION dollar_trap() RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
    -- $$ and $_$ inside
    RETURN $$COPY "My Users" (id) FROM stdin;
1
\.
$$ || $_$;$_$ || 'end; $function$ ' || "current_user"();
END;
$body$;
CREATE FUNCTION quoted_body() RETURNS text LANGUAGE sql AS 'SELECT ''INSERT INTO "My Users" VALUES (1);''; -- $$';
CREATE FUNCTION argument_defaults(a text DEFAULT 'x; y', b text DEFAULT '$$') RETURNS text LANGUAGE sql AS $$ SELECT a || b $$;
CREATE AGGREGATE join_all(text) (SFUNC = textcat, STYPE = text, INITCOND = 'start; COPY x FROM stdin;');
CREATE OPERATOR @- (LEFTARG = integer, RIGHTARG = integer, FUNCTION = int4pl);

CREATE TABLE rule_log (what text);
CREATE RULE log_members AS ON INSERT TO member DO ALSO (INSERT INTO rule_log VALUES ('a;b'); INSERT INTO rule_log VALUES (')'););
CREATE RULE no_delete AS ON DELETE TO member DO INSTEAD NOTHING;

CREATE FUNCTION trigger_body() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER "odd trigger" BEFORE UPDATE ON member FOR EACH ROW WHEN (OLD.mail IS DISTINCT FROM NEW.mail) EXECUTE FUNCTION trigger_body('an argument; with '' quote', 'COPY x FROM stdin;');
ALTER TABLE member ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_rows ON member USING (mail <> 'policy; text' OR code = E'\\.');

CREATE VIEW "copy view" AS SELECT 'COPY x FROM stdin;
\.
'::text AS v, id, "E-Mail" FROM "My Users" WHERE "E-Mail" <> 'a;b';
CREATE VIEW no_column_view AS SELECT FROM zero_columns;
CREATE MATERIALIZED VIEW all_mails AS SELECT email FROM by_list UNION ALL SELECT email FROM by_hash WITH DATA;
CREATE UNIQUE INDEX ON all_mails (email);
CREATE MATERIALIZED VIEW unfilled AS SELECT 1 AS one WITH NO DATA;
CREATE SEQUENCE "Seq; uence" AS smallint INCREMENT BY -3 MINVALUE -300 MAXVALUE 300 START WITH 30 CYCLE;
SELECT nextval('"Seq; uence"');
CREATE STATISTICS some_stats (dependencies) ON id, "full name" FROM "My Users";
CREATE PUBLICATION "pub; lication" FOR TABLE member (mail, n) WHERE (n > 0);
CREATE TEXT SEARCH CONFIGURATION plain_copy (COPY = simple);
CREATE FOREIGN DATA WRAPPER nothing;
CREATE SERVER far FOREIGN DATA WRAPPER nothing OPTIONS (host 'far; away', port '5432');
CREATE USER MAPPING FOR postgres SERVER far OPTIONS (user 'somebody', password 'it''s; secret');
CREATE FOREIGN TABLE far_table (id integer, email text) SERVER far OPTIONS (table_name 'COPY x FROM stdin;');
GRANT SELECT ON "My Users" TO PUBLIC;
GRANT SELECT ("E-Mail", "semi;colon") ON "My Users" TO PUBLIC;
ALTER DEFAULT PRIVILEGES IN SCHEMA "Other; Schema" GRANT SELECT ON TABLES TO PUBLIC;

COMMENT ON TABLE one_column IS 'COPY public.one_column (v) FROM stdin;
text
\.

INSERT INTO public.one_column VALUES (''x'');
\connect nowhere
';
COMMENT ON COLUMN "My Users"."E-Mail" IS E'back\\slash, ''quote'', "double", $$ and\n\\.\n';
COMMENT ON SCHEMA "Other; Schema" IS $$-- not a comment; /* nor this$$;

-- ---------------------------------------------------------------- large objects

SELECT lo_create(900001), lo_create(900002), lo_create(900003);
SELECT lo_put(900001, 0, convert_to('large.object@leak-orchard.net', 'UTF8'));
SELECT lo_put(900002, 0, decode(repeat('00ff5c27', 5000), 'hex'));
COMMENT ON LARGE OBJECT 900001 IS 'a letter; with a '' quote';
CREATE TABLE letters (id integer PRIMARY KEY, body oid);
INSERT INTO letters VALUES (1, 900001), (2, 900002), (3, NULL);

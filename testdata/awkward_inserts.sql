--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: Other; Schema; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "Other; Schema";


ALTER SCHEMA "Other; Schema" OWNER TO postgres;

--
-- Name: SCHEMA "Other; Schema"; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON SCHEMA "Other; Schema" IS '-- not a comment; /* nor this';


--
-- Name: select; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "select";


ALTER SCHEMA "select" OWNER TO postgres;

--
-- Name: citext; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;


--
-- Name: EXTENSION citext; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION citext IS 'data type for case-insensitive character strings';


--
-- Name: hstore; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS hstore WITH SCHEMA public;


--
-- Name: EXTENSION hstore; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION hstore IS 'data type for storing sets of (key, value) pairs';


--
-- Name: mail; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.mail AS public.citext
	CONSTRAINT mail_has_at CHECK ((VALUE OPERATOR(public.~) '@'::public.citext));


ALTER DOMAIN public.mail OWNER TO postgres;

--
-- Name: mails; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.mails AS text[];


ALTER DOMAIN public.mails OWNER TO postgres;

--
-- Name: mood; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.mood AS ENUM (
    '',
    'ok',
    'it''s',
    'a,b',
    'with "quotes"',
    'back\slash',
    'mood@leak-free.example'
);


ALTER TYPE public.mood OWNER TO postgres;

--
-- Name: pair; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.pair AS (
	a text,
	b integer
);


ALTER TYPE public.pair OWNER TO postgres;

--
-- Name: nested; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.nested AS (
	p public.pair,
	l text[],
	"odd Name" date
);


ALTER TYPE public.nested OWNER TO postgres;

--
-- Name: short_text; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.short_text AS character varying(40)
	CONSTRAINT short_text_check CHECK ((length((VALUE)::text) > 0));


ALTER DOMAIN public.short_text OWNER TO postgres;

--
-- Name: text_range; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.text_range AS RANGE (
    subtype = text,
    multirange_type_name = public.text_multirange
);


ALTER TYPE public.text_range OWNER TO postgres;

--
-- Name: work_mail; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.work_mail AS public.mail NOT NULL
	CONSTRAINT not_test CHECK (((VALUE)::public.citext OPERATOR(public.<>) 'test; \. @'::public.citext));


ALTER DOMAIN public.work_mail OWNER TO postgres;

--
-- Name: argument_defaults(text, text); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.argument_defaults(a text DEFAULT 'x; y'::text, b text DEFAULT '$$'::text) RETURNS text
    LANGUAGE sql
    AS $$ SELECT a || b $$;


ALTER FUNCTION public.argument_defaults(a text, b text) OWNER TO postgres;

--
-- Name: atomic_body(integer); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.atomic_body(n integer) RETURNS integer
    LANGUAGE sql
    BEGIN ATOMIC
 SELECT 1;
 SELECT
         CASE
             WHEN (n > 0) THEN
             CASE n
                 WHEN 1 THEN 2
                 ELSE 3
             END
             ELSE 0
         END AS "case";
END;


ALTER FUNCTION public.atomic_body(n integer) OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    v text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name: TABLE one_column; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.one_column IS 'COPY public.one_column (v) FROM stdin;
text
\.

INSERT INTO public.one_column VALUES (''x'');
\connect nowhere
';


--
-- Name: atomic_procedure(text); Type: PROCEDURE; Schema: public; Owner: postgres
--

CREATE PROCEDURE public.atomic_procedure(IN v text)
    LANGUAGE sql
    BEGIN ATOMIC
 INSERT INTO public.one_column (v)
   VALUES (atomic_procedure.v);
 DELETE FROM public.one_column
   WHERE (one_column.v = 'COPY x FROM stdin;'::text);
END;


ALTER PROCEDURE public.atomic_procedure(IN v text) OWNER TO postgres;

--
-- Name: dollar_trap(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.dollar_trap() RETURNS text
    LANGUAGE plpgsql
    AS $_X$
BEGIN
    -- $$ and $_$ inside
    RETURN $$COPY "My Users" (id) FROM stdin;
1
\.
$$ || $_$;$_$ || 'end; $function$ ' || "current_user"();
END;
$_X$;


ALTER FUNCTION public.dollar_trap() OWNER TO postgres;

--
-- Name: quoted_body(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.quoted_body() RETURNS text
    LANGUAGE sql
    AS $_$SELECT 'INSERT INTO "My Users" VALUES (1);'; -- $$$_$;


ALTER FUNCTION public.quoted_body() OWNER TO postgres;

--
-- Name: trigger_body(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.trigger_body() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RETURN NEW; END $$;


ALTER FUNCTION public.trigger_body() OWNER TO postgres;

--
-- Name: join_all(text); Type: AGGREGATE; Schema: public; Owner: postgres
--

CREATE AGGREGATE public.join_all(text) (
    SFUNC = textcat,
    STYPE = text,
    INITCOND = 'start; COPY x FROM stdin;'
);


ALTER AGGREGATE public.join_all(text) OWNER TO postgres;

--
-- Name: @-; Type: OPERATOR; Schema: public; Owner: postgres
--

CREATE OPERATOR public.@- (
    FUNCTION = int4pl,
    LEFTARG = integer,
    RIGHTARG = integer
);


ALTER OPERATOR public.@- (integer, integer) OWNER TO postgres;

--
-- Name: plain_copy; Type: TEXT SEARCH CONFIGURATION; Schema: public; Owner: postgres
--

CREATE TEXT SEARCH CONFIGURATION public.plain_copy (
    PARSER = pg_catalog."default" );

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR asciiword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR word WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR numword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR email WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR url WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR host WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR sfloat WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR version WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR hword_numpart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR hword_part WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR hword_asciipart WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR numhword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR asciihword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR hword WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR url_path WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR file WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR "float" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR "int" WITH simple;

ALTER TEXT SEARCH CONFIGURATION public.plain_copy
    ADD MAPPING FOR uint WITH simple;


ALTER TEXT SEARCH CONFIGURATION public.plain_copy OWNER TO postgres;

--
-- Name: nothing; Type: FOREIGN DATA WRAPPER; Schema: -; Owner: postgres
--

CREATE FOREIGN DATA WRAPPER nothing;


ALTER FOREIGN DATA WRAPPER nothing OWNER TO postgres;

--
-- Name: far; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER far FOREIGN DATA WRAPPER nothing OPTIONS (
    host 'far; away',
    port '5432'
);


ALTER SERVER far OWNER TO postgres;

--
-- Name: USER MAPPING postgres SERVER far; Type: USER MAPPING; Schema: -; Owner: postgres
--

CREATE USER MAPPING FOR postgres SERVER far OPTIONS (
    password 'it''s; secret',
    "user" 'somebody'
);


--
-- Name: My Users; Type: TABLE; Schema: Other; Schema; Owner: postgres
--

CREATE TABLE "Other; Schema"."My Users" (
    id integer NOT NULL,
    email text
);


ALTER TABLE "Other; Schema"."My Users" OWNER TO postgres;

--
-- Name:  FROM stdin;; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public." FROM stdin;" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public." FROM stdin;" OWNER TO postgres;

--
-- Name: $$; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."$$" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."$$" OWNER TO postgres;

--
-- Name: 'quote; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."'quote" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."'quote" OWNER TO postgres;

--
-- Name: (paren; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."(paren" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."(paren" OWNER TO postgres;

--
-- Name: --comment; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."--comment" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."--comment" OWNER TO postgres;

--
-- Name: /* comment; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."/* comment" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."/* comment" OWNER TO postgres;

--
-- Name: COPY public.x (id) FROM stdin; 1 \. ; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."COPY public.x (id) FROM stdin;
1
\.
" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."COPY public.x (id) FROM stdin;
1
\.
" OWNER TO postgres;

--
-- Name: My Users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."My Users" (
    id integer NOT NULL,
    "E-Mail" public.citext,
    "full name" text,
    "order" text,
    "Größe" text,
    "a""b" text,
    "back\slash" text,
    "tab	here" text,
    "new
line" text,
    "comma, (paren)" text,
    email text,
    "EMAIL" text,
    "表" text,
    "'quoted'" text,
    "$1" text,
    "semi;colon" text
);


ALTER TABLE public."My Users" OWNER TO postgres;

--
-- Name: COLUMN "My Users"."E-Mail"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public."My Users"."E-Mail" IS 'back\slash, ''quote'', "double", $$ and
\.
';


--
-- Name: My Users_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public."My Users_id_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public."My Users_id_seq" OWNER TO postgres;

--
-- Name: My Users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public."My Users_id_seq" OWNED BY public."My Users".id;


--
-- Name: Seq; uence; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public."Seq; uence"
    AS smallint
    START WITH 30
    INCREMENT BY -3
    MINVALUE -300
    MAXVALUE 300
    CACHE 1
    CYCLE;


ALTER TABLE public."Seq; uence" OWNER TO postgres;

--
-- Name: UPPER; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."UPPER" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."UPPER" OWNER TO postgres;

--
-- Name: \.; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."\." (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."\." OWNER TO postgres;

--
-- Name: _sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public._sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456 (
    id integer NOT NULL,
    email text
);


ALTER TABLE public._sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456 OWNER TO postgres;

--
-- Name: a$b$c; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."a$b$c" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."a$b$c" OWNER TO postgres;

--
-- Name: all_dropped; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.all_dropped (
);


ALTER TABLE public.all_dropped OWNER TO postgres;

--
-- Name: all_generated; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.all_generated (
    a integer GENERATED ALWAYS AS (1) STORED,
    b integer GENERATED ALWAYS AS (2) STORED
);


ALTER TABLE public.all_generated OWNER TO postgres;

--
-- Name: by_hash; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_hash (
    id integer NOT NULL,
    email text
)
PARTITION BY HASH (id);


ALTER TABLE public.by_hash OWNER TO postgres;

--
-- Name: by_list; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_list (
    region text,
    email text,
    amount numeric
)
PARTITION BY LIST (region);


ALTER TABLE public.by_list OWNER TO postgres;

--
-- Name: all_mails; Type: MATERIALIZED VIEW; Schema: public; Owner: postgres
--

CREATE MATERIALIZED VIEW public.all_mails AS
 SELECT by_list.email
   FROM public.by_list
UNION ALL
 SELECT by_hash.email
   FROM public.by_hash
  WITH NO DATA;


ALTER TABLE public.all_mails OWNER TO postgres;

--
-- Name: all_types; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.all_types (
    id integer NOT NULL,
    c_bool boolean,
    c_int2 smallint,
    c_int8 bigint,
    c_oid oid,
    c_real real,
    c_double double precision,
    c_numeric numeric,
    c_money money,
    c_char character(12),
    c_char1 "char",
    c_name name,
    c_varchar character varying(12),
    c_text text,
    c_citext public.citext,
    c_bytea bytea,
    c_date date,
    c_time time without time zone,
    c_timetz time with time zone,
    c_timestamp timestamp without time zone,
    c_tstz timestamp with time zone,
    c_interval interval,
    c_uuid uuid,
    c_inet inet,
    c_cidr cidr,
    c_mac macaddr,
    c_mac8 macaddr8,
    c_bit bit(5),
    c_varbit bit varying,
    c_json json,
    c_jsonb jsonb,
    c_jsonpath jsonpath,
    c_xml xml,
    c_point point,
    c_box box,
    c_path path,
    c_polygon polygon,
    c_circle circle,
    c_line line,
    c_int4r int4range,
    c_tstzr tstzrange,
    c_textr public.text_range,
    c_multi int4multirange,
    c_hstore public.hstore,
    c_tsvector tsvector,
    c_tsquery tsquery,
    c_enum public.mood,
    c_pair public.pair,
    c_nested public.nested,
    c_domain public.short_text,
    c_mail public.mail,
    c_lsn pg_lsn,
    c_xid8 xid8,
    c_regclass regclass,
    c_ints integer[],
    c_texts text[],
    c_matrix text[],
    c_boxes box[],
    c_pairs public.pair[],
    c_moods public.mood[],
    c_mails public.mails,
    c_jsons jsonb[],
    c_dates date[]
);


ALTER TABLE public.all_types OWNER TO postgres;

--
-- Name: back\slash; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."back\slash" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."back\slash" OWNER TO postgres;

--
-- Name: by list; rest; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."by list; rest" (
    region text,
    email text,
    amount numeric
)
PARTITION BY HASH (email);


ALTER TABLE public."by list; rest" OWNER TO postgres;

--
-- Name: by_hash_0; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_hash_0 (
    id integer NOT NULL,
    email text
);


ALTER TABLE public.by_hash_0 OWNER TO postgres;

--
-- Name: by_hash_1; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_hash_1 (
    id integer NOT NULL,
    email text
);


ALTER TABLE public.by_hash_1 OWNER TO postgres;

--
-- Name: by_list_north; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_list_north (
    region text,
    email text,
    amount numeric
);


ALTER TABLE public.by_list_north OWNER TO postgres;

--
-- Name: by_list_rest_0; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_list_rest_0 (
    region text,
    email text,
    amount numeric
);


ALTER TABLE public.by_list_rest_0 OWNER TO postgres;

--
-- Name: by_list_rest_1; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_list_rest_1 (
    region text,
    email text,
    amount numeric
);


ALTER TABLE public.by_list_rest_1 OWNER TO postgres;

--
-- Name: by_list_south; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_list_south (
    amount numeric,
    email text,
    region text
);


ALTER TABLE public.by_list_south OWNER TO postgres;

--
-- Name: by_range; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_range (
    at date NOT NULL,
    who integer,
    email text
)
PARTITION BY RANGE (at, who);


ALTER TABLE public.by_range OWNER TO postgres;

--
-- Name: by_range_high; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_range_high (
    at date NOT NULL,
    who integer,
    email text
);


ALTER TABLE public.by_range_high OWNER TO postgres;

--
-- Name: by_range_low; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_range_low (
    at date NOT NULL,
    who integer,
    email text
);


ALTER TABLE public.by_range_low OWNER TO postgres;

--
-- Name: parent; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.parent (
    id integer NOT NULL,
    email text,
    late text DEFAULT 'late'::text
);


ALTER TABLE public.parent OWNER TO postgres;

--
-- Name: child; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.child (
    extra text,
    phone text
)
INHERITS (public.parent);


ALTER TABLE public.child OWNER TO postgres;

--
-- Name: copy view; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."copy view" AS
 SELECT 'COPY x FROM stdin;
\.
'::text AS v,
    "My Users".id,
    "My Users"."E-Mail"
   FROM public."My Users"
  WHERE ("My Users"."E-Mail" OPERATOR(public.<>) 'a;b'::public.citext);


ALTER TABLE public."copy view" OWNER TO postgres;

--
-- Name: defaults; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.defaults (
    a text DEFAULT 'COPY x FROM stdin;
1
\.
'::text,
    b text DEFAULT 'it''s; "quoted" $$ -- not a comment /* nor this'::text,
    c text DEFAULT 'back\slash
'::text,
    d text[] DEFAULT ARRAY['a;b'::text, '{'::text],
    e text DEFAULT ';'::text COLLATE pg_catalog."C",
    f integer DEFAULT (1 + (2 * 3)),
    CONSTRAINT defaults_check CHECK (((a <> ');'::text) AND (b <> '('::text)))
);


ALTER TABLE public.defaults OWNER TO postgres;

--
-- Name: dot.ted; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."dot.ted" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."dot.ted" OWNER TO postgres;

--
-- Name: double"quote; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."double""quote" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."double""quote" OWNER TO postgres;

--
-- Name: e; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.e (
    id integer NOT NULL,
    email text
);


ALTER TABLE public.e OWNER TO postgres;

--
-- Name: far_table; Type: FOREIGN TABLE; Schema: public; Owner: postgres
--

CREATE FOREIGN TABLE public.far_table (
    id integer,
    email text
)
SERVER far
OPTIONS (
    table_name 'COPY x FROM stdin;'
);


ALTER FOREIGN TABLE public.far_table OWNER TO postgres;

--
-- Name: letters; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.letters (
    id integer NOT NULL,
    body oid
);


ALTER TABLE public.letters OWNER TO postgres;

--
-- Name: member; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.member (
    mail public.citext NOT NULL,
    code character(6),
    n numeric(6,2)
);


ALTER TABLE public.member OWNER TO postgres;

--
-- Name: member_visit; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.member_visit (
    mail public.citext,
    code character(6),
    seen timestamp without time zone DEFAULT '1970-01-01 00:00:00'::timestamp without time zone
);


ALTER TABLE public.member_visit OWNER TO postgres;

--
-- Name: new line; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."new
line" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."new
line" OWNER TO postgres;

--
-- Name: zero_columns; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.zero_columns (
);


ALTER TABLE public.zero_columns OWNER TO postgres;

--
-- Name: no_column_view; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.no_column_view AS
 SELECT
   FROM public.zero_columns;


ALTER TABLE public.no_column_view OWNER TO postgres;

--
-- Name: no_rows; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.no_rows (
    id integer,
    email text
);


ALTER TABLE public.no_rows OWNER TO postgres;

--
-- Name: one_column_nulls; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column_nulls (
    v text
);


ALTER TABLE public.one_column_nulls OWNER TO postgres;

--
-- Name: one_column_numbers; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column_numbers (
    v integer
);


ALTER TABLE public.one_column_numbers OWNER TO postgres;

--
-- Name: rule_log; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.rule_log (
    what text
);


ALTER TABLE public.rule_log OWNER TO postgres;

--
-- Name: second_parent; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.second_parent (
    phone text,
    note text
);


ALTER TABLE public.second_parent OWNER TO postgres;

--
-- Name: semi;colon; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."semi;colon" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."semi;colon" OWNER TO postgres;

--
-- Name: some_dropped; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.some_dropped (
    a integer,
    email text,
    z integer
);


ALTER TABLE public.some_dropped OWNER TO postgres;

--
-- Name: staff; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.staff (
    mail public.work_mail,
    id bigint NOT NULL,
    boss bigint,
    domain_part text GENERATED ALWAYS AS (split_part((mail)::text, '@'::text, 2)) STORED,
    CONSTRAINT "odd; 'name'" CHECK ((((mail)::public.citext OPERATOR(public.<>) 'COPY x FROM stdin;'::public.citext) AND ((mail)::public.citext OPERATOR(public.<>) '\.
'::public.citext)))
);
ALTER TABLE ONLY public.staff ALTER COLUMN mail SET STATISTICS 200;


ALTER TABLE public.staff OWNER TO postgres;

--
-- Name: staff_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.staff ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.staff_id_seq
    START WITH 1000
    INCREMENT BY 7
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: tab	name; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."tab	name" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."tab	name" OWNER TO postgres;

--
-- Name: table; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."table" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."table" OWNER TO postgres;

--
-- Name: two_parents; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.two_parents (
    own integer
)
INHERITS (public.parent, public.second_parent);


ALTER TABLE public.two_parents OWNER TO postgres;

--
-- Name: typed; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.typed OF public.pair (
    a DEFAULT 'x'::text
);


ALTER TABLE public.typed OWNER TO postgres;

--
-- Name: unfilled; Type: MATERIALIZED VIEW; Schema: public; Owner: postgres
--

CREATE MATERIALIZED VIEW public.unfilled AS
 SELECT 1 AS one
  WITH NO DATA;


ALTER TABLE public.unfilled OWNER TO postgres;

--
-- Name: unlogged_table; Type: TABLE; Schema: public; Owner: postgres
--

CREATE UNLOGGED TABLE public.unlogged_table (
    id integer,
    email text
)
WITH (fillfactor='70', autovacuum_enabled='false');


ALTER TABLE public.unlogged_table OWNER TO postgres;

--
-- Name: 表能; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."表能" (
    id integer NOT NULL,
    email text
);


ALTER TABLE public."表能" OWNER TO postgres;

--
-- Name: copy; Type: TABLE; Schema: select; Owner: postgres
--

CREATE TABLE "select".copy (
    id integer NOT NULL,
    email text
);


ALTER TABLE "select".copy OWNER TO postgres;

--
-- Name: from; Type: TABLE; Schema: select; Owner: postgres
--

CREATE TABLE "select"."from" (
    id integer NOT NULL,
    email text
);


ALTER TABLE "select"."from" OWNER TO postgres;

--
-- Name: by list; rest; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_list ATTACH PARTITION public."by list; rest" DEFAULT;


--
-- Name: by_hash_0; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_hash ATTACH PARTITION public.by_hash_0 FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: by_hash_1; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_hash ATTACH PARTITION public.by_hash_1 FOR VALUES WITH (modulus 2, remainder 1);


--
-- Name: by_list_north; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_list ATTACH PARTITION public.by_list_north FOR VALUES IN ('north', 'it''s north; really', NULL);


--
-- Name: by_list_rest_0; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."by list; rest" ATTACH PARTITION public.by_list_rest_0 FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: by_list_rest_1; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."by list; rest" ATTACH PARTITION public.by_list_rest_1 FOR VALUES WITH (modulus 2, remainder 1);


--
-- Name: by_list_south; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_list ATTACH PARTITION public.by_list_south FOR VALUES IN ('south', 'a)b', '(');


--
-- Name: by_range_high; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_range ATTACH PARTITION public.by_range_high FOR VALUES FROM ('2026-01-01', 10) TO (MAXVALUE, MAXVALUE);


--
-- Name: by_range_low; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_range ATTACH PARTITION public.by_range_low FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2026-01-01', 10);


--
-- Name: My Users id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."My Users" ALTER COLUMN id SET DEFAULT nextval('public."My Users_id_seq"'::regclass);


--
-- Name: child late; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.child ALTER COLUMN late SET DEFAULT 'late'::text;


--
-- Name: two_parents late; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.two_parents ALTER COLUMN late SET DEFAULT 'late'::text;


--
-- Name: 900001; Type: BLOB; Schema: -; Owner: postgres
--

SELECT pg_catalog.lo_create('900001');


ALTER LARGE OBJECT 900001 OWNER TO postgres;

--
-- Name: LARGE OBJECT 900001; Type: COMMENT; Schema: -; Owner: postgres
--

COMMENT ON LARGE OBJECT 900001 IS 'a letter; with a '' quote';


--
-- Name: 900002; Type: BLOB; Schema: -; Owner: postgres
--

SELECT pg_catalog.lo_create('900002');


ALTER LARGE OBJECT 900002 OWNER TO postgres;

--
-- Name: 900003; Type: BLOB; Schema: -; Owner: postgres
--

SELECT pg_catalog.lo_create('900003');


ALTER LARGE OBJECT 900003 OWNER TO postgres;

--
-- Data for Name: My Users; Type: TABLE DATA; Schema: Other; Schema; Owner: postgres
--

INSERT INTO "Other; Schema"."My Users" VALUES (1, 'name.c9f7dc40@leak-orchard.net');
INSERT INTO "Other; Schema"."My Users" VALUES (2, NULL);
INSERT INTO "Other; Schema"."My Users" VALUES (3, '');


--
-- Data for Name:  FROM stdin;; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public." FROM stdin;" VALUES (1, 'name.e72885ca@leak-orchard.net');
INSERT INTO public." FROM stdin;" VALUES (2, NULL);
INSERT INTO public." FROM stdin;" VALUES (3, '');


--
-- Data for Name: $$; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."$$" VALUES (1, 'name.077b9cd2@leak-orchard.net');
INSERT INTO public."$$" VALUES (2, NULL);
INSERT INTO public."$$" VALUES (3, '');


--
-- Data for Name: 'quote; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."'quote" VALUES (1, 'name.ba85e874@leak-orchard.net');
INSERT INTO public."'quote" VALUES (2, NULL);
INSERT INTO public."'quote" VALUES (3, '');


--
-- Data for Name: (paren; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."(paren" VALUES (1, 'name.2d9f26d0@leak-orchard.net');
INSERT INTO public."(paren" VALUES (2, NULL);
INSERT INTO public."(paren" VALUES (3, '');


--
-- Data for Name: --comment; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."--comment" VALUES (1, 'name.4ca2f924@leak-orchard.net');
INSERT INTO public."--comment" VALUES (2, NULL);
INSERT INTO public."--comment" VALUES (3, '');


--
-- Data for Name: /* comment; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."/* comment" VALUES (1, 'name.be62f622@leak-orchard.net');
INSERT INTO public."/* comment" VALUES (2, NULL);
INSERT INTO public."/* comment" VALUES (3, '');


--
-- Data for Name: COPY public.x (id) FROM stdin; 1 \. ; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."COPY public.x (id) FROM stdin;
1
\.
" VALUES (1, 'name.5ccd8d1f@leak-orchard.net');
INSERT INTO public."COPY public.x (id) FROM stdin;
1
\.
" VALUES (2, NULL);
INSERT INTO public."COPY public.x (id) FROM stdin;
1
\.
" VALUES (3, '');


--
-- Data for Name: My Users; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."My Users" VALUES (1, 'Awk.One@leak-orchard.net', 'Awk One', 'COPY', '', NULL, '\', '	', '
', ',', 'awk.one@leak-orchard.net', 'AWK.ONE@leak-orchard.net', 'ソ', '''', '$$', ';');
INSERT INTO public."My Users" VALUES (2, 'awk.two@leak-orchard.net', NULL, '\N', 'ß', '"', '\\', 'a	b', '\
', '\.', NULL, '', '表', '\''', '$x$', ';
');
INSERT INTO public."My Users" VALUES (3, NULL, '', '\.', NULL, '""', '\t', '', '', '
', 'awk.three@leak-orchard.net', NULL, '', '', '', '');


--
-- Data for Name: UPPER; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."UPPER" VALUES (1, 'name.9c953989@leak-orchard.net');
INSERT INTO public."UPPER" VALUES (2, NULL);
INSERT INTO public."UPPER" VALUES (3, '');


--
-- Data for Name: \.; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."\." VALUES (1, 'name.e65010dc@leak-orchard.net');
INSERT INTO public."\." VALUES (2, NULL);
INSERT INTO public."\." VALUES (3, '');


--
-- Data for Name: _sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public._sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456 VALUES (1, 'name.fb58a7d7@leak-orchard.net');
INSERT INTO public._sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456 VALUES (2, NULL);
INSERT INTO public._sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456 VALUES (3, '');


--
-- Data for Name: a$b$c; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."a$b$c" VALUES (1, 'name.1afd6661@leak-orchard.net');
INSERT INTO public."a$b$c" VALUES (2, NULL);
INSERT INTO public."a$b$c" VALUES (3, '');


--
-- Data for Name: all_dropped; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.all_dropped DEFAULT VALUES;
INSERT INTO public.all_dropped DEFAULT VALUES;


--
-- Data for Name: all_generated; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.all_generated VALUES (DEFAULT, DEFAULT);
INSERT INTO public.all_generated VALUES (DEFAULT, DEFAULT);


--
-- Data for Name: all_types; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.all_types VALUES (1, true, 32767, 9223372036854775807, 4294967295, -0, 1e-320, 123456789012345678901234567890.000000000000000000001, '$12,345,678.90', 'pad         ', '\377', 'a name', 'twelve chars', 'tab	here
newline \ backslash', 'CaSe@Leak-Orchard.net', '\x0001ff5c0a', '4713-01-01 BC', '24:00:00', '23:59:59.999999+15:59', '294276-12-31 23:59:59.999999', 'infinity', '178956970 years 7 mons', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '192.0.2.17/24', '2001:db8::/32', '08:00:2b:01:02:03', '08:00:2b:01:02:03:04:05', B'10101', B'', '{ "b" : 1, "a":  2, "a": 1e400, "u": "\u0000é" }', '{"a": [1, {"x": null}], "b": 1, "mail": "json.one@leak-orchard.net"}', '$."a b"[*]?(@ > 1)', '<a b="1">&lt;text&gt;</a>', '(1.5,-2)', '(1,1),(0,0)', '[(0,0),(1,1)]', '((0,0),(1,1),(1,0))', '<(0,0),5>', '{1,-1,0}', '[1,10)', '["2026-01-01 00:00:00+00",infinity]', '["a,b","c ""d"" \\")', '{[1,3),[5,7)}', '"k"=>"v \" \\ q", "mail"=>"hstore.one@leak-orchard.net", "none"=>NULL', '''it''''s'':1A,2 ''word'':3B', '''fat'' & !''rat'':*', '', '("a ""quoted"", value \\ (x)",1)', '("("""",)","{x,NULL}",2026-02-28)', 'short', 'Domain.One@leak-orchard.net', '16/B374D848', '12345678901', 'public."My Users"', '[-2:0]={7,8,9}', '{a,"b,c",NULL,"NULL","","{x}","\"","\\"," ",array.one@leak-orchard.net}', '{{a,b},{c,NULL}}', '{(1,1),(0,0);(3,3),(2,2)}', '{"(\"x\"\"y\",1)","(,)","(\"\\\\\",2)"}', '{"",it''s,"a,b"}', '{array.two@leak-orchard.net,NULL}', '{"{\"a\": \"b,c\"}","null"}', '{infinity,"0044-03-15 BC",NULL}');
INSERT INTO public.all_types VALUES (2, false, -32768, -9223372036854775808, 0, 'NaN', 'Infinity', 'NaN', '-$0.01', '            ', '', '', '', '', '', '\x', 'infinity', '00:00:00', '00:00:00-15:59', '-infinity', '4713-01-01 00:00:00+00 BC', '-1 days -00:00:00.000001', '00000000-0000-0000-0000-000000000000', '::1', '10.0.0.0/8', 'ff:ff:ff:ff:ff:ff', 'ff:ff:ff:ff:ff:ff:ff:ff', B'00000', B'1', '""', 'null', '$', '', '(Infinity,NaN)', '(1,1),(0,0)', '((0,0))', '((0,0))', '<(0,0),0>', '{0,1,0}', 'empty', '(,)', 'empty', '{}', '', '', '', 'a,b', '(,)', '(,{},)', 'x', 'x@', '0/0', '0', '-', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}', '{}');
INSERT INTO public.all_types VALUES (3, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.all_types VALUES (4, true, 0, 0, 16384, 1e-45, -1.7976931348623157e+308, '-Infinity', '$0.00', ' a          ', ' ', 'select', '	
', '\.
', 'x', '\x5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c5c', '2024-02-29', '12:34:56.789', '12:00:00+00', '2026-06-30 23:59:59', '2026-01-01 00:00:00+00', '1 year 2 mons 3 days 04:05:06.7', '123e4567-e89b-12d3-a456-426614174000', '2001:db8::1', '192.0.2.0/24', NULL, NULL, B'11111', B'0001', '[1,2, 3 ]', '"text"', '$."a"', 'text', '(0,0)', '(0,0),(0,0)', '[(0,0)]', '((0,0))', '<(1,1),1>', '{1,0,0}', '(,5)', '["2026-01-01 00:00:00+00","2026-02-01 00:00:00+00")', '[a,b)', '{(,5),[7,)}', '"a"=>"1"', '''a'':1', '''a''', 'with "quotes"', '("(",0)', NULL, 'short 2', 'y@z', NULL, NULL, NULL, '{{1,2},{3,4}}', '{"{}"}', '{{x}}', NULL, NULL, '{ok}', NULL, NULL, NULL);


--
-- Data for Name: back\slash; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."back\slash" VALUES (1, 'name.946a6281@leak-orchard.net');
INSERT INTO public."back\slash" VALUES (2, NULL);
INSERT INTO public."back\slash" VALUES (3, '');


--
-- Data for Name: by_hash_0; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_hash_0 VALUES (1, 'hash1@leak-orchard.net');
INSERT INTO public.by_hash_0 VALUES (2, 'hash2@leak-orchard.net');


--
-- Data for Name: by_hash_1; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_hash_1 VALUES (3, 'hash3@leak-orchard.net');
INSERT INTO public.by_hash_1 VALUES (4, 'hash4@leak-orchard.net');
INSERT INTO public.by_hash_1 VALUES (5, 'hash5@leak-orchard.net');
INSERT INTO public.by_hash_1 VALUES (6, 'hash6@leak-orchard.net');


--
-- Data for Name: by_list_north; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_list_north VALUES ('north', 'north@leak-orchard.net', 1);
INSERT INTO public.by_list_north VALUES (NULL, NULL, NULL);


--
-- Data for Name: by_list_rest_0; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_list_rest_0 VALUES ('up', NULL, 6);


--
-- Data for Name: by_list_rest_1; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_list_rest_1 VALUES ('east', 'east@leak-orchard.net', 4);
INSERT INTO public.by_list_rest_1 VALUES ('west', 'west@leak-orchard.net', 5);


--
-- Data for Name: by_list_south; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_list_south VALUES (2, 'south@leak-orchard.net', 'south');
INSERT INTO public.by_list_south VALUES (3, '', '(');


--
-- Data for Name: by_range_high; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_range_high VALUES ('2026-01-01', 10, 'high@leak-orchard.net');
INSERT INTO public.by_range_high VALUES ('2030-01-01', 0, NULL);


--
-- Data for Name: by_range_low; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.by_range_low VALUES ('1999-12-31', 1, 'low@leak-orchard.net');


--
-- Data for Name: child; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.child VALUES (2, 'child.one@leak-orchard.net', 'extra', '+1 212-345-6789', 'late');
INSERT INTO public.child VALUES (3, 'child.two@leak-orchard.net', 'extra two', '+1 212-345-6790', 'later');


--
-- Data for Name: defaults; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.defaults VALUES ('COPY x FROM stdin;
1
\.
', 'it''s; "quoted" $$ -- not a comment /* nor this', 'back\slash
', '{a;b,"{"}', ';', 7);


--
-- Data for Name: dot.ted; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."dot.ted" VALUES (1, 'name.28eb729e@leak-orchard.net');
INSERT INTO public."dot.ted" VALUES (2, NULL);
INSERT INTO public."dot.ted" VALUES (3, '');


--
-- Data for Name: double"quote; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."double""quote" VALUES (1, 'name.63d43cd9@leak-orchard.net');
INSERT INTO public."double""quote" VALUES (2, NULL);
INSERT INTO public."double""quote" VALUES (3, '');


--
-- Data for Name: e; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.e VALUES (1, 'name.e1671797@leak-orchard.net');
INSERT INTO public.e VALUES (2, NULL);
INSERT INTO public.e VALUES (3, '');


--
-- Data for Name: letters; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.letters VALUES (1, 900001);
INSERT INTO public.letters VALUES (2, 900002);
INSERT INTO public.letters VALUES (3, NULL);


--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.member VALUES ('Mixed@Leak-Orchard.net', 'ab    ', 1.50);
INSERT INTO public.member VALUES ('lower@leak-orchard.net', 'abcdef', -9999.99);


--
-- Data for Name: member_visit; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.member_visit VALUES ('mixed@leak-orchard.net', 'ab    ', '1970-01-01 00:00:00');
INSERT INTO public.member_visit VALUES ('MIXED@LEAK-ORCHARD.NET', 'abcdef', '1970-01-01 00:00:00');
INSERT INTO public.member_visit VALUES (NULL, NULL, '1970-01-01 00:00:00');


--
-- Data for Name: new line; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."new
line" VALUES (1, 'name.af363838@leak-orchard.net');
INSERT INTO public."new
line" VALUES (2, NULL);
INSERT INTO public."new
line" VALUES (3, '');


--
-- Data for Name: no_rows; Type: TABLE DATA; Schema: public; Owner: postgres
--



--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.one_column VALUES ('');
INSERT INTO public.one_column VALUES (NULL);
INSERT INTO public.one_column VALUES ('\.');
INSERT INTO public.one_column VALUES ('\N');
INSERT INTO public.one_column VALUES ('N');
INSERT INTO public.one_column VALUES ('COPY public.users (id, email) FROM stdin;');
INSERT INTO public.one_column VALUES ('COPY x FROM stdin;
1
\.
');
INSERT INTO public.one_column VALUES (' ');
INSERT INTO public.one_column VALUES ('	');
INSERT INTO public.one_column VALUES ('
');
INSERT INTO public.one_column VALUES ('');
INSERT INTO public.one_column VALUES ('
');
INSERT INTO public.one_column VALUES ('\');
INSERT INTO public.one_column VALUES ('\\');
INSERT INTO public.one_column VALUES ('v');
INSERT INTO public.one_column VALUES ('');
INSERT INTO public.one_column VALUES ('--');
INSERT INTO public.one_column VALUES ('/*');
INSERT INTO public.one_column VALUES ('$$');
INSERT INTO public.one_column VALUES ('''');
INSERT INTO public.one_column VALUES ('"');
INSERT INTO public.one_column VALUES (';');
INSERT INTO public.one_column VALUES ('INSERT INTO public.one_column VALUES (''x'');');
INSERT INTO public.one_column VALUES ('NULL');
INSERT INTO public.one_column VALUES ('DEFAULT');
INSERT INTO public.one_column VALUES ('\x41');
INSERT INTO public.one_column VALUES ('\101');
INSERT INTO public.one_column VALUES ('line1\nliteral');
INSERT INTO public.one_column VALUES ('C:\temp\new');
INSERT INTO public.one_column VALUES ('single@leak-orchard.net');
INSERT INTO public.one_column VALUES ('ends in backslash \');
INSERT INTO public.one_column VALUES ('ends in newline
');
INSERT INTO public.one_column VALUES ('表ソ能');
INSERT INTO public.one_column VALUES ('  😀');
INSERT INTO public.one_column VALUES ('');
INSERT INTO public.one_column VALUES (NULL);
INSERT INTO public.one_column VALUES ('');


--
-- Data for Name: one_column_nulls; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.one_column_nulls VALUES (NULL);
INSERT INTO public.one_column_nulls VALUES (NULL);
INSERT INTO public.one_column_nulls VALUES ('');


--
-- Data for Name: one_column_numbers; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.one_column_numbers VALUES (1);
INSERT INTO public.one_column_numbers VALUES (NULL);
INSERT INTO public.one_column_numbers VALUES (-1);
INSERT INTO public.one_column_numbers VALUES (2147483647);
INSERT INTO public.one_column_numbers VALUES (-2147483648);
INSERT INTO public.one_column_numbers VALUES (0);


--
-- Data for Name: parent; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.parent VALUES (1, 'parent.one@leak-orchard.net', 'late');


--
-- Data for Name: rule_log; Type: TABLE DATA; Schema: public; Owner: postgres
--



--
-- Data for Name: second_parent; Type: TABLE DATA; Schema: public; Owner: postgres
--



--
-- Data for Name: semi;colon; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."semi;colon" VALUES (1, 'name.46f7d9f7@leak-orchard.net');
INSERT INTO public."semi;colon" VALUES (2, NULL);
INSERT INTO public."semi;colon" VALUES (3, '');


--
-- Data for Name: some_dropped; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.some_dropped VALUES (1, 'dropped.one@leak-orchard.net', 9);
INSERT INTO public.some_dropped VALUES (2, NULL, NULL);


--
-- Data for Name: staff; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.staff OVERRIDING SYSTEM VALUE VALUES ('Staff.One@leak-orchard.net', 1000, 1014, DEFAULT);
INSERT INTO public.staff OVERRIDING SYSTEM VALUE VALUES ('staff.two@leak-orchard.net', 1007, 1000, DEFAULT);
INSERT INTO public.staff OVERRIDING SYSTEM VALUE VALUES ('staff.three@leak-orchard.net', 1014, NULL, DEFAULT);


--
-- Data for Name: tab	name; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."tab	name" VALUES (1, 'name.4fd88511@leak-orchard.net');
INSERT INTO public."tab	name" VALUES (2, NULL);
INSERT INTO public."tab	name" VALUES (3, '');


--
-- Data for Name: table; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."table" VALUES (1, 'name.ec63f991@leak-orchard.net');
INSERT INTO public."table" VALUES (2, NULL);
INSERT INTO public."table" VALUES (3, '');


--
-- Data for Name: two_parents; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.two_parents VALUES (4, 'twoparents@leak-orchard.net', 'late', '+1 212-345-6791', 'note', 5);


--
-- Data for Name: typed; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.typed VALUES ('typed@leak-orchard.net', 1);


--
-- Data for Name: unlogged_table; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.unlogged_table VALUES (1, 'unlogged@leak-orchard.net');


--
-- Data for Name: zero_columns; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.zero_columns DEFAULT VALUES;
INSERT INTO public.zero_columns DEFAULT VALUES;
INSERT INTO public.zero_columns DEFAULT VALUES;


--
-- Data for Name: 表能; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."表能" VALUES (1, 'name.41031b75@leak-orchard.net');
INSERT INTO public."表能" VALUES (2, NULL);
INSERT INTO public."表能" VALUES (3, '');


--
-- Data for Name: copy; Type: TABLE DATA; Schema: select; Owner: postgres
--

INSERT INTO "select".copy VALUES (1, 'name.808fe525@leak-orchard.net');
INSERT INTO "select".copy VALUES (2, NULL);
INSERT INTO "select".copy VALUES (3, '');


--
-- Data for Name: from; Type: TABLE DATA; Schema: select; Owner: postgres
--

INSERT INTO "select"."from" VALUES (1, 'name.5baf66a3@leak-orchard.net');
INSERT INTO "select"."from" VALUES (2, NULL);
INSERT INTO "select"."from" VALUES (3, '');


--
-- Name: My Users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public."My Users_id_seq"', 3, true);


--
-- Name: Seq; uence; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public."Seq; uence"', 30, true);


--
-- Name: staff_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.staff_id_seq', 1014, true);


--
-- Data for Name: BLOBS; Type: BLOBS; Schema: -; Owner: -
--

BEGIN;

SELECT pg_catalog.lo_open('900001', 131072);
SELECT pg_catalog.lowrite(0, '\x6c617267652e6f626a656374406c65616b2d6f7263686172642e6e6574');
SELECT pg_catalog.lo_close(0);

SELECT pg_catalog.lo_open('900002', 131072);
SELECT pg_catalog.lowrite(0, '\x00ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c27');
SELECT pg_catalog.lowrite(0, '\x00ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c2700ff5c27');
SELECT pg_catalog.lo_close(0);

SELECT pg_catalog.lo_open('900003', 131072);
SELECT pg_catalog.lo_close(0);

COMMIT;

--
-- Name: My Users My Users_pkey; Type: CONSTRAINT; Schema: Other; Schema; Owner: postgres
--

ALTER TABLE ONLY "Other; Schema"."My Users"
    ADD CONSTRAINT "My Users_pkey" PRIMARY KEY (id);


--
-- Name:  FROM stdin;  FROM stdin;_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public." FROM stdin;"
    ADD CONSTRAINT " FROM stdin;_pkey" PRIMARY KEY (id);


--
-- Name: $$ $$_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."$$"
    ADD CONSTRAINT "$$_pkey" PRIMARY KEY (id);


--
-- Name: 'quote 'quote_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."'quote"
    ADD CONSTRAINT "'quote_pkey" PRIMARY KEY (id);


--
-- Name: (paren (paren_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."(paren"
    ADD CONSTRAINT "(paren_pkey" PRIMARY KEY (id);


--
-- Name: --comment --comment_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."--comment"
    ADD CONSTRAINT "--comment_pkey" PRIMARY KEY (id);


--
-- Name: /* comment /* comment_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."/* comment"
    ADD CONSTRAINT "/* comment_pkey" PRIMARY KEY (id);


--
-- Name: COPY public.x (id) FROM stdin; 1 \.  COPY public.x (id) FROM stdin; 1 \. _pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."COPY public.x (id) FROM stdin;
1
\.
"
    ADD CONSTRAINT "COPY public.x (id) FROM stdin;
1
\.
_pkey" PRIMARY KEY (id);


--
-- Name: My Users My Users_E-Mail_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."My Users"
    ADD CONSTRAINT "My Users_E-Mail_key" UNIQUE ("E-Mail");


--
-- Name: My Users My Users_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."My Users"
    ADD CONSTRAINT "My Users_pkey" PRIMARY KEY (id);


--
-- Name: UPPER UPPER_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."UPPER"
    ADD CONSTRAINT "UPPER_pkey" PRIMARY KEY (id);


--
-- Name: \. \._pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."\."
    ADD CONSTRAINT "\._pkey" PRIMARY KEY (id);


--
-- Name: _sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456 _sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_01_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public._sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_0123456
    ADD CONSTRAINT _sixty_three_bytes_long_name_abcdefghijklmnopqrstuvwxyz_01_pkey PRIMARY KEY (id);


--
-- Name: a$b$c a$b$c_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."a$b$c"
    ADD CONSTRAINT "a$b$c_pkey" PRIMARY KEY (id);


--
-- Name: all_types all_types_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.all_types
    ADD CONSTRAINT all_types_pkey PRIMARY KEY (id);


--
-- Name: back\slash back\slash_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."back\slash"
    ADD CONSTRAINT "back\slash_pkey" PRIMARY KEY (id);


--
-- Name: by_hash by_hash_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_hash
    ADD CONSTRAINT by_hash_pkey PRIMARY KEY (id);


--
-- Name: by_hash_0 by_hash_0_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_hash_0
    ADD CONSTRAINT by_hash_0_pkey PRIMARY KEY (id);


--
-- Name: by_hash_1 by_hash_1_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.by_hash_1
    ADD CONSTRAINT by_hash_1_pkey PRIMARY KEY (id);


--
-- Name: dot.ted dot.ted_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."dot.ted"
    ADD CONSTRAINT "dot.ted_pkey" PRIMARY KEY (id);


--
-- Name: double"quote double"quote_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."double""quote"
    ADD CONSTRAINT "double""quote_pkey" PRIMARY KEY (id);


--
-- Name: e e_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.e
    ADD CONSTRAINT e_pkey PRIMARY KEY (id);


--
-- Name: letters letters_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT letters_pkey PRIMARY KEY (id);


--
-- Name: member member_code_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_code_key UNIQUE (code);


--
-- Name: member member_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT member_pkey PRIMARY KEY (mail);


--
-- Name: new line new line_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."new
line"
    ADD CONSTRAINT "new
line_pkey" PRIMARY KEY (id);


--
-- Name: parent parent_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.parent
    ADD CONSTRAINT parent_pkey PRIMARY KEY (id);


--
-- Name: semi;colon semi;colon_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."semi;colon"
    ADD CONSTRAINT "semi;colon_pkey" PRIMARY KEY (id);


--
-- Name: staff staff_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_pkey PRIMARY KEY (id);


--
-- Name: tab	name tab	name_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."tab	name"
    ADD CONSTRAINT "tab	name_pkey" PRIMARY KEY (id);


--
-- Name: table table_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."table"
    ADD CONSTRAINT table_pkey PRIMARY KEY (id);


--
-- Name: 表能 表能_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."表能"
    ADD CONSTRAINT "表能_pkey" PRIMARY KEY (id);


--
-- Name: copy copy_pkey; Type: CONSTRAINT; Schema: select; Owner: postgres
--

ALTER TABLE ONLY "select".copy
    ADD CONSTRAINT copy_pkey PRIMARY KEY (id);


--
-- Name: from from_pkey; Type: CONSTRAINT; Schema: select; Owner: postgres
--

ALTER TABLE ONLY "select"."from"
    ADD CONSTRAINT from_pkey PRIMARY KEY (id);


--
-- Name: all_mails_email_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX all_mails_email_idx ON public.all_mails USING btree (email);


--
-- Name: defaults_expression; Type: INDEX; Schema: public; Owner: postgres
--

CREATE UNIQUE INDEX defaults_expression ON public.defaults USING btree (lower(a), ((b || ';'::text))) WHERE (c <> 'x;''y'::text);


--
-- Name: by_hash_0_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.by_hash_pkey ATTACH PARTITION public.by_hash_0_pkey;


--
-- Name: by_hash_1_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.by_hash_pkey ATTACH PARTITION public.by_hash_1_pkey;


--
-- Name: some_stats; Type: STATISTICS; Schema: public; Owner: postgres
--

CREATE STATISTICS public.some_stats (dependencies) ON id, "full name" FROM public."My Users";


ALTER STATISTICS public.some_stats OWNER TO postgres;

--
-- Name: member log_members; Type: RULE; Schema: public; Owner: postgres
--

CREATE RULE log_members AS
    ON INSERT TO public.member DO ( INSERT INTO public.rule_log (what)
  VALUES ('a;b'::text);
 INSERT INTO public.rule_log (what)
  VALUES (')'::text);
);


--
-- Name: member no_delete; Type: RULE; Schema: public; Owner: postgres
--

CREATE RULE no_delete AS
    ON DELETE TO public.member DO INSTEAD NOTHING;


--
-- Name: member odd trigger; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER "odd trigger" BEFORE UPDATE ON public.member FOR EACH ROW WHEN ((old.mail IS DISTINCT FROM new.mail)) EXECUTE FUNCTION public.trigger_body('an argument; with '' quote', 'COPY x FROM stdin;');


--
-- Name: member_visit member_visit_code_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.member_visit
    ADD CONSTRAINT member_visit_code_fkey FOREIGN KEY (code) REFERENCES public.member(code);


--
-- Name: member_visit member_visit_mail_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.member_visit
    ADD CONSTRAINT member_visit_mail_fkey FOREIGN KEY (mail) REFERENCES public.member(mail);


--
-- Name: staff staff_boss_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.staff
    ADD CONSTRAINT staff_boss_fkey FOREIGN KEY (boss) REFERENCES public.staff(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: member; Type: ROW SECURITY; Schema: public; Owner: postgres
--

ALTER TABLE public.member ENABLE ROW LEVEL SECURITY;

--
-- Name: member own_rows; Type: POLICY; Schema: public; Owner: postgres
--

CREATE POLICY own_rows ON public.member USING (((mail OPERATOR(public.<>) 'policy; text'::public.citext) OR (code = '\.'::bpchar)));


--
-- Name: pub; lication; Type: PUBLICATION; Schema: -; Owner: postgres
--

CREATE PUBLICATION "pub; lication" WITH (publish = 'insert, update, delete, truncate');


ALTER PUBLICATION "pub; lication" OWNER TO postgres;

--
-- Name: pub; lication member; Type: PUBLICATION TABLE; Schema: public; Owner: postgres
--

ALTER PUBLICATION "pub; lication" ADD TABLE ONLY public.member (mail, n) WHERE ((n > (0)::numeric));


--
-- Name: TABLE "My Users"; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT ON TABLE public."My Users" TO PUBLIC;


--
-- Name: COLUMN "My Users"."E-Mail"; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT("E-Mail") ON TABLE public."My Users" TO PUBLIC;


--
-- Name: COLUMN "My Users"."semi;colon"; Type: ACL; Schema: public; Owner: postgres
--

GRANT SELECT("semi;colon") ON TABLE public."My Users" TO PUBLIC;


--
-- Name: DEFAULT PRIVILEGES FOR TABLES; Type: DEFAULT ACL; Schema: Other; Schema; Owner: postgres
--

ALTER DEFAULT PRIVILEGES FOR ROLE postgres IN SCHEMA "Other; Schema" GRANT SELECT ON TABLES  TO PUBLIC;


--
-- Name: all_mails; Type: MATERIALIZED VIEW DATA; Schema: public; Owner: postgres
--

REFRESH MATERIALIZED VIEW public.all_mails;


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


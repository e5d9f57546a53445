--
-- PostgreSQL database dump
--

\restrict Catalog

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
-- Name: Odd Schema; --; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA "Odd Schema; --";


ALTER SCHEMA "Odd Schema; --" OWNER TO postgres;

--
-- Name: crm; Type: SCHEMA; Schema: -; Owner: postgres
--

CREATE SCHEMA crm;


ALTER SCHEMA crm OWNER TO postgres;

--
-- Name: btree_gist; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;


--
-- Name: EXTENSION btree_gist; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION btree_gist IS 'support for indexing common datatypes in GiST';


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
-- Name: postgres_fdw; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS postgres_fdw WITH SCHEMA public;


--
-- Name: EXTENSION postgres_fdw; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION postgres_fdw IS 'foreign-data wrapper for remote PostgreSQL servers';


--
-- Name: span; Type: TYPE; Schema: crm; Owner: postgres
--

CREATE TYPE crm.span AS RANGE (
    subtype = integer,
    multirange_type_name = crm.spans
);


ALTER TYPE crm.span OWNER TO postgres;

--
-- Name: zip; Type: DOMAIN; Schema: crm; Owner: postgres
--

CREATE DOMAIN crm.zip AS character(5) COLLATE pg_catalog."C" NOT NULL DEFAULT '00000'::bpchar;


ALTER DOMAIN crm.zip OWNER TO postgres;

--
-- Name: code; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.code AS character varying(12) DEFAULT 'NOT NULL'::character varying
	CONSTRAINT code_check CHECK ((VALUE IS NOT NULL));


ALTER DOMAIN public.code OWNER TO postgres;

--
-- Name: email; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.email AS public.citext
	CONSTRAINT email_check CHECK ((VALUE OPERATOR(public.~) '@'::public.citext));


ALTER DOMAIN public.email OWNER TO postgres;

--
-- Name: empty_row; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.empty_row AS (
);


ALTER TYPE public.empty_row OWNER TO postgres;

--
-- Name: mood; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.mood AS ENUM (
    'late',
    'sad',
    'it''s ok',
    '',
    'a,b',
    'semi;colon',
    'x)y'
);


ALTER TYPE public.mood OWNER TO postgres;

--
-- Name: feelings; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.feelings AS public.mood;


ALTER DOMAIN public.feelings OWNER TO postgres;

--
-- Name: floatrange; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.floatrange AS RANGE (
    subtype = double precision,
    multirange_type_name = public.floatmultirange,
    subtype_diff = float8mi
);


ALTER TYPE public.floatrange OWNER TO postgres;

--
-- Name: point3; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.point3 AS (
	x double precision,
	y double precision,
	"Z Axis" numeric(5,2),
	who character varying(9) COLLATE pg_catalog."C"
);


ALTER TYPE public.point3 OWNER TO postgres;

--
-- Name: positive; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.positive AS numeric(10,2) NOT NULL
	CONSTRAINT positive_check CHECK ((VALUE > (0)::numeric));


ALTER DOMAIN public.positive OWNER TO postgres;

--
-- Name: tags; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.tags AS text[];


ALTER DOMAIN public.tags OWNER TO postgres;

--
-- Name: work_email; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.work_email AS public.email NOT NULL
	CONSTRAINT no_home CHECK (((VALUE IS NOT NULL) AND ((VALUE)::public.citext OPERATOR(public.<>) 'NOT NULL'::public.citext)));


ALTER DOMAIN public.work_email OWNER TO postgres;

--
-- Name: f(); Type: FUNCTION; Schema: crm; Owner: postgres
--

CREATE FUNCTION crm.f() RETURNS void
    LANGUAGE sql
    AS $$CREATE TABLE fake (a int)$$;


ALTER FUNCTION crm.f() OWNER TO postgres;

--
-- Name: far; Type: SERVER; Schema: -; Owner: postgres
--

CREATE SERVER far FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
    host 'x'
);


ALTER SERVER far OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: T able, (x; Type: TABLE; Schema: Odd Schema; --; Owner: postgres
--

CREATE TABLE "Odd Schema; --"."T able, (x" (
    "a)b" integer NOT NULL,
    "c,d" text NOT NULL,
    "größe" text
);


ALTER TABLE "Odd Schema; --"."T able, (x" OWNER TO postgres;

--
-- Name: customers; Type: TABLE; Schema: crm; Owner: postgres
--

CREATE TABLE crm.customers (
    id bigint NOT NULL,
    email public.email NOT NULL,
    code character varying(12),
    during tstzrange,
    room integer,
    referrer bigint,
    deleted boolean
);
ALTER TABLE ONLY crm.customers ALTER COLUMN code SET STORAGE EXTERNAL;
ALTER TABLE ONLY crm.customers ALTER COLUMN code SET COMPRESSION pglz;
ALTER TABLE ONLY crm.customers ALTER COLUMN room SET STATISTICS 500;


ALTER TABLE crm.customers OWNER TO postgres;

--
-- Name: TABLE customers; Type: COMMENT; Schema: crm; Owner: postgres
--

COMMENT ON TABLE crm.customers IS 'CREATE TABLE public.users (a int);';


--
-- Name: customers_id_seq; Type: SEQUENCE; Schema: crm; Owner: postgres
--

CREATE SEQUENCE crm.customers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE crm.customers_id_seq OWNER TO postgres;

--
-- Name: customers_id_seq; Type: SEQUENCE OWNED BY; Schema: crm; Owner: postgres
--

ALTER SEQUENCE crm.customers_id_seq OWNED BY crm.customers.id;


--
-- Name: free; Type: SEQUENCE; Schema: crm; Owner: postgres
--

CREATE SEQUENCE crm.free
    START WITH 10
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE crm.free OWNER TO postgres;

--
-- Name: draws; Type: TABLE; Schema: crm; Owner: postgres
--

CREATE TABLE crm.draws (
    a bigint DEFAULT nextval('crm.free'::regclass),
    b bigint DEFAULT nextval('crm.free'::regclass),
    "we'ird" integer NOT NULL
);


ALTER TABLE crm.draws OWNER TO postgres;

--
-- Name: draws_we'ird_seq; Type: SEQUENCE; Schema: crm; Owner: postgres
--

CREATE SEQUENCE crm."draws_we'ird_seq"
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE crm."draws_we'ird_seq" OWNER TO postgres;

--
-- Name: draws_we'ird_seq; Type: SEQUENCE OWNED BY; Schema: crm; Owner: postgres
--

ALTER SEQUENCE crm."draws_we'ird_seq" OWNED BY crm.draws."we'ird";


--
-- Name: mv; Type: MATERIALIZED VIEW; Schema: crm; Owner: postgres
--

CREATE MATERIALIZED VIEW crm.mv AS
 SELECT 1 AS a
  WITH NO DATA;


ALTER TABLE crm.mv OWNER TO postgres;

--
-- Name: orders; Type: TABLE; Schema: crm; Owner: postgres
--

CREATE TABLE crm.orders (
    id integer NOT NULL,
    customer bigint,
    customer_code character varying(12),
    customer_email public.email
);


ALTER TABLE crm.orders OWNER TO postgres;

--
-- Name: remote; Type: FOREIGN TABLE; Schema: crm; Owner: postgres
--

CREATE FOREIGN TABLE crm.remote (
    id integer NOT NULL,
    t text DEFAULT 'a'::text COLLATE pg_catalog."C"
)
SERVER far
OPTIONS (
    schema_name 'a,b',
    table_name 'c'
);
ALTER FOREIGN TABLE crm.remote ALTER COLUMN id OPTIONS (
    column_name 'it''s id'
);


ALTER FOREIGN TABLE crm.remote OWNER TO postgres;

--
-- Name: v; Type: VIEW; Schema: crm; Owner: postgres
--

CREATE VIEW crm.v AS
 SELECT customers.id,
    customers.email AS "CREATE TABLE"
   FROM crm.customers;


ALTER TABLE crm.v OWNER TO postgres;

--
-- Name: identities; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.identities (
    a integer NOT NULL,
    b bigint NOT NULL,
    c text
);


ALTER TABLE public.identities OWNER TO postgres;

--
-- Name: Named Seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.identities ALTER COLUMN b ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public."Named Seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: by_collation; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.by_collation (
    a text,
    b integer
)
PARTITION BY RANGE (a COLLATE "C" text_pattern_ops, ((b + 1)));


ALTER TABLE public.by_collation OWNER TO postgres;

--
-- Name: other_parent; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.other_parent (
    email public.email,
    score integer NOT NULL,
    half integer GENERATED ALWAYS AS ((score / 2)) STORED
);


ALTER TABLE public.other_parent OWNER TO postgres;

--
-- Name: parent; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.parent (
    id integer NOT NULL,
    email public.email,
    kind text,
    late text
);


ALTER TABLE public.parent OWNER TO postgres;

--
-- Name: child; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.child (
    extra text,
    phone text NOT NULL
)
INHERITS (public.parent, public.other_parent);


ALTER TABLE public.child OWNER TO postgres;

--
-- Name: defaults; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.defaults (
    id integer NOT NULL,
    "Mixed Case" text DEFAULT 'NOT NULL, "x" text'::text NOT NULL,
    "quo""ted" character varying(30) DEFAULT 'a'::character varying NOT NULL COLLATE pg_catalog."C",
    "new
line" integer DEFAULT 1,
    "select" integer,
    exclude text,
    "check" text,
    name text DEFAULT 
CASE
    WHEN (random() < (0.5)::double precision) THEN NULL::text
    ELSE 'x'::text
END NOT NULL,
    key text DEFAULT ARRAY['a'::text, 'b'::text] NOT NULL,
    type text DEFAULT (((now() AT TIME ZONE 'utc'::text) IS NOT NULL))::text NOT NULL,
    body text DEFAULT ' $a$ , ); '::text NOT NULL,
    esc text DEFAULT 'a\b''c
, d text'::text NOT NULL,
    made_at timestamp with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    bits bit(3) DEFAULT '101'::"bit" NOT NULL,
    neg integer DEFAULT '-1'::integer NOT NULL,
    seq bigint,
    comma text DEFAULT ((','::text || ')'::text) || '('::text) NOT NULL,
    iv interval DEFAULT '1 day'::interval NOT NULL,
    full_name text GENERATED ALWAYS AS ((("Mixed Case" || ' NOT NULL '::text) || (COALESCE("quo""ted", ''::character varying))::text)) STORED,
    gen_nn integer GENERATED ALWAYS AS ((1 + 1)) STORED NOT NULL,
    CONSTRAINT defaults_check_check CHECK (("check" <> 'DEFAULT, NOT NULL'::text)),
    CONSTRAINT "odd, check" CHECK (((name IS NOT NULL) AND (type <> 'a'::text)))
);


ALTER TABLE public.defaults OWNER TO postgres;

--
-- Name: defaults_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.defaults_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.defaults_id_seq OWNER TO postgres;

--
-- Name: defaults_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.defaults_id_seq OWNED BY public.defaults.id;


--
-- Name: dropped; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.dropped (
    a integer,
    c text NOT NULL,
    d date
);


ALTER TABLE public.dropped OWNER TO postgres;

--
-- Name: events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events (
    id integer NOT NULL,
    region text NOT NULL,
    "At Time" timestamp with time zone NOT NULL,
    email text,
    order_id integer
)
PARTITION BY LIST (region);


ALTER TABLE public.events OWNER TO postgres;

--
-- Name: events_eu; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_eu (
    id integer NOT NULL,
    region text NOT NULL,
    "At Time" timestamp with time zone NOT NULL,
    email text,
    order_id integer
)
PARTITION BY RANGE ("At Time");


ALTER TABLE public.events_eu OWNER TO postgres;

--
-- Name: events_eu_26; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_eu_26 (
    id integer NOT NULL,
    region text NOT NULL,
    "At Time" timestamp with time zone NOT NULL,
    email text,
    order_id integer
);


ALTER TABLE public.events_eu_26 OWNER TO postgres;

--
-- Name: events_eu_old; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_eu_old (
    id integer NOT NULL,
    region text NOT NULL,
    "At Time" timestamp with time zone NOT NULL,
    email text,
    order_id integer
);


ALTER TABLE public.events_eu_old OWNER TO postgres;

--
-- Name: events_rest; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_rest (
    id integer NOT NULL,
    region text NOT NULL,
    "At Time" timestamp with time zone NOT NULL,
    email text,
    order_id integer
);


ALTER TABLE public.events_rest OWNER TO postgres;

--
-- Name: every_type; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.every_type (
    a_int2 smallint,
    a_int4 integer,
    a_int8 bigint,
    a_numeric numeric,
    a_numeric2 numeric(10,2),
    a_numeric3 numeric(3,-2),
    a_numeric4 numeric(7,0),
    a_float4 real,
    a_float8 double precision,
    a_money money,
    a_text text,
    a_varchar character varying,
    a_varchar20 character varying(20),
    a_char character(1),
    a_char9 character(9),
    a_bpchar bpchar,
    a_qchar "char",
    a_name name,
    a_bytea bytea,
    a_date date,
    a_ts timestamp without time zone,
    a_ts3 timestamp(3) without time zone,
    a_tstz timestamp with time zone,
    a_tstz3 timestamp(3) with time zone,
    a_time time without time zone,
    a_time2 time(2) without time zone,
    a_timetz time with time zone,
    a_timetz0 time(0) with time zone,
    a_interval interval,
    a_interval3 interval(3),
    a_interval_ds interval day to second,
    a_interval_ds2 interval day to second(2),
    a_interval_ym interval year to month,
    a_interval_h interval hour,
    a_bool boolean,
    a_uuid uuid,
    a_json json,
    a_jsonb jsonb,
    a_inet inet,
    a_cidr cidr,
    a_mac macaddr,
    a_mac8 macaddr8,
    a_tsvector tsvector,
    a_tsquery tsquery,
    a_xml xml,
    a_hstore public.hstore,
    a_bit bit(1),
    a_bit5 bit(5),
    a_varbit bit varying,
    a_varbit5 bit varying(5),
    a_oid oid,
    a_regclass regclass,
    a_regproc regproc,
    a_mood public.mood,
    a_point3 public.point3,
    a_int4range int4range,
    a_datemultirange datemultirange,
    a_floatrange public.floatrange,
    a_floatmultirange public.floatmultirange,
    a_span crm.span,
    a_spans crm.spans,
    a_point point,
    a_box box,
    a_lsn pg_lsn,
    a_xid xid,
    a_vec oidvector,
    a_citext public.citext,
    a_email public.email,
    a_work_email public.work_email,
    a_code public.code,
    a_tags public.tags,
    a_feelings public.feelings,
    a_zip crm.zip,
    a_positive public.positive,
    a_ints integer[],
    a_ints2 integer[],
    a_ints3 integer[],
    a_texts character varying(7)[],
    a_tss timestamp(3) with time zone[],
    a_moods public.mood[],
    a_emails public.email[],
    a_codes public.code[],
    a_boxes box[],
    a_hstores public.hstore[],
    a_intervals interval day to second(2)[],
    a_quals "char"[],
    a_point3s public.point3[],
    a_bits bit varying(4)[],
    a_jsonpath jsonpath,
    a_path path
);


ALTER TABLE public.every_type OWNER TO postgres;

--
-- Name: grandchild; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.grandchild (
    kind text DEFAULT 'x'::text NOT NULL,
    own text
)
INHERITS (public.child);


ALTER TABLE public.grandchild OWNER TO postgres;

--
-- Name: hashed; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.hashed (
    id integer,
    who text,
    note text
)
PARTITION BY HASH (lower(who), id);


ALTER TABLE public.hashed OWNER TO postgres;

--
-- Name: hashed_0; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.hashed_0 (
    id integer,
    who text,
    note text
);


ALTER TABLE public.hashed_0 OWNER TO postgres;

--
-- Name: hashed_1; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.hashed_1 (
    note text,
    id integer,
    who text
);


ALTER TABLE public.hashed_1 OWNER TO postgres;

--
-- Name: identities_a_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.identities ALTER COLUMN a ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.identities_a_seq
    START WITH 5
    INCREMENT BY 5
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: no_columns; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.no_columns (
);


ALTER TABLE public.no_columns OWNER TO postgres;

--
-- Name: rowtype; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.rowtype (
    r public.identities,
    rs public.identities[]
);


ALTER TABLE public.rowtype OWNER TO postgres;

--
-- Name: typed; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.typed OF public.point3;


ALTER TABLE public.typed OWNER TO postgres;

--
-- Name: typed2; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.typed2 OF public.point3 (
    x DEFAULT 3 NOT NULL
);


ALTER TABLE public.typed2 OWNER TO postgres;

--
-- Name: unlogged; Type: TABLE; Schema: public; Owner: postgres
--

CREATE UNLOGGED TABLE public.unlogged (
    a integer
)
WITH (fillfactor='50', autovacuum_enabled='false');


ALTER TABLE public.unlogged OWNER TO postgres;

--
-- Name: events_eu; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_eu FOR VALUES IN ('eu', 'de''at', 'a)b');


--
-- Name: events_eu_26; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_eu ATTACH PARTITION public.events_eu_26 FOR VALUES FROM ('2026-01-01 00:00:00+00') TO ('2027-01-01 00:00:00+00');


--
-- Name: events_eu_old; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_eu ATTACH PARTITION public.events_eu_old FOR VALUES FROM (MINVALUE) TO ('2026-01-01 00:00:00+00');


--
-- Name: events_rest; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_rest DEFAULT;


--
-- Name: hashed_0; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.hashed ATTACH PARTITION public.hashed_0 FOR VALUES WITH (modulus 2, remainder 0);


--
-- Name: hashed_1; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.hashed ATTACH PARTITION public.hashed_1 FOR VALUES WITH (modulus 2, remainder 1);


--
-- Name: customers id; Type: DEFAULT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.customers ALTER COLUMN id SET DEFAULT nextval('crm.customers_id_seq'::regclass);


--
-- Name: draws we'ird; Type: DEFAULT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.draws ALTER COLUMN "we'ird" SET DEFAULT nextval('crm."draws_we''ird_seq"'::regclass);


--
-- Name: defaults id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.defaults ALTER COLUMN id SET DEFAULT nextval('public.defaults_id_seq'::regclass);


--
-- Name: defaults seq; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.defaults ALTER COLUMN seq SET DEFAULT nextval('public.defaults_id_seq'::regclass);


--
-- Data for Name: T able, (x; Type: TABLE DATA; Schema: Odd Schema; --; Owner: postgres
--

COPY "Odd Schema; --"."T able, (x" ("a)b", "c,d", "größe") FROM stdin;
\.


--
-- Data for Name: customers; Type: TABLE DATA; Schema: crm; Owner: postgres
--

COPY crm.customers (id, email, code, during, room, referrer, deleted) FROM stdin;
\.


--
-- Data for Name: draws; Type: TABLE DATA; Schema: crm; Owner: postgres
--

COPY crm.draws (a, b, "we'ird") FROM stdin;
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: crm; Owner: postgres
--

COPY crm.orders (id, customer, customer_code, customer_email) FROM stdin;
\.


--
-- Data for Name: child; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.child (id, email, kind, score, extra, phone, late) FROM stdin;
\.


--
-- Data for Name: defaults; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.defaults (id, "Mixed Case", "quo""ted", "new
line", "select", exclude, "check", name, key, type, body, esc, made_at, bits, neg, seq, comma, iv) FROM stdin;
\.


--
-- Data for Name: dropped; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.dropped (a, c, d) FROM stdin;
\.


--
-- Data for Name: events_eu_26; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_eu_26 (id, region, "At Time", email, order_id) FROM stdin;
\.


--
-- Data for Name: events_eu_old; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_eu_old (id, region, "At Time", email, order_id) FROM stdin;
\.


--
-- Data for Name: events_rest; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_rest (id, region, "At Time", email, order_id) FROM stdin;
\.


--
-- Data for Name: every_type; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.every_type (a_int2, a_int4, a_int8, a_numeric, a_numeric2, a_numeric3, a_numeric4, a_float4, a_float8, a_money, a_text, a_varchar, a_varchar20, a_char, a_char9, a_bpchar, a_qchar, a_name, a_bytea, a_date, a_ts, a_ts3, a_tstz, a_tstz3, a_time, a_time2, a_timetz, a_timetz0, a_interval, a_interval3, a_interval_ds, a_interval_ds2, a_interval_ym, a_interval_h, a_bool, a_uuid, a_json, a_jsonb, a_inet, a_cidr, a_mac, a_mac8, a_tsvector, a_tsquery, a_xml, a_hstore, a_bit, a_bit5, a_varbit, a_varbit5, a_oid, a_regclass, a_regproc, a_mood, a_point3, a_int4range, a_datemultirange, a_floatrange, a_floatmultirange, a_span, a_spans, a_point, a_box, a_lsn, a_xid, a_vec, a_citext, a_email, a_work_email, a_code, a_tags, a_feelings, a_zip, a_positive, a_ints, a_ints2, a_ints3, a_texts, a_tss, a_moods, a_emails, a_codes, a_boxes, a_hstores, a_intervals, a_quals, a_point3s, a_bits, a_jsonpath, a_path) FROM stdin;
\.


--
-- Data for Name: grandchild; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.grandchild (id, email, kind, score, extra, phone, own, late) FROM stdin;
\.


--
-- Data for Name: hashed_0; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.hashed_0 (id, who, note) FROM stdin;
\.


--
-- Data for Name: hashed_1; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.hashed_1 (note, id, who) FROM stdin;
\.


--
-- Data for Name: identities; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.identities (a, b, c) FROM stdin;
\.


--
-- Data for Name: no_columns; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.no_columns  FROM stdin;
\.


--
-- Data for Name: other_parent; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.other_parent (email, score) FROM stdin;
\.


--
-- Data for Name: parent; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.parent (id, email, kind, late) FROM stdin;
\.


--
-- Data for Name: rowtype; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.rowtype (r, rs) FROM stdin;
\.


--
-- Data for Name: typed; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.typed (x, y, "Z Axis", who) FROM stdin;
\.


--
-- Data for Name: typed2; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.typed2 (x, y, "Z Axis", who) FROM stdin;
\.


--
-- Data for Name: unlogged; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.unlogged (a) FROM stdin;
\.


--
-- Name: customers_id_seq; Type: SEQUENCE SET; Schema: crm; Owner: postgres
--

SELECT pg_catalog.setval('crm.customers_id_seq', 1, false);


--
-- Name: draws_we'ird_seq; Type: SEQUENCE SET; Schema: crm; Owner: postgres
--

SELECT pg_catalog.setval('crm."draws_we''ird_seq"', 1, false);


--
-- Name: free; Type: SEQUENCE SET; Schema: crm; Owner: postgres
--

SELECT pg_catalog.setval('crm.free', 77, true);


--
-- Name: Named Seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public."Named Seq"', 5, false);


--
-- Name: defaults_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.defaults_id_seq', 1, false);


--
-- Name: identities_a_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.identities_a_seq', 5, false);


--
-- Name: T able, (x T able, (x_pkey; Type: CONSTRAINT; Schema: Odd Schema; --; Owner: postgres
--

ALTER TABLE ONLY "Odd Schema; --"."T able, (x"
    ADD CONSTRAINT "T able, (x_pkey" PRIMARY KEY ("a)b");


--
-- Name: customers customers pk; Type: CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.customers
    ADD CONSTRAINT "customers pk" PRIMARY KEY (id);

ALTER TABLE crm.customers CLUSTER ON "customers pk";


--
-- Name: customers customers_email_key; Type: CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.customers
    ADD CONSTRAINT customers_email_key UNIQUE (email);

ALTER TABLE ONLY crm.customers REPLICA IDENTITY USING INDEX customers_email_key;


--
-- Name: customers no_overlap; Type: CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.customers
    ADD CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&) WHERE ((room IS NOT NULL));


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: customers two; Type: CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.customers
    ADD CONSTRAINT two UNIQUE (id, code);


--
-- Name: defaults defaults_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.defaults
    ADD CONSTRAINT defaults_pkey PRIMARY KEY (id);


--
-- Name: defaults defaults_u; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.defaults
    ADD CONSTRAINT defaults_u UNIQUE ("Mixed Case", key) INCLUDE (name) WITH (fillfactor='70') DEFERRABLE INITIALLY DEFERRED;


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id, region, "At Time");


--
-- Name: events_eu events_eu_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_eu
    ADD CONSTRAINT events_eu_pkey PRIMARY KEY (id, region, "At Time");


--
-- Name: events_eu_26 events_eu_26_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_eu_26
    ADD CONSTRAINT events_eu_26_pkey PRIMARY KEY (id, region, "At Time");


--
-- Name: events_eu_old events_eu_old_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_eu_old
    ADD CONSTRAINT events_eu_old_pkey PRIMARY KEY (id, region, "At Time");


--
-- Name: events_rest events_rest_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_rest
    ADD CONSTRAINT events_rest_pkey PRIMARY KEY (id, region, "At Time");


--
-- Name: typed2 typed2_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.typed2
    ADD CONSTRAINT typed2_pkey PRIMARY KEY (x);


--
-- Name: defaults u, nulls; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.defaults
    ADD CONSTRAINT "u, nulls" UNIQUE NULLS NOT DISTINCT (type);


--
-- Name: customers plain; Type: INDEX; Schema: crm; Owner: postgres
--

CREATE UNIQUE INDEX "customers plain" ON crm.customers USING btree (code COLLATE "C" text_pattern_ops DESC, referrer NULLS FIRST) INCLUDE (room) NULLS NOT DISTINCT WITH (fillfactor='80');


--
-- Name: customers_lower; Type: INDEX; Schema: crm; Owner: postgres
--

CREATE UNIQUE INDEX customers_lower ON crm.customers USING btree (lower((email)::text), code DESC NULLS LAST) WHERE ((NOT deleted) AND ((code)::text <> ') WHERE ('::text));


--
-- Name: customers_not_unique; Type: INDEX; Schema: crm; Owner: postgres
--

CREATE INDEX customers_not_unique ON crm.customers USING btree (room);


--
-- Name: mv_a; Type: INDEX; Schema: crm; Owner: postgres
--

CREATE UNIQUE INDEX mv_a ON crm.mv USING btree (a);


--
-- Name: events_eu_26_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_eu_pkey ATTACH PARTITION public.events_eu_26_pkey;


--
-- Name: events_eu_old_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_eu_pkey ATTACH PARTITION public.events_eu_old_pkey;


--
-- Name: events_eu_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_eu_pkey;


--
-- Name: events_rest_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_rest_pkey;


--
-- Name: orders r; Type: RULE; Schema: crm; Owner: postgres
--

CREATE RULE r AS
    ON DELETE TO crm.orders DO ( DELETE FROM crm.draws;
 DELETE FROM crm.draws;
);


--
-- Name: orders late_fk; Type: FK CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.orders
    ADD CONSTRAINT late_fk FOREIGN KEY (customer_email) REFERENCES crm.customers(email) NOT VALID;


--
-- Name: orders orders_customer_customer_code_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.orders
    ADD CONSTRAINT orders_customer_customer_code_fkey FOREIGN KEY (customer, customer_code) REFERENCES crm.customers(id, code) MATCH FULL;


--
-- Name: orders orders_customer_fkey; Type: FK CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.orders
    ADD CONSTRAINT orders_customer_fkey FOREIGN KEY (customer) REFERENCES crm.customers(id);


--
-- Name: customers self; Type: FK CONSTRAINT; Schema: crm; Owner: postgres
--

ALTER TABLE ONLY crm.customers
    ADD CONSTRAINT self FOREIGN KEY (referrer) REFERENCES crm.customers(id) ON UPDATE CASCADE ON DELETE SET NULL DEFERRABLE INITIALLY DEFERRED;


--
-- Name: events events_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE public.events
    ADD CONSTRAINT events_order_id_fkey FOREIGN KEY (order_id) REFERENCES crm.orders(id);


--
-- Name: customers; Type: ROW SECURITY; Schema: crm; Owner: postgres
--

ALTER TABLE crm.customers ENABLE ROW LEVEL SECURITY;

--
-- Name: customers p; Type: POLICY; Schema: crm; Owner: postgres
--

CREATE POLICY p ON crm.customers USING (((email)::public.citext OPERATOR(public.<>) 'CREATE TABLE x (y int);'::public.citext));


--
-- PostgreSQL database dump complete
--

\unrestrict Catalog


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
-- Name: SCHEMA "public"; Type: COMMENT; Schema: -; Owner: pg_database_owner
--

COMMENT ON SCHEMA "public" IS 'standard public schema';


--
-- Name: country_code; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN "public"."country_code" AS character(2)
	CONSTRAINT "country_code_upper" CHECK ((VALUE ~ '^[A-Z]{2}$'::"text"));


ALTER DOMAIN "public"."country_code" OWNER TO "postgres";

--
-- Name: order_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE "public"."order_status" AS ENUM (
    'new',
    'paid',
    'shipped',
    'delivered',
    'returned'
);


ALTER TYPE "public"."order_status" OWNER TO "postgres";

--
-- Name: export_hint(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION "public"."export_hint"() RETURNS "text"
    LANGUAGE "plpgsql"
    AS $$
BEGIN
    -- The text below looks like data, and is not.
    RETURN '
COPY public.users (id, email) FROM stdin;
1	nobody
\.
INSERT INTO public.users (email) VALUES (''nobody'');
';
END;
$$;


ALTER FUNCTION "public"."export_hint"() OWNER TO "postgres";

--
-- Name: touch_user(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION "public"."touch_user"() RETURNS "trigger"
    LANGUAGE "plpgsql"
    AS $$
BEGIN
    NEW.created_at := coalesce(NEW.created_at, now());
    RETURN NEW;
END;
$$;


ALTER FUNCTION "public"."touch_user"() OWNER TO "postgres";

SET default_tablespace = '';

--
-- Name: events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."events" (
    "id" bigint NOT NULL,
    "kind" "text" NOT NULL,
    "path" "text" NOT NULL,
    "status" smallint NOT NULL,
    "duration_ms" real NOT NULL,
    "at" timestamp without time zone NOT NULL
)
PARTITION BY RANGE ("at");


ALTER TABLE "public"."events" OWNER TO "postgres";

SET default_table_access_method = "heap";

--
-- Name: events_2026_01; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."events_2026_01" (
    "id" bigint NOT NULL,
    "kind" "text" NOT NULL,
    "path" "text" NOT NULL,
    "status" smallint NOT NULL,
    "duration_ms" real NOT NULL,
    "at" timestamp without time zone NOT NULL
);


ALTER TABLE "public"."events_2026_01" OWNER TO "postgres";

--
-- Name: events_2026_02; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."events_2026_02" (
    "id" bigint NOT NULL,
    "kind" "text" NOT NULL,
    "path" "text" NOT NULL,
    "status" smallint NOT NULL,
    "duration_ms" real NOT NULL,
    "at" timestamp without time zone NOT NULL
);


ALTER TABLE "public"."events_2026_02" OWNER TO "postgres";

--
-- Name: events_2026_03; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."events_2026_03" (
    "id" bigint NOT NULL,
    "kind" "text" NOT NULL,
    "path" "text" NOT NULL,
    "status" smallint NOT NULL,
    "duration_ms" real NOT NULL,
    "at" timestamp without time zone NOT NULL
);


ALTER TABLE "public"."events_2026_03" OWNER TO "postgres";

--
-- Name: events_rest; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."events_rest" (
    "id" bigint NOT NULL,
    "kind" "text" NOT NULL,
    "path" "text" NOT NULL,
    "status" smallint NOT NULL,
    "duration_ms" real NOT NULL,
    "at" timestamp without time zone NOT NULL
);


ALTER TABLE "public"."events_rest" OWNER TO "postgres";

--
-- Name: login_attempts; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."login_attempts" (
    "email" "text" NOT NULL,
    "ip" "inet",
    "succeeded" boolean NOT NULL,
    "at" timestamp with time zone NOT NULL
);


ALTER TABLE "public"."login_attempts" OWNER TO "postgres";

--
-- Name: newsletter_subscriptions; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."newsletter_subscriptions" (
    "email" "text" NOT NULL,
    "topic" "text" NOT NULL,
    "confirmed_at" timestamp with time zone
);


ALTER TABLE "public"."newsletter_subscriptions" OWNER TO "postgres";

--
-- Name: order_items; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."order_items" (
    "order_id" bigint NOT NULL,
    "line" integer NOT NULL,
    "product_id" integer NOT NULL,
    "quantity" integer NOT NULL,
    CONSTRAINT "order_items_quantity_check" CHECK (("quantity" > 0))
);


ALTER TABLE "public"."order_items" OWNER TO "postgres";

--
-- Name: orders; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."orders" (
    "id" bigint NOT NULL,
    "user_id" bigint NOT NULL,
    "customer_email" "text" NOT NULL,
    "card_number" character varying(19),
    "shipping_name" "text",
    "shipping_street" "text",
    "shipping_city" "text",
    "shipping_state" character varying(2),
    "shipping_zip" character varying(10),
    "shipping_country" "public"."country_code",
    "status" "public"."order_status" NOT NULL,
    "total" numeric(12,2) NOT NULL,
    "comment" "text",
    "placed_at" timestamp without time zone NOT NULL
);


ALTER TABLE "public"."orders" OWNER TO "postgres";

--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE "public"."orders" ALTER COLUMN "id" ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME "public"."orders_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: payments; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."payments" (
    "id" "uuid" NOT NULL,
    "order_id" bigint NOT NULL,
    "method" "text" NOT NULL,
    "card_number" character varying(19),
    "card_holder" "text",
    "iban" character varying(34),
    "amount" numeric(12,2) NOT NULL,
    "paid_at" timestamp with time zone,
    CONSTRAINT "payments_method_check" CHECK (("method" = ANY (ARRAY['card'::"text", 'transfer'::"text"])))
);


ALTER TABLE "public"."payments" OWNER TO "postgres";

--
-- Name: products; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."products" (
    "id" integer NOT NULL,
    "sku" character(8) NOT NULL,
    "title" "text" NOT NULL,
    "description" "text" NOT NULL,
    "price" numeric(10,2) NOT NULL,
    "weight_kg" double precision,
    "search" "tsvector" GENERATED ALWAYS AS ("to_tsvector"('"simple"'::"regconfig", "title")) STORED,
    CONSTRAINT "products_price_check" CHECK (("price" >= (0)::numeric))
);


ALTER TABLE "public"."products" OWNER TO "postgres";

--
-- Name: products_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE "public"."products" ALTER COLUMN "id" ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME "public"."products_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: revenue_by_month; Type: MATERIALIZED VIEW; Schema: public; Owner: postgres
--

CREATE MATERIALIZED VIEW "public"."revenue_by_month" AS
 SELECT "date_trunc"('month'::"text", "orders"."placed_at") AS "month",
    "sum"("orders"."total") AS "revenue"
   FROM "public"."orders"
  GROUP BY ("date_trunc"('month'::"text", "orders"."placed_at"))
  WITH NO DATA;


ALTER TABLE "public"."revenue_by_month" OWNER TO "postgres";

--
-- Name: sessions; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."sessions" (
    "id" "uuid" NOT NULL,
    "user_id" bigint,
    "ip" "inet" NOT NULL,
    "mac" "macaddr",
    "user_agent" "text",
    "token" character varying(64) NOT NULL,
    "started_at" timestamp with time zone NOT NULL
);


ALTER TABLE "public"."sessions" OWNER TO "postgres";

--
-- Name: users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."users" (
    "id" bigint NOT NULL,
    "email" "text" NOT NULL,
    "username" character varying(40) NOT NULL,
    "full_name" "text" NOT NULL,
    "phone" character varying(24),
    "ssn" character(11),
    "date_of_birth" "date",
    "zip" character varying(10),
    "notes" "text",
    "profile" "jsonb" DEFAULT '{}'::"jsonb" NOT NULL,
    "avatar" "bytea",
    "tags" "text"[] DEFAULT '{}'::"text"[] NOT NULL,
    "referred_by" bigint,
    "newsletter" boolean DEFAULT false NOT NULL,
    "created_at" timestamp with time zone NOT NULL,
    "email_length" integer GENERATED ALWAYS AS ("length"("email")) STORED,
    CONSTRAINT "users_email_shape" CHECK (("email" ~~ '%_@_%'::"text"))
);


ALTER TABLE "public"."users" OWNER TO "postgres";

--
-- Name: TABLE "users"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE "public"."users" IS 'Customers. To copy them by hand:
COPY public.users (id, email) FROM stdin;
\.
then ask the owner; mail to data-owner@example.com.';


--
-- Name: COLUMN "users"."ssn"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN "public"."users"."ssn" IS 'only where the law asks for it; it''s rare';


--
-- Name: user_orders; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW "public"."user_orders" AS
 SELECT "u"."id",
    "u"."email",
    "count"("o"."id") AS "orders",
    "sum"("o"."total") AS "total"
   FROM ("public"."users" "u"
     LEFT JOIN "public"."orders" "o" ON (("o"."user_id" = "u"."id")))
  GROUP BY "u"."id", "u"."email";


ALTER TABLE "public"."user_orders" OWNER TO "postgres";

--
-- Name: users_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE "public"."users_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE "public"."users_id_seq" OWNER TO "postgres";

--
-- Name: users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE "public"."users_id_seq" OWNED BY "public"."users"."id";


--
-- Name: visits; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE "public"."visits" (
    "customer_id" bigint NOT NULL,
    "page" "text" NOT NULL,
    "seen_on" "date" NOT NULL
);


ALTER TABLE "public"."visits" OWNER TO "postgres";

--
-- Name: events_2026_01; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events" ATTACH PARTITION "public"."events_2026_01" FOR VALUES FROM ('2026-01-01 00:00:00') TO ('2026-02-01 00:00:00');


--
-- Name: events_2026_02; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events" ATTACH PARTITION "public"."events_2026_02" FOR VALUES FROM ('2026-02-01 00:00:00') TO ('2026-03-01 00:00:00');


--
-- Name: events_2026_03; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events" ATTACH PARTITION "public"."events_2026_03" FOR VALUES FROM ('2026-03-01 00:00:00') TO ('2026-04-01 00:00:00');


--
-- Name: events_rest; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events" ATTACH PARTITION "public"."events_rest" DEFAULT;


--
-- Name: users id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."users" ALTER COLUMN "id" SET DEFAULT "nextval"('"public"."users_id_seq"'::"regclass");


--
-- Data for Name: events_2026_01; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."events_2026_01" ("id", "kind", "path", "status", "duration_ms", "at") FROM stdin;
\.


--
-- Data for Name: events_2026_02; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."events_2026_02" ("id", "kind", "path", "status", "duration_ms", "at") FROM stdin;
2	basket	/p/12	200	692.15625	2026-02-28 09:33:43
6	basket	/p/27	200	722.40625	2026-02-25 05:47:25
\.


--
-- Data for Name: events_2026_03; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."events_2026_03" ("id", "kind", "path", "status", "duration_ms", "at") FROM stdin;
1	search	/p/31	200	329.40625	2026-03-15 12:09:14
3	view	/p/34	200	287.03125	2026-03-11 03:35:36
4	click	/p/35	304	836.34375	2026-03-31 21:14:05
9	click	/p/28	200	38.21875	2026-03-11 11:10:52
10	search	/p/6	200	895.8125	2026-03-22 07:37:32
\.


--
-- Data for Name: events_rest; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."events_rest" ("id", "kind", "path", "status", "duration_ms", "at") FROM stdin;
5	basket	/p/34	200	1061.5312	2026-04-14 23:59:25
7	click	/p/11	200	1073.0312	2026-04-01 23:50:14
8	search	/p/35	200	1180.8438	2026-04-13 20:50:51
\.


--
-- Data for Name: login_attempts; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."login_attempts" ("email", "ip", "succeeded", "at") FROM stdin;
katarzyna.yamaguchi9@nordlys-brev.no	84.17.148.9	t	2026-02-01 12:07:00+00
quentin.fairweather8@kestrelmail.net	84.17.182.9	t	2026-02-01 12:14:00+00
katarzyna.wojcik11@nordlys-brev.no	84.17.84.9	f	2026-02-01 12:21:00+00
wanjiru.jankowski2@quillandco.org	84.17.83.9	t	2026-02-01 12:28:00+00
wanjiru.jankowski2@quillandco.org	\N	t	2026-02-01 12:35:00+00
fatima.quintero3@nordlys-brev.no	84.17.112.9	f	2026-02-01 12:42:00+00
priya.dvorak7@nordlys-brev.no	84.17.76.9	t	2026-02-01 12:49:00+00
fatima.quintero3@nordlys-brev.no	84.17.209.9	t	2026-02-01 12:56:00+00
fatima.osullivan5@correo-alisios.es	84.17.234.9	f	2026-02-01 13:03:00+00
mei.osullivan1@kestrelmail.net	\N	t	2026-02-01 13:10:00+00
yusuf.dvorak4@nordlys-brev.no	84.17.35.9	t	2026-02-01 13:17:00+00
wanjiru.jankowski2@quillandco.org	84.17.81.9	f	2026-02-01 13:24:00+00
\.


--
-- Data for Name: newsletter_subscriptions; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."newsletter_subscriptions" ("email", "topic", "confirmed_at") FROM stdin;
wanjiru.jankowski2@quillandco.org	sale	2024-12-02 14:02:44+00
fatima.quintero3@nordlys-brev.no	sale	2026-01-08 09:25:46+00
yusuf.dvorak4@nordlys-brev.no	garden	2025-09-25 21:02:39+00
ilse.abernathy6@kestrelmail.net	kitchen	2024-06-02 09:43:32+00
bertil.kirchhoff10@nordlys-brev.no	garden	\N
katarzyna.wojcik11@nordlys-brev.no	kitchen	2025-06-05 12:58:20+00
\.


--
-- Data for Name: order_items; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."order_items" ("order_id", "line", "product_id", "quantity") FROM stdin;
1	1	1	3
2	1	11	4
3	1	33	2
3	2	36	3
4	1	30	3
5	1	20	2
6	1	16	1
6	2	34	1
7	1	29	2
8	1	18	1
9	1	8	3
9	2	13	2
10	1	37	2
11	1	9	1
12	1	26	2
12	2	25	3
13	1	9	3
14	1	5	2
15	1	21	4
15	2	9	3
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."orders" ("id", "user_id", "customer_email", "card_number", "shipping_name", "shipping_street", "shipping_city", "shipping_state", "shipping_zip", "shipping_country", "status", "total", "comment", "placed_at") FROM stdin;
1	3	fatima.quintero3@nordlys-brev.no	4916115559337127	Fatima Quintero	29 Harbour Row	Millbrook	VT	22811	US	delivered	535.78	\N	2025-10-04 11:49:06
2	2	wanjiru.jankowski2@quillandco.org	4916571437274504	Wanjiru Jankowski	7 Old Ferry Road	Eastwick	ME	56115	US	new	658.81	\N	2025-02-09 01:42:54
3	3	fatima.quintero3@nordlys-brev.no	5312521053453046	Fatima Quintero	135 Bramble Avenue	Cedar Point	NM	22811	US	paid	232.05	leave at the door	2025-07-21 00:24:16
4	6	ilse.abernathy6@kestrelmail.net	4916133120076728	Ilse Abernathy	224 Old Ferry Road	Cedar Point	OR	19468	US	paid	407.67	\N	2025-11-16 18:14:37
5	12	rosa.rasmussen12@brightwater-post.com	5312657963352751	Rosa Rasmussen	225 Mill Street	Eastwick	OR	19748	US	new	506.67	leave at the door	2025-08-09 15:14:08
6	6	ilse.abernathy6@kestrelmail.net	\N	Ilse Abernathy	120 Mill Street	Eastwick	VT	19468	US	delivered	745.50	gift\nwrap it	2025-12-04 10:25:56
7	7	priya.dvorak7@nordlys-brev.no	5312811802191868	Priya Dvořák	98 Mill Street	Eastwick	ME	88197	US	paid	272.04	\N	2025-06-12 16:01:39
8	4	yusuf.dvorak4@nordlys-brev.no	5312886191034614	Yusuf Dvořák	23 Larkspur Lane	Harrow Falls	VT	14666	US	paid	266.06	\N	2025-02-13 03:44:27
9	7	priya.dvorak7@nordlys-brev.no	4916343263414517	Priya Dvořák	102 Harbour Row	Cedar Point	NM	88197	US	delivered	83.89	leave at the door	2025-07-31 05:00:49
10	7	priya.dvorak7@nordlys-brev.no	4916302685148939	Priya Dvořák	3 Harbour Row	Millbrook	VT	88197	US	new	51.72	gift\nwrap it	2025-05-18 11:50:36
11	2	wanjiru.jankowski2@quillandco.org	4916997554414401	Wanjiru Jankowski	53 Old Ferry Road	Harrow Falls	WI	56115	US	shipped	759.57	\N	2025-04-17 20:23:24
12	1	mei.osullivan1@kestrelmail.net	5312560230289048	Mei O'Sullivan	158 Bramble Avenue	Cedar Point	NM	30791	US	shipped	474.92		2025-02-26 12:39:53
13	4	yusuf.dvorak4@nordlys-brev.no	4916793167010854	Yusuf Dvořák	48 Harbour Row	Harrow Falls	NM	14666	US	delivered	804.25	\N	2025-01-25 11:03:23
14	7	priya.dvorak7@nordlys-brev.no	4916495008747344	Priya Dvořák	95 Old Ferry Road	Harrow Falls	OR	88197	US	returned	756.41	\N	2025-08-24 11:38:02
15	11	katarzyna.wojcik11@nordlys-brev.no	\N	Katarzyna Wojcik	103 Larkspur Lane	Cedar Point	NM	20214	US	new	237.91		2025-10-15 23:51:01
\.


--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."payments" ("id", "order_id", "method", "card_number", "card_holder", "iban", "amount", "paid_at") FROM stdin;
5039b3c8-ffbd-b50a-2102-bc172ebbf755	1	card	4916115559337127	FATIMA QUINTERO	\N	535.78	2025-10-04 12:49:06+00
8e08c54f-25b8-d3d2-47c4-77b8fa370020	3	card	5312521053453046	FATIMA QUINTERO	\N	232.05	2025-07-21 01:24:16+00
1cdee909-39ee-11d6-8d23-fd1601c26ea4	4	card	4916133120076728	ILSE ABERNATHY	\N	407.67	2025-11-16 19:14:37+00
f18e0125-586e-bfc8-0eca-dd634e5b67a2	6	transfer	\N	\N	DE80500700102091334259	745.50	2025-12-04 11:25:56+00
29899c72-20a0-5e8e-59d5-661ad01289be	7	card	5312811802191868	PRIYA DVOřáK	\N	272.04	2025-06-12 17:01:39+00
d3b602a6-152f-bbf2-90d3-12a12a30b86b	8	card	5312886191034614	YUSUF DVOřáK	\N	266.06	2025-02-13 04:44:27+00
541c9360-b7b4-4a9b-7264-ecd21bb35efc	9	card	4916343263414517	PRIYA DVOřáK	\N	83.89	\N
237ab93f-5380-543c-6e9c-203af9d69ff1	11	card	4916997554414401	WANJIRU JANKOWSKI	\N	759.57	2025-04-17 21:23:24+00
8c17d4d2-5f26-5638-2f77-d78710f3d916	12	card	5312560230289048	MEI O'SULLIVAN	\N	474.92	2025-02-26 13:39:53+00
0cae93d7-981b-3d31-ab32-33b522c736e0	13	card	4916793167010854	YUSUF DVOřáK	\N	804.25	2025-01-25 12:03:23+00
c9ede5d5-9a7f-1393-eb6c-a9585c00f4eb	14	card	4916495008747344	PRIYA DVOřáK	\N	756.41	2025-08-24 12:38:02+00
\.


--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."products" ("id", "sku", "title", "description", "price", "weight_kg") FROM stdin;
1	SKU00001	green kettle	A thing for every day.\nNumber 1 of the catalogue; 100 % made to last.	68.38	15.22
2	SKU00002	copper bowl	A thing for every day.\nNumber 2 of the catalogue; 100 % made to last.	16.65	6.293333333333333
3	SKU00003	oak kettle	A thing for every day.\nNumber 3 of the catalogue; 100 % made to last.	202.64	2.0966666666666667
4	SKU00004	oak kettle	A thing for every day.\nNumber 4 of the catalogue; 100 % made to last.	115.54	4.9
5	SKU00005	enamel chair	A thing for every day.\nNumber 5 of the catalogue; 100 % made to last.	71.95	13.766666666666667
6	SKU00006	blue kettle	A thing for every day.\nNumber 6 of the catalogue; 100 % made to last.	156.31	8.856666666666667
7	SKU00007	blue chair	A thing for every day.\nNumber 7 of the catalogue; 100 % made to last.	121.59	\N
8	SKU00008	enamel bowl	A thing for every day.\nNumber 8 of the catalogue; 100 % made to last.	177.41	10.673333333333334
9	SKU00009	green chair	A thing for every day.\nNumber 9 of the catalogue; 100 % made to last.	78.23	4.223333333333334
10	SKU00010	oak kettle	A thing for every day.\nNumber 10 of the catalogue; 100 % made to last.	137.34	10.93
11	SKU00011	enamel clock	A thing for every day.\nNumber 11 of the catalogue; 100 % made to last.	35.67	7.14
12	SKU00012	enamel blanket	A thing for every day.\nNumber 12 of the catalogue; 100 % made to last.	150.41	13.643333333333333
13	SKU00013	oak chair	A thing for every day.\nNumber 13 of the catalogue; 100 % made to last.	53.23	15.873333333333333
14	SKU00014	copper bowl	A thing for every day.\nNumber 14 of the catalogue; 100 % made to last.	142.43	\N
15	SKU00015	enamel lamp	A thing for every day.\nNumber 15 of the catalogue; 100 % made to last.	108.18	7.886666666666667
16	SKU00016	enamel clock	A thing for every day.\nNumber 16 of the catalogue; 100 % made to last.	169.73	14.546666666666667
17	SKU00017	copper chair	A thing for every day.\nNumber 17 of the catalogue; 100 % made to last.	55.79	8.833333333333334
18	SKU00018	enamel lamp	A thing for every day.\nNumber 18 of the catalogue; 100 % made to last.	86.41	1.4466666666666668
19	SKU00019	copper lamp	A thing for every day.\nNumber 19 of the catalogue; 100 % made to last.	62.22	0.2833333333333333
20	SKU00020	oak lamp	A thing for every day.\nNumber 20 of the catalogue; 100 % made to last.	70.07	8.99
21	SKU00021	enamel chair	A thing for every day.\nNumber 21 of the catalogue; 100 % made to last.	29.86	\N
22	SKU00022	oak blanket	A thing for every day.\nNumber 22 of the catalogue; 100 % made to last.	11.57	0.01
23	SKU00023	enamel lamp	A thing for every day.\nNumber 23 of the catalogue; 100 % made to last.	92.01	1.6966666666666668
24	SKU00024	blue blanket	A thing for every day.\nNumber 24 of the catalogue; 100 % made to last.	144.49	16.163333333333334
25	SKU00025	copper kettle	A thing for every day.\nNumber 25 of the catalogue; 100 % made to last.	52.61	5.37
26	SKU00026	oak bowl	A thing for every day.\nNumber 26 of the catalogue; 100 % made to last.	189.17	8.573333333333334
27	SKU00027	oak lamp	A thing for every day.\nNumber 27 of the catalogue; 100 % made to last.	102.37	2.11
28	SKU00028	blue bowl	A thing for every day.\nNumber 28 of the catalogue; 100 % made to last.	138.23	\N
29	SKU00029	copper blanket	A thing for every day.\nNumber 29 of the catalogue; 100 % made to last.	48.50	14.26
30	SKU00030	enamel lamp	A thing for every day.\nNumber 30 of the catalogue; 100 % made to last.	31.60	6.9
31	SKU00031	copper bowl	A thing for every day.\nNumber 31 of the catalogue; 100 % made to last.	168.61	13.443333333333333
32	SKU00032	green kettle	A thing for every day.\nNumber 32 of the catalogue; 100 % made to last.	15.34	14.87
33	SKU00033	blue bowl	A thing for every day.\nNumber 33 of the catalogue; 100 % made to last.	132.17	2.45
34	SKU00034	green bowl	A thing for every day.\nNumber 34 of the catalogue; 100 % made to last.	8.47	7.273333333333333
35	SKU00035	oak kettle	A thing for every day.\nNumber 35 of the catalogue; 100 % made to last.	153.63	\N
36	SKU00036	enamel blanket	A thing for every day.\nNumber 36 of the catalogue; 100 % made to last.	160.85	0.9733333333333334
37	SKU00037	green lamp	A thing for every day.\nNumber 37 of the catalogue; 100 % made to last.	198.79	1.9933333333333334
38	SKU00038	green lamp	A thing for every day.\nNumber 38 of the catalogue; 100 % made to last.	86.18	1.1633333333333333
39	SKU00039	green chair	A thing for every day.\nNumber 39 of the catalogue; 100 % made to last.	17.06	2.703333333333333
40	SKU00040	green kettle	A thing for every day.\nNumber 40 of the catalogue; 100 % made to last.	161.38	14.163333333333334
\.


--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."sessions" ("id", "user_id", "ip", "mac", "user_agent", "token", "started_at") FROM stdin;
43fd8287-3104-8cda-3a0a-050b22bed4f3	12	84.10.199.187	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	78b1e6d775cec5260001af137a79dbd5254c2b1ac5ee155f9a0a4230c5fb2dc4	2026-02-05 10:01:55+00
98432f23-b96c-8138-c260-6ef8bebc0a82	8	84.151.32.231	\N	curl/8.14.1	0e0530c1430da76495955eb06eb99d954df23753252345220530450e707e2de8	2026-03-05 16:05:04+00
305aee00-730e-2a79-061f-dd7e6f850ca3	11	84.62.9.82	a4:83:e7:81:65:00	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	b959d667c994b9eb7f294367d1f450a2d13a42d5c8b61dcc8a41c135b9e03736	2026-01-22 15:48:25+00
f1c3d151-ded4-16e4-90e3-7c6595aff182	4	2a02:8109:3d58::d9aa	\N	curl/8.14.1	bc50d10a251484f851e07daef260710169feba8d6b5b6c6f97de0648ecd695bd	2026-02-05 10:08:32+00
ca0ad65a-dbdf-a0f3-bc5d-d79f2dd5ef90	4	84.176.18.79	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	0ac812376ae710ed5f90165b492289d63bb2bd71ede9ecb4dc29fd0862088c65	2026-01-31 04:49:00+00
cde6fdc8-1049-7995-edc1-1bf01c0e99da	\N	84.120.243.241	a4:83:e7:a5:54:35	curl/8.14.1	5c84e86073fa3eb70895744a00a4f1aa5c6dbfea407e497053a666eb08dc4a0a	2026-01-13 14:51:41+00
7d3c8868-abb6-46b7-29f4-6a204aaedef5	11	84.16.30.223	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	57d4a665b93639cab2f9624643bcadead74b8f49b16917bf3e92cef0afec3af6	2026-01-13 07:21:47+00
941e10eb-6657-28d7-0e75-b1b7e50a5890	4	2a02:8109:4163::6af3	\N	curl/8.14.1	70d81e0c091f66da5a57501a0ddf13ea6766169548f18354639211e0662605d6	2026-02-07 03:39:05+00
a9cc4515-3438-c829-7a2a-e45beef4f160	6	84.113.85.22	a4:83:e7:9f:64:34	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	8b761b078b27e774ecc943c13d6f3c6d518f44f2a78abf49b34513188b30adab	2026-02-28 08:26:20+00
079e6ab6-3ed4-276d-4f86-79953c0ad845	4	84.174.62.107	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	a620290df8dee8458c456baac1a9fbc971b36a4137768dc07ee614bf205313e3	2026-02-22 07:24:38+00
3f5c70f9-e2e9-a46c-0de6-0030d1d76edd	3	84.124.127.138	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	33dbb45e693db9af2a24b492a43d8a4504f117228ce8e8daef080f140b84c60e	2026-02-28 12:05:58+00
65ecea0a-52ea-654d-3b30-5e6d9f950937	\N	2a02:8109:610e::6df6	a4:83:e7:a1:4a:62	curl/8.14.1	9e5c4bb9cd00aa12bb96d11b13b82abe3d29cfc2b40e4de293e8081ab41c90a9	2026-01-11 21:31:13+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."users" ("id", "email", "username", "full_name", "phone", "ssn", "date_of_birth", "zip", "notes", "profile", "avatar", "tags", "referred_by", "newsletter", "created_at") FROM stdin;
1	mei.osullivan1@kestrelmail.net	mei_2222b01	Mei O'Sullivan	+1 870-262-5255	483-20-1651	1991-06-23	30791	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\\x7d2ca05e3c2770f4ce2a8456d2ee639cc07346e1441ce04df286ca2b256a15fd	{vip,"needs, comma"}	\N	f	2025-06-12 00:18:36+00
2	wanjiru.jankowski2@quillandco.org	wanj_fdf65f9	Wanjiru Jankowski	+1 518-326-5090	\N	1953-07-06	56115	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x1dce9112cd4bb49eced77f78084bcce5c2a458dd3d492000510cb6931fc553ab	{vip,"needs, comma"}	\N	t	2024-11-29 14:02:44+00
3	fatima.quintero3@nordlys-brev.no	fati_b443393	Fatima Quintero	+49 49 1743802	\N	1948-05-08	22811		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "light"}	\\x94fe9f034939c62b0602ff61b9ccab4e7a02cd5fc34b4fe76b60d8c75fc19695	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2026-01-05 09:25:46+00
4	yusuf.dvorak4@nordlys-brev.no	yusu_e2dccbf	Yusuf Dvořák	+1 818-321-1109	252-82-6883	1959-11-14	14666		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "dark"}	\\x48bd927064731b068cc8a602404d473e07ad5a2c55cae6ebe277df4a31de4d78	{new}	\N	t	2025-09-22 21:02:39+00
5	fatima.osullivan5@correo-alisios.es	fati_0c2c554	Fatima O'Sullivan	+1 797-398-4827	547-62-6767	1960-11-07	40414	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\x893e5d1aa820051d5f185c8db1c2df1a6f24ee0aab514d328bb3070d3fa5814b	{}	\N	f	2024-09-21 09:10:04+00
6	ilse.abernathy6@kestrelmail.net	ilse_b4743c5	Ilse Abernathy	+1 367-301-1365	116-40-1940	1978-09-02	19468	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\x677bcb09a149f490120971b8fb58da57ff74d2d31cf04e4b0ef12644af21c704	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-05-30 09:43:32+00
7	priya.dvorak7@nordlys-brev.no	priy_d5a2aec	Priya Dvořák	+1 307-272-2947	\N	1978-11-27	88197	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\\xd397c01eb0523ae5f5611c849c687e2f1bd9d0ecab3e65d5fb492eae6848c497	{new}	\N	f	2025-03-16 15:37:20+00
8	quentin.fairweather8@kestrelmail.net	quen_6e9ea2f	Quentin Fairweather	+1 654-321-0344	\N	1963-07-19	93646	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\N	{new}	6	f	2025-11-14 17:13:46+00
9	katarzyna.yamaguchi9@nordlys-brev.no	kata_ca89d4d	Katarzyna Yamaguchi	+1 883-369-1651	\N	1987-10-07	44822	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "light"}	\\xa1b4de5642f91e88d68e72967a168ad008aa94cba0ff79986c368af183adcf41	{vip,"needs, comma"}	1	f	2024-08-18 23:04:19+00
10	bertil.kirchhoff10@nordlys-brev.no	bert_1baa659	Bertil Kirchhoff	+1 357-232-5647	\N	1952-05-29	45991	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\x1986b5c16672f4888e08cd0b5773e84e62543d0b5a9ab8cfd890d94fe9b092cb	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-04-04 13:08:19+00
11	katarzyna.wojcik11@nordlys-brev.no	kata_b258f9a	Katarzyna Wojcik	+1 616-478-9916	376-15-3973	1978-02-26	20214	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\N	{new}	\N	t	2025-06-02 12:58:20+00
12	rosa.rasmussen12@brightwater-post.com	rosa_e199aa8	Rosa Rasmussen	+1 552-427-7628	475-58-3716	1958-08-27	19748		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-02-25 02:35:21+00
\.


--
-- Data for Name: visits; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY "public"."visits" ("customer_id", "page", "seen_on") FROM stdin;
3	/p/23	2026-03-03
4	/p/15	2026-02-18
12	/p/24	2026-01-22
5	/p/30	2026-01-07
11	/p/11	2026-03-19
3	/p/32	2026-03-04
7	/p/22	2026-03-19
8	/p/26	2026-03-02
7	/p/32	2026-02-16
1	/p/8	2026-02-28
6	/p/24	2026-01-07
12	/p/17	2026-03-15
\.


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('"public"."orders_id_seq"', 15, true);


--
-- Name: products_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('"public"."products_id_seq"', 40, true);


--
-- Name: users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('"public"."users_id_seq"', 12, true);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events"
    ADD CONSTRAINT "events_pkey" PRIMARY KEY ("id", "at");


--
-- Name: events_2026_01 events_2026_01_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events_2026_01"
    ADD CONSTRAINT "events_2026_01_pkey" PRIMARY KEY ("id", "at");


--
-- Name: events_2026_02 events_2026_02_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events_2026_02"
    ADD CONSTRAINT "events_2026_02_pkey" PRIMARY KEY ("id", "at");


--
-- Name: events_2026_03 events_2026_03_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events_2026_03"
    ADD CONSTRAINT "events_2026_03_pkey" PRIMARY KEY ("id", "at");


--
-- Name: events_rest events_rest_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."events_rest"
    ADD CONSTRAINT "events_rest_pkey" PRIMARY KEY ("id", "at");


--
-- Name: newsletter_subscriptions newsletter_subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."newsletter_subscriptions"
    ADD CONSTRAINT "newsletter_subscriptions_pkey" PRIMARY KEY ("email");


--
-- Name: order_items order_items_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."order_items"
    ADD CONSTRAINT "order_items_pkey" PRIMARY KEY ("order_id", "line");


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."orders"
    ADD CONSTRAINT "orders_pkey" PRIMARY KEY ("id");


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."payments"
    ADD CONSTRAINT "payments_pkey" PRIMARY KEY ("id");


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."products"
    ADD CONSTRAINT "products_pkey" PRIMARY KEY ("id");


--
-- Name: products products_sku_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."products"
    ADD CONSTRAINT "products_sku_key" UNIQUE ("sku");


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."sessions"
    ADD CONSTRAINT "sessions_pkey" PRIMARY KEY ("id");


--
-- Name: sessions sessions_token_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."sessions"
    ADD CONSTRAINT "sessions_token_key" UNIQUE ("token");


--
-- Name: users users_email_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."users"
    ADD CONSTRAINT "users_email_key" UNIQUE ("email");


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."users"
    ADD CONSTRAINT "users_pkey" PRIMARY KEY ("id");


--
-- Name: users users_username_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."users"
    ADD CONSTRAINT "users_username_key" UNIQUE ("username");


--
-- Name: orders_user_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX "orders_user_idx" ON "public"."orders" USING "btree" ("user_id");


--
-- Name: users_created_at_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX "users_created_at_idx" ON "public"."users" USING "btree" ("created_at");


--
-- Name: events_2026_01_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX "public"."events_pkey" ATTACH PARTITION "public"."events_2026_01_pkey";


--
-- Name: events_2026_02_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX "public"."events_pkey" ATTACH PARTITION "public"."events_2026_02_pkey";


--
-- Name: events_2026_03_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX "public"."events_pkey" ATTACH PARTITION "public"."events_2026_03_pkey";


--
-- Name: events_rest_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX "public"."events_pkey" ATTACH PARTITION "public"."events_rest_pkey";


--
-- Name: users users_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER "users_touch" BEFORE INSERT ON "public"."users" FOR EACH ROW EXECUTE FUNCTION "public"."touch_user"();


--
-- Name: newsletter_subscriptions newsletter_subscriptions_email_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."newsletter_subscriptions"
    ADD CONSTRAINT "newsletter_subscriptions_email_fkey" FOREIGN KEY ("email") REFERENCES "public"."users"("email") ON UPDATE CASCADE;


--
-- Name: order_items order_items_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."order_items"
    ADD CONSTRAINT "order_items_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id") ON DELETE CASCADE;


--
-- Name: order_items order_items_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."order_items"
    ADD CONSTRAINT "order_items_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "public"."products"("id");


--
-- Name: orders orders_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."orders"
    ADD CONSTRAINT "orders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id");


--
-- Name: payments payments_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."payments"
    ADD CONSTRAINT "payments_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "public"."orders"("id");


--
-- Name: sessions sessions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."sessions"
    ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "public"."users"("id");


--
-- Name: users users_referred_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY "public"."users"
    ADD CONSTRAINT "users_referred_by_fkey" FOREIGN KEY ("referred_by") REFERENCES "public"."users"("id");


--
-- Name: revenue_by_month; Type: MATERIALIZED VIEW DATA; Schema: public; Owner: postgres
--

REFRESH MATERIALIZED VIEW "public"."revenue_by_month";


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


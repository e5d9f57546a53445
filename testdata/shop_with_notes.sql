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
-- Name: country_code; Type: DOMAIN; Schema: public; Owner: postgres
--

CREATE DOMAIN public.country_code AS character(2)
	CONSTRAINT country_code_upper CHECK ((VALUE ~ '^[A-Z]{2}$'::text));


ALTER DOMAIN public.country_code OWNER TO postgres;

--
-- Name: order_status; Type: TYPE; Schema: public; Owner: postgres
--

CREATE TYPE public.order_status AS ENUM (
    'new',
    'paid',
    'shipped',
    'delivered',
    'returned'
);


ALTER TYPE public.order_status OWNER TO postgres;

--
-- Name: export_hint(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.export_hint() RETURNS text
    LANGUAGE plpgsql
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


ALTER FUNCTION public.export_hint() OWNER TO postgres;

--
-- Name: touch_user(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.touch_user() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    NEW.created_at := coalesce(NEW.created_at, now());
    RETURN NEW;
END;
$$;


ALTER FUNCTION public.touch_user() OWNER TO postgres;

SET default_tablespace = '';

--
-- Name: events; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events (
    id bigint NOT NULL,
    kind text NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL,
    duration_ms real NOT NULL,
    at timestamp without time zone NOT NULL
)
PARTITION BY RANGE (at);


ALTER TABLE public.events OWNER TO postgres;

SET default_table_access_method = heap;

--
-- Name: events_2026_01; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_2026_01 (
    id bigint NOT NULL,
    kind text NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL,
    duration_ms real NOT NULL,
    at timestamp without time zone NOT NULL
);


ALTER TABLE public.events_2026_01 OWNER TO postgres;

--
-- Name: events_2026_02; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_2026_02 (
    id bigint NOT NULL,
    kind text NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL,
    duration_ms real NOT NULL,
    at timestamp without time zone NOT NULL
);


ALTER TABLE public.events_2026_02 OWNER TO postgres;

--
-- Name: events_2026_03; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_2026_03 (
    id bigint NOT NULL,
    kind text NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL,
    duration_ms real NOT NULL,
    at timestamp without time zone NOT NULL
);


ALTER TABLE public.events_2026_03 OWNER TO postgres;

--
-- Name: events_rest; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.events_rest (
    id bigint NOT NULL,
    kind text NOT NULL,
    path text NOT NULL,
    status smallint NOT NULL,
    duration_ms real NOT NULL,
    at timestamp without time zone NOT NULL
);


ALTER TABLE public.events_rest OWNER TO postgres;

--
-- Name: login_attempts; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.login_attempts (
    email text NOT NULL,
    ip inet,
    succeeded boolean NOT NULL,
    at timestamp with time zone NOT NULL
);


ALTER TABLE public.login_attempts OWNER TO postgres;

--
-- Name: newsletter_subscriptions; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.newsletter_subscriptions (
    email text NOT NULL,
    topic text NOT NULL,
    confirmed_at timestamp with time zone
);


ALTER TABLE public.newsletter_subscriptions OWNER TO postgres;

--
-- Name: order_items; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.order_items (
    order_id bigint NOT NULL,
    line integer NOT NULL,
    product_id integer NOT NULL,
    quantity integer NOT NULL,
    CONSTRAINT order_items_quantity_check CHECK ((quantity > 0))
);


ALTER TABLE public.order_items OWNER TO postgres;

--
-- Name: orders; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.orders (
    id bigint NOT NULL,
    user_id bigint NOT NULL,
    customer_email text NOT NULL,
    card_number character varying(19),
    shipping_name text,
    shipping_street text,
    shipping_city text,
    shipping_state character varying(2),
    shipping_zip character varying(10),
    shipping_country public.country_code,
    status public.order_status NOT NULL,
    total numeric(12,2) NOT NULL,
    comment text,
    placed_at timestamp without time zone NOT NULL
);


ALTER TABLE public.orders OWNER TO postgres;

--
-- Name: TABLE orders; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.orders IS 'ask dagny.eriksen@kestrelmail.net';


--
-- Name: orders_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.orders ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.orders_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: payments; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.payments (
    id uuid NOT NULL,
    order_id bigint NOT NULL,
    method text NOT NULL,
    card_number character varying(19),
    card_holder text,
    iban character varying(34),
    amount numeric(12,2) NOT NULL,
    paid_at timestamp with time zone,
    CONSTRAINT payments_method_check CHECK ((method = ANY (ARRAY['card'::text, 'transfer'::text])))
);


ALTER TABLE public.payments OWNER TO postgres;

--
-- Name: products; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.products (
    id integer NOT NULL,
    sku character(8) NOT NULL,
    title text NOT NULL,
    description text NOT NULL,
    price numeric(10,2) NOT NULL,
    weight_kg double precision,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, title)) STORED,
    CONSTRAINT products_price_check CHECK ((price >= (0)::numeric))
);


ALTER TABLE public.products OWNER TO postgres;

--
-- Name: products_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

ALTER TABLE public.products ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.products_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: revenue_by_month; Type: MATERIALIZED VIEW; Schema: public; Owner: postgres
--

CREATE MATERIALIZED VIEW public.revenue_by_month AS
 SELECT date_trunc('month'::text, orders.placed_at) AS month,
    sum(orders.total) AS revenue
   FROM public.orders
  GROUP BY (date_trunc('month'::text, orders.placed_at))
  WITH NO DATA;


ALTER TABLE public.revenue_by_month OWNER TO postgres;

--
-- Name: sessions; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    user_id bigint,
    ip inet NOT NULL,
    mac macaddr,
    user_agent text,
    token character varying(64) NOT NULL,
    started_at timestamp with time zone NOT NULL
);


ALTER TABLE public.sessions OWNER TO postgres;

--
-- Name: users; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.users (
    id bigint NOT NULL,
    email text NOT NULL,
    username character varying(40) NOT NULL,
    full_name text NOT NULL,
    phone character varying(24),
    ssn character(11),
    date_of_birth date,
    zip character varying(10),
    notes text,
    profile jsonb DEFAULT '{}'::jsonb NOT NULL,
    avatar bytea,
    tags text[] DEFAULT '{}'::text[] NOT NULL,
    referred_by bigint,
    newsletter boolean DEFAULT false NOT NULL,
    created_at timestamp with time zone NOT NULL,
    email_length integer GENERATED ALWAYS AS (length(email)) STORED,
    CONSTRAINT users_email_shape CHECK ((email ~~ '%_@_%'::text))
);


ALTER TABLE public.users OWNER TO postgres;

--
-- Name: TABLE users; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.users IS 'Customers. To copy them by hand:
COPY public.users (id, email) FROM stdin;
\.
then ask the owner; mail to data-owner@example.com.';


--
-- Name: COLUMN users.ssn; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON COLUMN public.users.ssn IS 'only where the law asks for it; it''s rare';


--
-- Name: user_orders; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public.user_orders AS
 SELECT u.id,
    u.email,
    count(o.id) AS orders,
    sum(o.total) AS total
   FROM (public.users u
     LEFT JOIN public.orders o ON ((o.user_id = u.id)))
  GROUP BY u.id, u.email;


ALTER TABLE public.user_orders OWNER TO postgres;

--
-- Name: users_id_seq; Type: SEQUENCE; Schema: public; Owner: postgres
--

CREATE SEQUENCE public.users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER TABLE public.users_id_seq OWNER TO postgres;

--
-- Name: users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: postgres
--

ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;


--
-- Name: visits; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.visits (
    customer_id bigint NOT NULL,
    page text NOT NULL,
    seen_on date NOT NULL
);


ALTER TABLE public.visits OWNER TO postgres;

--
-- Name: events_2026_01; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2026_01 FOR VALUES FROM ('2026-01-01 00:00:00') TO ('2026-02-01 00:00:00');


--
-- Name: events_2026_02; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2026_02 FOR VALUES FROM ('2026-02-01 00:00:00') TO ('2026-03-01 00:00:00');


--
-- Name: events_2026_03; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_2026_03 FOR VALUES FROM ('2026-03-01 00:00:00') TO ('2026-04-01 00:00:00');


--
-- Name: events_rest; Type: TABLE ATTACH; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events ATTACH PARTITION public.events_rest DEFAULT;


--
-- Name: users id; Type: DEFAULT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);


--
-- Data for Name: events_2026_01; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_2026_01 (id, kind, path, status, duration_ms, at) FROM stdin;
12	search	/p/8	404	797.9375	2026-01-17 11:27:18
18	search	/p/24	200	666.28125	2026-01-23 12:23:31
20	view	/p/9	200	694.9375	2026-01-03 23:27:36
\.


--
-- Data for Name: events_2026_02; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_2026_02 (id, kind, path, status, duration_ms, at) FROM stdin;
2	basket	/p/12	200	692.15625	2026-02-28 09:33:43
6	basket	/p/27	200	722.40625	2026-02-25 05:47:25
11	view	/p/28	200	720.5	2026-02-09 08:33:22
14	basket	/p/29	200	88.71875	2026-02-14 10:37:58
15	view	/p/4	200	338.5	2026-02-04 05:27:50
16	basket	/p/22	200	457.34375	2026-02-20 05:30:43
\.


--
-- Data for Name: events_2026_03; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_2026_03 (id, kind, path, status, duration_ms, at) FROM stdin;
1	search	/p/31	200	329.40625	2026-03-15 12:09:14
3	view	/p/34	200	287.03125	2026-03-11 03:35:36
4	click	/p/35	304	836.34375	2026-03-31 21:14:05
9	click	/p/28	200	38.21875	2026-03-11 11:10:52
10	search	/p/6	200	895.8125	2026-03-22 07:37:32
17	basket	/p/8	200	176.21875	2026-03-16 11:30:46
19	click	/p/3	304	640.21875	2026-03-14 16:20:57
\.


--
-- Data for Name: events_rest; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_rest (id, kind, path, status, duration_ms, at) FROM stdin;
5	basket	/p/34	200	1061.5312	2026-04-14 23:59:25
7	click	/p/11	200	1073.0312	2026-04-01 23:50:14
8	search	/p/35	200	1180.8438	2026-04-13 20:50:51
13	basket	/p/33	200	1039.8125	2026-04-12 21:08:46
\.


--
-- Data for Name: login_attempts; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.login_attempts (email, ip, succeeded, at) FROM stdin;
tomas.thornbury33@tinbarge.co.uk	84.17.148.9	t	2026-02-01 12:07:00+00
ilse.lindqvist32@correo-alisios.es	84.17.182.9	t	2026-02-01 12:14:00+00
nadia.rasmussen39@brightwater-post.com	84.17.84.9	f	2026-02-01 12:21:00+00
quentin.eriksen14@brightwater-post.com	84.17.83.9	t	2026-02-01 12:28:00+00
quentin.eriksen14@brightwater-post.com	\N	t	2026-02-01 12:35:00+00
ulrike.osullivan35@quillandco.org	84.17.112.9	f	2026-02-01 12:42:00+00
priya.dvorak7@nordlys-brev.no	84.17.76.9	t	2026-02-01 12:49:00+00
nadia.rasmussen39@brightwater-post.com	84.17.209.9	t	2026-02-01 12:56:00+00
fatima.moreau37@nordlys-brev.no	84.17.234.9	f	2026-02-01 13:03:00+00
mei.osullivan1@kestrelmail.net	\N	t	2026-02-01 13:10:00+00
soren.rasmussen36@correo-alisios.es	84.17.35.9	t	2026-02-01 13:17:00+00
mei.eriksen26@postkutsche-web.de	84.17.81.9	f	2026-02-01 13:24:00+00
tomas.fairweather17@quillandco.org	84.17.226.9	t	2026-02-01 13:31:00+00
ilse.lindqvist32@correo-alisios.es	84.17.118.9	t	2026-02-01 13:38:00+00
ulrike.osullivan35@quillandco.org	\N	f	2026-02-01 13:45:00+00
katarzyna.nakagawa22@quillandco.org	84.17.115.9	t	2026-02-01 13:52:00+00
ximena.vasquez20@brightwater-post.com	84.17.61.9	t	2026-02-01 13:59:00+00
yusuf.backer25@correo-alisios.es	84.17.75.9	f	2026-02-01 14:06:00+00
fatima.moreau37@nordlys-brev.no	84.17.123.9	t	2026-02-01 14:13:00+00
tomas.thornbury33@tinbarge.co.uk	\N	t	2026-02-01 14:20:00+00
ilse.abernathy6@kestrelmail.net	84.17.23.9	f	2026-02-01 14:27:00+00
fatima.castellano15@kestrelmail.net	84.17.50.9	t	2026-02-01 14:34:00+00
katarzyna.nakagawa22@quillandco.org	84.17.64.9	t	2026-02-01 14:41:00+00
goran.wojcik30@brightwater-post.com	84.17.85.9	f	2026-02-01 14:48:00+00
goran.jankowski24@postkutsche-web.de	\N	t	2026-02-01 14:55:00+00
ilse.lindqvist32@correo-alisios.es	84.17.64.9	t	2026-02-01 15:02:00+00
priya.dvorak7@nordlys-brev.no	84.17.143.9	f	2026-02-01 15:09:00+00
nadia.rasmussen39@brightwater-post.com	84.17.116.9	t	2026-02-01 15:16:00+00
mei.dvorak40@correo-alisios.es	84.17.76.9	t	2026-02-01 15:23:00+00
mei.eriksen26@postkutsche-web.de	\N	f	2026-02-01 15:30:00+00
fatima.castellano15@kestrelmail.net	84.17.32.9	t	2026-02-01 15:37:00+00
fatima.osullivan5@correo-alisios.es	84.17.194.9	t	2026-02-01 15:44:00+00
alma.thornbury31@postkutsche-web.de	84.17.208.9	f	2026-02-01 15:51:00+00
katarzyna.yamaguchi9@nordlys-brev.no	84.17.166.9	t	2026-02-01 15:58:00+00
katarzyna.yamaguchi9@nordlys-brev.no	\N	t	2026-02-01 16:05:00+00
mei.osullivan1@kestrelmail.net	84.17.63.9	f	2026-02-01 16:12:00+00
quentin.nakagawa13@nordlys-brev.no	84.17.74.9	t	2026-02-01 16:19:00+00
yusuf.dvorak4@nordlys-brev.no	84.17.164.9	t	2026-02-01 16:26:00+00
wanjiru.castellano21@nordlys-brev.no	84.17.4.9	f	2026-02-01 16:33:00+00
hanneke.pettersson19@brightwater-post.com	\N	t	2026-02-01 16:40:00+00
\.


--
-- Data for Name: newsletter_subscriptions; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.newsletter_subscriptions (email, topic, confirmed_at) FROM stdin;
wanjiru.jankowski2@quillandco.org	sale	2024-12-02 14:02:44+00
fatima.quintero3@nordlys-brev.no	sale	2026-01-08 09:25:46+00
yusuf.dvorak4@nordlys-brev.no	garden	2025-09-25 21:02:39+00
ilse.abernathy6@kestrelmail.net	kitchen	2024-06-02 09:43:32+00
bertil.kirchhoff10@nordlys-brev.no	garden	\N
katarzyna.wojcik11@nordlys-brev.no	kitchen	2025-06-05 12:58:20+00
quentin.nakagawa13@nordlys-brev.no	sale	2025-06-23 02:35:56+00
quentin.eriksen14@brightwater-post.com	garden	2024-03-24 00:44:35+00
rosa.jankowski18@tinbarge.co.uk	sale	2024-04-20 19:23:22+00
ximena.vasquez20@brightwater-post.com	sale	\N
wanjiru.castellano21@nordlys-brev.no	kitchen	2025-04-16 15:22:14+00
katarzyna.nakagawa22@quillandco.org	sale	2024-09-21 17:48:55+00
mei.eriksen26@postkutsche-web.de	sale	2024-07-16 03:54:19+00
viktor.osullivan28@postkutsche-web.de	kitchen	2025-09-22 08:35:40+00
emeka.pettersson34@postkutsche-web.de	sale	2025-03-27 02:12:07+00
fatima.moreau37@nordlys-brev.no	garden	2025-02-21 00:40:29+00
mei.dvorak40@correo-alisios.es	kitchen	\N
\.


--
-- Data for Name: order_items; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.order_items (order_id, line, product_id, quantity) FROM stdin;
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
16	1	26	4
17	1	34	2
18	1	33	3
18	2	6	2
19	1	29	3
20	1	9	4
21	1	36	3
21	2	2	3
22	1	14	3
23	1	2	2
24	1	17	3
24	2	12	2
25	1	9	1
26	1	22	4
27	1	32	2
27	2	4	3
28	1	28	1
29	1	5	1
30	1	5	1
30	2	28	2
31	1	2	1
32	1	26	1
33	1	37	2
33	2	39	1
34	1	8	4
35	1	2	4
36	1	2	4
36	2	16	3
37	1	15	2
38	1	16	2
39	1	24	4
39	2	5	1
40	1	28	4
41	1	36	2
42	1	26	3
42	2	16	3
43	1	11	4
44	1	33	2
45	1	13	2
45	2	13	4
46	1	18	2
47	1	38	1
48	1	2	2
48	2	15	2
49	1	26	1
50	1	29	3
51	1	13	1
51	2	16	1
52	1	1	1
53	1	40	4
54	1	7	2
54	2	27	3
55	1	17	4
56	1	34	1
57	1	23	3
57	2	27	2
58	1	1	1
59	1	2	2
60	1	32	3
60	2	14	2
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.orders (id, user_id, customer_email, card_number, shipping_name, shipping_street, shipping_city, shipping_state, shipping_zip, shipping_country, status, total, comment, placed_at) FROM stdin;
1	31	alma.thornbury31@postkutsche-web.de	4916115559337127	Alma Thornbury	29 Harbour Row	Millbrook	VT	50421	US	delivered	535.78	\N	2025-10-04 11:49:06
2	38	yusuf.ibanez38@brightwater-post.com	4916571437274504	Yusuf Ibáñez	7 Old Ferry Road	Eastwick	ME	29828	US	new	658.81	\N	2025-02-09 01:42:54
3	23	oisin.dvorak23@kestrelmail.net	5312521053453046	Oisín Dvořák	135 Bramble Avenue	Cedar Point	NM	85055	US	paid	232.05	leave at the door	2025-07-21 00:24:16
5	8	quentin.fairweather8@kestrelmail.net	5312657963352751	Quentin Fairweather	225 Mill Street	Eastwick	OR	93646	US	new	506.67	leave at the door	2025-08-09 15:14:08
6	2	wanjiru.jankowski2@quillandco.org	\N	Wanjiru Jankowski	120 Mill Street	Eastwick	VT	56115	US	delivered	745.50	gift\nwrap it	2025-12-04 10:25:56
7	3	fatima.quintero3@nordlys-brev.no	5312811802191868	Fatima Quintero	98 Mill Street	Eastwick	ME	22811	US	paid	272.04	\N	2025-06-12 16:01:39
9	31	alma.thornbury31@postkutsche-web.de	4916343263414517	Alma Thornbury	102 Harbour Row	Cedar Point	NM	50421	US	delivered	83.89	leave at the door	2025-07-31 05:00:49
10	7	priya.dvorak7@nordlys-brev.no	4916302685148939	Priya Dvořák	3 Harbour Row	Millbrook	VT	88197	US	new	51.72	gift\nwrap it	2025-05-18 11:50:36
11	26	mei.eriksen26@postkutsche-web.de	4916997554414401	Mei Eriksen	53 Old Ferry Road	Harrow Falls	WI	81727	US	shipped	759.57	\N	2025-04-17 20:23:24
13	24	goran.jankowski24@postkutsche-web.de	4916793167010854	Goran Jankowski	48 Harbour Row	Harrow Falls	NM	59711	US	delivered	804.25	\N	2025-01-25 11:03:23
14	11	katarzyna.wojcik11@nordlys-brev.no	4916495008747344	Katarzyna Wojcik	95 Old Ferry Road	Harrow Falls	OR	20214	US	returned	756.41	\N	2025-08-24 11:38:02
15	11	katarzyna.wojcik11@nordlys-brev.no	\N	Katarzyna Wojcik	103 Larkspur Lane	Cedar Point	NM	20214	US	new	237.91		2025-10-15 23:51:01
17	1	mei.osullivan1@kestrelmail.net	4916936280596586	Mei O'Sullivan	71 Juniper Court	Cedar Point	VT	30791	US	returned	683.18	leave at the door	2025-11-14 20:52:57
18	17	tomas.fairweather17@quillandco.org	\N	Tomás Fairweather	142 Harbour Row	Eastwick	NM	25283	US	returned	303.29		2025-05-11 14:38:26
19	40	mei.dvorak40@correo-alisios.es	4916489333273514	Mei Dvořák	43 Harbour Row	Cedar Point	VT	31466	US	shipped	33.94		2025-05-08 09:45:37
21	19	hanneke.pettersson19@brightwater-post.com	4916073399974593	Hanneke Pettersson	92 Harbour Row	Stonebridge	WI	97810	US	returned	586.48	gift\nwrap it	2025-06-23 20:24:35
22	14	quentin.eriksen14@brightwater-post.com	4916578567751631	Quentin Eriksen	54 Harbour Row	Stonebridge	OR	80321	US	delivered	131.59	\N	2025-04-03 17:45:32
23	1	mei.osullivan1@kestrelmail.net	4916079396559527	Mei O'Sullivan	94 Bramble Avenue	Harrow Falls	ME	30791	US	new	505.07	\N	2025-06-08 22:30:27
25	20	ximena.vasquez20@brightwater-post.com	4916424798014400	Ximena Vasquez	145 Harbour Row	Stonebridge	WI	67821	US	paid	50.06	\N	2025-10-13 08:24:32
26	33	tomas.thornbury33@tinbarge.co.uk	4916185493023398	Tomás Thornbury	192 Old Ferry Road	Stonebridge	OR	34142	US	new	826.18		2025-07-29 17:58:51
27	26	mei.eriksen26@postkutsche-web.de	4916381591966501	Mei Eriksen	116 Harbour Row	Eastwick	NM	81727	US	new	835.80		2025-05-19 19:24:35
29	22	katarzyna.nakagawa22@quillandco.org	\N	Katarzyna Nakagawa	58 Juniper Court	Cedar Point	NM	79924	US	delivered	396.75	\N	2025-04-12 00:45:10
30	20	ximena.vasquez20@brightwater-post.com	4916825003496689	Ximena Vasquez	214 Old Ferry Road	Harrow Falls	VT	67821	US	returned	420.45	gift\nwrap it	2025-10-20 11:01:54
31	17	tomas.fairweather17@quillandco.org	5312070999101285	Tomás Fairweather	22 Mill Street	Stonebridge	WI	25283	US	shipped	77.36		2025-09-29 19:36:51
33	1	mei.osullivan1@kestrelmail.net	4916481251222250	Mei O'Sullivan	87 Juniper Court	Eastwick	VT	30791	US	paid	743.12	gift\nwrap it	2025-10-06 05:25:47
34	29	goran.grunwald29@brightwater-post.com	5312761311457096	Goran Grünwald	162 Bramble Avenue	Cedar Point	OR	54330	US	paid	839.92	\N	2025-07-01 21:57:36
35	25	yusuf.backer25@correo-alisios.es	4916829518752818	Yusuf Bäcker	184 Juniper Court	Millbrook	ME	67623	US	shipped	558.45	\N	2025-02-03 05:04:25
37	27	ulrike.dvorak27@kestrelmail.net	\N	Ulrike Dvořák	16 Harbour Row	Stonebridge	ME	68575	US	shipped	356.87	\N	2025-06-09 07:05:03
38	11	katarzyna.wojcik11@nordlys-brev.no	5312891535674331	Katarzyna Wojcik	23 Old Ferry Road	Eastwick	OR	20214	US	paid	546.22	gift\nwrap it	2025-07-12 13:45:49
39	13	quentin.nakagawa13@nordlys-brev.no	4916407338753439	Quentin Nakagawa	173 Mill Street	Millbrook	OR	25245	US	returned	475.62	leave at the door	2025-03-18 02:37:28
41	26	mei.eriksen26@postkutsche-web.de	4916017415246072	Mei Eriksen	91 Juniper Court	Eastwick	ME	81727	US	paid	123.13	gift\nwrap it	2025-11-01 00:51:34
42	27	ulrike.dvorak27@kestrelmail.net	4916972995571572	Ulrike Dvořák	206 Mill Street	Eastwick	NM	68575	US	returned	523.19	leave at the door	2025-04-15 12:22:49
43	35	ulrike.osullivan35@quillandco.org	4916861710480260	Ulrike O'Sullivan	218 Bramble Avenue	Cedar Point	NM	86055	US	returned	87.21	\N	2025-11-05 09:35:37
45	8	quentin.fairweather8@kestrelmail.net	4916320466398333	Quentin Fairweather	5 Harbour Row	Stonebridge	VT	93646	US	returned	151.54	gift\nwrap it	2025-07-04 01:12:56
46	20	ximena.vasquez20@brightwater-post.com	4916040814280468	Ximena Vasquez	29 Juniper Court	Cedar Point	OR	67821	US	shipped	843.18		2025-04-22 02:07:06
47	10	bertil.kirchhoff10@nordlys-brev.no	5312444065481444	Bertil Kirchhoff	232 Old Ferry Road	Harrow Falls	OR	45991	US	new	732.14	leave at the door	2025-08-26 01:15:52
49	15	fatima.castellano15@kestrelmail.net	4916017889234620	Fatima Castellano	167 Larkspur Lane	Harrow Falls	WI	35854	US	delivered	487.43	\N	2025-09-13 20:55:24
50	19	hanneke.pettersson19@brightwater-post.com	4916983694493919	Hanneke Pettersson	142 Juniper Court	Harrow Falls	NM	97810	US	returned	212.51	leave at the door	2025-03-13 09:30:38
51	12	rosa.rasmussen12@brightwater-post.com	4916399114789713	Rosa Rasmussen	132 Bramble Avenue	Cedar Point	ME	19748	US	returned	375.88		2025-12-12 18:27:30
53	1	mei.osullivan1@kestrelmail.net	4916677607917655	Mei O'Sullivan	153 Mill Street	Stonebridge	NM	30791	US	returned	858.44	gift\nwrap it	2025-03-18 16:18:59
54	6	ilse.abernathy6@kestrelmail.net	4916921122718705	Ilse Abernathy	233 Old Ferry Road	Stonebridge	VT	19468	US	returned	781.48		2025-03-03 23:37:39
55	27	ulrike.dvorak27@kestrelmail.net	4916219995133601	Ulrike Dvořák	137 Bramble Avenue	Millbrook	WI	68575	US	returned	422.82	leave at the door	2025-09-03 15:16:05
57	25	yusuf.backer25@correo-alisios.es	4916928366619416	Yusuf Bäcker	199 Bramble Avenue	Eastwick	VT	67623	US	shipped	257.04	leave at the door	2025-04-04 01:52:07
58	28	viktor.osullivan28@postkutsche-web.de	4916325091166419	Viktor O'Sullivan	127 Old Ferry Road	Millbrook	NM	14024	US	new	446.38	\N	2025-04-12 02:06:02
59	32	ilse.lindqvist32@correo-alisios.es	\N	Ilse Lindqvist	158 Old Ferry Road	Millbrook	VT	75002	US	returned	67.80	\N	2025-07-11 07:22:49
4	18	rosa.jankowski18@tinbarge.co.uk	4916133120076728	Rosa Jankowski	224 Old Ferry Road	Cedar Point	OR	19819	US	paid	407.67	ring at Rosa Jankowski, rosa.jankowski18@tinbarge.co.uk	2025-11-16 18:14:37
8	20	ximena.vasquez20@brightwater-post.com	5312886191034614	Ximena Vasquez	23 Larkspur Lane	Harrow Falls	VT	67821	US	paid	266.06	ring at Ximena Vasquez, ximena.vasquez20@brightwater-post.com	2025-02-13 03:44:27
12	5	fatima.osullivan5@correo-alisios.es	5312560230289048	Fatima O'Sullivan	158 Bramble Avenue	Cedar Point	NM	40414	US	shipped	474.92	ring at Fatima O'Sullivan, fatima.osullivan5@correo-alisios.es	2025-02-26 12:39:53
16	39	nadia.rasmussen39@brightwater-post.com	5312667034316230	Nadia Rasmussen	115 Harbour Row	Millbrook	NM	99862	US	paid	546.87	ring at Nadia Rasmussen, nadia.rasmussen39@brightwater-post.com	2025-07-16 22:01:11
20	25	yusuf.backer25@correo-alisios.es	5312299600120323	Yusuf Bäcker	146 Harbour Row	Stonebridge	OR	67623	US	paid	794.35	ring at Yusuf Bäcker, yusuf.backer25@correo-alisios.es	2025-09-21 15:17:03
24	3	fatima.quintero3@nordlys-brev.no	4916095130587004	Fatima Quintero	65 Mill Street	Millbrook	NM	22811	US	returned	184.43	ring at Fatima Quintero, fatima.quintero3@nordlys-brev.no	2025-11-11 23:26:32
28	2	wanjiru.jankowski2@quillandco.org	\N	Wanjiru Jankowski	126 Mill Street	Eastwick	OR	56115	US	shipped	208.38	ring at Wanjiru Jankowski, wanjiru.jankowski2@quillandco.org	2025-11-05 17:28:28
32	24	goran.jankowski24@postkutsche-web.de	5312604234528124	Goran Jankowski	21 Bramble Avenue	Cedar Point	NM	59711	US	delivered	505.54	ring at Goran Jankowski, goran.jankowski24@postkutsche-web.de	2025-11-26 20:43:12
36	5	fatima.osullivan5@correo-alisios.es	4916760374561946	Fatima O'Sullivan	3 Bramble Avenue	Cedar Point	OR	40414	US	shipped	153.99	ring at Fatima O'Sullivan, fatima.osullivan5@correo-alisios.es	2025-09-09 06:05:03
40	21	wanjiru.castellano21@nordlys-brev.no	4916830468942821	Wanjiru Castellano	226 Juniper Court	Millbrook	OR	41645	US	delivered	420.37	ring at Wanjiru Castellano, wanjiru.castellano21@nordlys-brev.no	2025-12-05 02:29:16
44	12	rosa.rasmussen12@brightwater-post.com	4916234563371624	Rosa Rasmussen	178 Larkspur Lane	Harrow Falls	ME	19748	US	shipped	200.45	ring at Rosa Rasmussen, rosa.rasmussen12@brightwater-post.com	2025-07-24 16:17:28
48	19	hanneke.pettersson19@brightwater-post.com	4916432030567630	Hanneke Pettersson	127 Juniper Court	Harrow Falls	OR	97810	US	returned	860.76	ring at Hanneke Pettersson, hanneke.pettersson19@brightwater-post.com	2025-07-02 08:59:11
52	15	fatima.castellano15@kestrelmail.net	4916555464459880	Fatima Castellano	171 Harbour Row	Eastwick	NM	35854	US	returned	698.07	ring at Fatima Castellano, fatima.castellano15@kestrelmail.net	2025-08-27 02:11:38
56	19	hanneke.pettersson19@brightwater-post.com	4916976008181618	Hanneke Pettersson	147 Mill Street	Cedar Point	NM	97810	US	paid	529.06	ring at Hanneke Pettersson, hanneke.pettersson19@brightwater-post.com	2025-09-05 09:53:03
60	28	viktor.osullivan28@postkutsche-web.de	\N	Viktor O'Sullivan	226 Bramble Avenue	Harrow Falls	WI	14024	US	returned	277.86	ring at Viktor O'Sullivan, viktor.osullivan28@postkutsche-web.de	2025-06-04 12:39:28
\.


--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.payments (id, order_id, method, card_number, card_holder, iban, amount, paid_at) FROM stdin;
5039b3c8-ffbd-b50a-2102-bc172ebbf755	1	card	4916115559337127	ALMA THORNBURY	\N	535.78	2025-10-04 12:49:06+00
8e08c54f-25b8-d3d2-47c4-77b8fa370020	3	card	5312521053453046	OISíN DVOřáK	\N	232.05	2025-07-21 01:24:16+00
1cdee909-39ee-11d6-8d23-fd1601c26ea4	4	card	4916133120076728	ROSA JANKOWSKI	\N	407.67	2025-11-16 19:14:37+00
f18e0125-586e-bfc8-0eca-dd634e5b67a2	6	transfer	\N	\N	DE80500700102091334259	745.50	2025-12-04 11:25:56+00
29899c72-20a0-5e8e-59d5-661ad01289be	7	card	5312811802191868	FATIMA QUINTERO	\N	272.04	2025-06-12 17:01:39+00
d3b602a6-152f-bbf2-90d3-12a12a30b86b	8	card	5312886191034614	XIMENA VASQUEZ	\N	266.06	2025-02-13 04:44:27+00
541c9360-b7b4-4a9b-7264-ecd21bb35efc	9	card	4916343263414517	ALMA THORNBURY	\N	83.89	\N
237ab93f-5380-543c-6e9c-203af9d69ff1	11	card	4916997554414401	MEI ERIKSEN	\N	759.57	2025-04-17 21:23:24+00
8c17d4d2-5f26-5638-2f77-d78710f3d916	12	card	5312560230289048	FATIMA O'SULLIVAN	\N	474.92	2025-02-26 13:39:53+00
0cae93d7-981b-3d31-ab32-33b522c736e0	13	card	4916793167010854	GORAN JANKOWSKI	\N	804.25	2025-01-25 12:03:23+00
c9ede5d5-9a7f-1393-eb6c-a9585c00f4eb	14	card	4916495008747344	KATARZYNA WOJCIK	\N	756.41	2025-08-24 12:38:02+00
32b15f69-e1b7-d99f-ee1f-c7018991b8ff	16	card	5312667034316230	NADIA RASMUSSEN	\N	546.87	2025-07-16 23:01:11+00
dec7330d-c671-aef8-d465-4c3d87c68859	17	card	4916936280596586	MEI O'SULLIVAN	\N	683.18	2025-11-14 21:52:57+00
8c7bf8b3-0a2d-d55d-d326-0022530e2629	18	transfer	\N	\N	DE63500700107785091005	303.29	\N
bd61dcc4-628a-e23e-b659-19fa9152628a	19	card	4916489333273514	MEI DVOřáK	\N	33.94	2025-05-08 10:45:37+00
ba54ef1d-9ca9-efa3-ac5c-e3dcf7c66ddf	20	card	5312299600120323	YUSUF BäCKER	\N	794.35	2025-09-21 16:17:03+00
c5a01437-b52a-de02-f013-cae320e3d082	21	card	4916073399974593	HANNEKE PETTERSSON	\N	586.48	2025-06-23 21:24:35+00
079e3340-8828-73df-9c83-68887c6a56f4	22	card	4916578567751631	QUENTIN ERIKSEN	\N	131.59	2025-04-03 18:45:32+00
2b24b5a7-84fc-6a67-b449-a4663bc05375	24	card	4916095130587004	FATIMA QUINTERO	\N	184.43	2025-11-12 00:26:32+00
6525156f-7671-fc76-9174-fed7d95cc23a	25	card	4916424798014400	XIMENA VASQUEZ	\N	50.06	2025-10-13 09:24:32+00
35a3a8de-0c9e-962c-339f-6e7b7b8661f7	28	transfer	\N	\N	DE44500700109451390618	208.38	2025-11-05 18:28:28+00
4103cec2-a71f-cff2-cae0-5c93d83a0c6c	29	transfer	\N	\N	DE37500700103241744654	396.75	2025-04-12 01:45:10+00
31785511-baf6-df4f-4e61-99dc0d6d3602	30	card	4916825003496689	XIMENA VASQUEZ	\N	420.45	2025-10-20 12:01:54+00
3de06f09-3ccb-39e7-c234-250e9c127485	31	card	5312070999101285	TOMáS FAIRWEATHER	\N	77.36	2025-09-29 20:36:51+00
a525e14b-769c-552b-75d2-3f1aa45e914d	32	card	5312604234528124	GORAN JANKOWSKI	\N	505.54	2025-11-26 21:43:12+00
cfa35066-3b2d-b3db-0cda-aea0d0fe23b3	33	card	4916481251222250	MEI O'SULLIVAN	\N	743.12	2025-10-06 06:25:47+00
c3cab3b6-5ace-db3b-c757-9f40c2af5d36	34	card	5312761311457096	GORAN GRüNWALD	\N	839.92	2025-07-01 22:57:36+00
38ad7a63-7718-a276-4b3f-a8514afb305e	35	card	4916829518752818	YUSUF BäCKER	\N	558.45	2025-02-03 06:04:25+00
7f7b0c6c-a00c-01a9-25f8-1e19fff48eda	36	card	4916760374561946	FATIMA O'SULLIVAN	\N	153.99	\N
e206222e-96e9-a0ec-2774-c21ca308ceab	37	transfer	\N	\N	DE31500700108912324895	356.87	2025-06-09 08:05:03+00
42b152b4-6d2c-2ad4-7fad-6dfa4a5dda72	38	card	5312891535674331	KATARZYNA WOJCIK	\N	546.22	2025-07-12 14:45:49+00
8efc7543-dff2-f3f2-4ade-530826ca268a	39	card	4916407338753439	QUENTIN NAKAGAWA	\N	475.62	2025-03-18 03:37:28+00
7c5949ca-2d12-9554-2dc5-828a8f43bed4	40	card	4916830468942821	WANJIRU CASTELLANO	\N	420.37	2025-12-05 03:29:16+00
9600183b-0ce5-c67e-e8f2-1c322ddc7ae5	41	card	4916017415246072	MEI ERIKSEN	\N	123.13	2025-11-01 01:51:34+00
48e8f85f-3d0d-14e1-cb08-8528c22b1bc6	42	card	4916972995571572	ULRIKE DVOřáK	\N	523.19	2025-04-15 13:22:49+00
1f99ea8d-2439-16eb-4d7a-0e51b51fcc22	43	card	4916861710480260	ULRIKE O'SULLIVAN	\N	87.21	2025-11-05 10:35:37+00
2a3b7844-0bd6-2845-02d4-b3192b21e04b	44	card	4916234563371624	ROSA RASMUSSEN	\N	200.45	2025-07-24 17:17:28+00
75e48bd8-b954-2154-a4dd-25aa930d4b43	45	card	4916320466398333	QUENTIN FAIRWEATHER	\N	151.54	\N
4bec3478-78c7-6ed0-6971-170dfa24e460	46	card	4916040814280468	XIMENA VASQUEZ	\N	843.18	2025-04-22 03:07:06+00
b490ebc3-e74b-c4cc-a10f-1b43f6161c46	48	card	4916432030567630	HANNEKE PETTERSSON	\N	860.76	2025-07-02 09:59:11+00
5d4424a3-c376-56bc-aadd-653ae33da3c9	49	card	4916017889234620	FATIMA CASTELLANO	\N	487.43	2025-09-13 21:55:24+00
4bfde0a4-fc68-d075-c679-9e016c3885ec	50	card	4916983694493919	HANNEKE PETTERSSON	\N	212.51	2025-03-13 10:30:38+00
afe47ac6-bf7f-7a3a-55e3-85a8d8da28ff	51	card	4916399114789713	ROSA RASMUSSEN	\N	375.88	2025-12-12 19:27:30+00
50a5670a-198a-3400-5483-7019ad685fa1	52	card	4916555464459880	FATIMA CASTELLANO	\N	698.07	2025-08-27 03:11:38+00
aea3ddb1-c508-0622-a2a7-8d9be2e42525	53	card	4916677607917655	MEI O'SULLIVAN	\N	858.44	2025-03-18 17:18:59+00
dd59d5df-3602-be04-dbcb-5e2782725d00	54	card	4916921122718705	ILSE ABERNATHY	\N	781.48	\N
3925bb8e-f896-fcfa-01e4-8af4f84a5684	55	card	4916219995133601	ULRIKE DVOřáK	\N	422.82	2025-09-03 16:16:05+00
09629455-0de1-3ae5-4a67-820f6765cdfd	56	card	4916976008181618	HANNEKE PETTERSSON	\N	529.06	2025-09-05 10:53:03+00
063adc1e-04fc-0e2c-5454-14fc0074bba1	57	card	4916928366619416	YUSUF BäCKER	\N	257.04	2025-04-04 02:52:07+00
85b15f94-cd4d-4c56-742b-9fe9de8619dd	59	transfer	\N	\N	DE89500700101069708175	67.80	2025-07-11 08:22:49+00
02ff0286-71e4-a301-b581-498e45dd6c0f	60	transfer	\N	\N	DE90500700109034188037	277.86	2025-06-04 13:39:28+00
\.


--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.products (id, sku, title, description, price, weight_kg) FROM stdin;
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

COPY public.sessions (id, user_id, ip, mac, user_agent, token, started_at) FROM stdin;
43fd8287-3104-8cda-3a0a-050b22bed4f3	24	84.10.199.187	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	78b1e6d775cec5260001af137a79dbd5254c2b1ac5ee155f9a0a4230c5fb2dc4	2026-02-05 10:01:55+00
98432f23-b96c-8138-c260-6ef8bebc0a82	20	84.151.32.231	\N	curl/8.14.1	0e0530c1430da76495955eb06eb99d954df23753252345220530450e707e2de8	2026-03-05 16:05:04+00
305aee00-730e-2a79-061f-dd7e6f850ca3	3	84.62.9.82	a4:83:e7:81:65:00	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	b959d667c994b9eb7f294367d1f450a2d13a42d5c8b61dcc8a41c135b9e03736	2026-01-22 15:48:25+00
f1c3d151-ded4-16e4-90e3-7c6595aff182	8	2a02:8109:3d58::d9aa	\N	curl/8.14.1	bc50d10a251484f851e07daef260710169feba8d6b5b6c6f97de0648ecd695bd	2026-02-05 10:08:32+00
ca0ad65a-dbdf-a0f3-bc5d-d79f2dd5ef90	36	84.176.18.79	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	0ac812376ae710ed5f90165b492289d63bb2bd71ede9ecb4dc29fd0862088c65	2026-01-31 04:49:00+00
cde6fdc8-1049-7995-edc1-1bf01c0e99da	\N	84.120.243.241	a4:83:e7:a5:54:35	curl/8.14.1	5c84e86073fa3eb70895744a00a4f1aa5c6dbfea407e497053a666eb08dc4a0a	2026-01-13 14:51:41+00
7d3c8868-abb6-46b7-29f4-6a204aaedef5	31	84.16.30.223	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	57d4a665b93639cab2f9624643bcadead74b8f49b16917bf3e92cef0afec3af6	2026-01-13 07:21:47+00
941e10eb-6657-28d7-0e75-b1b7e50a5890	32	2a02:8109:4163::6af3	\N	curl/8.14.1	70d81e0c091f66da5a57501a0ddf13ea6766169548f18354639211e0662605d6	2026-02-07 03:39:05+00
a9cc4515-3438-c829-7a2a-e45beef4f160	34	84.113.85.22	a4:83:e7:9f:64:34	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	8b761b078b27e774ecc943c13d6f3c6d518f44f2a78abf49b34513188b30adab	2026-02-28 08:26:20+00
079e6ab6-3ed4-276d-4f86-79953c0ad845	8	84.174.62.107	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	a620290df8dee8458c456baac1a9fbc971b36a4137768dc07ee614bf205313e3	2026-02-22 07:24:38+00
3f5c70f9-e2e9-a46c-0de6-0030d1d76edd	11	84.124.127.138	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	33dbb45e693db9af2a24b492a43d8a4504f117228ce8e8daef080f140b84c60e	2026-02-28 12:05:58+00
65ecea0a-52ea-654d-3b30-5e6d9f950937	\N	2a02:8109:610e::6df6	a4:83:e7:a1:4a:62	curl/8.14.1	9e5c4bb9cd00aa12bb96d11b13b82abe3d29cfc2b40e4de293e8081ab41c90a9	2026-01-11 21:31:13+00
dbad521b-6d78-35ad-14c7-4584966ac862	20	84.80.79.67	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	adf96d6553f6b59fa332b0c7a184afafa718b71586c900b0f01c9ed2c25d7111	2026-01-21 20:44:15+00
988f3aae-8e02-9675-401f-5f348c1c821a	7	84.110.48.88	\N	curl/8.14.1	658b933788023bad36fb53e95b2c41c8d04899219a58aa70030025fddc0ac500	2026-01-26 01:31:47+00
1e06a106-028a-f87b-6614-90a3ef824a7b	30	84.77.238.158	a4:83:e7:72:23:7f	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	9b7d48cd6b0a04a8027474838b788bfea5d39cd74d629a8692fe5c7fca9840a3	2026-03-05 21:08:54+00
062199d2-1658-140e-cb8a-9af704562ddf	37	2a02:8109:7fb4::1f2b	\N	curl/8.14.1	f2975f23fd0ae3d4008862fb54dec6a9d35fea3fb56d7ac20a47341b4aafb9e8	2026-02-05 04:55:20+00
c082760f-eddf-3697-81ec-918cddda6701	39	84.137.99.232	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	fa31dccd0ed507aad8ace3756bc5cb34f560cc3c34b0a7ebe239e22b16c573d3	2026-03-04 02:43:40+00
788d1f27-fba3-009f-a8ea-445dcea4e7f4	\N	84.62.171.231	a4:83:e7:29:f0:f4	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	ed23544d0617121d895a2354ac3e40416a0293c9491201d0e04cb425334af069	2026-01-14 14:53:26+00
7fd86db1-bb00-c5f1-3846-a55eb7195041	30	84.135.107.244	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	b4aa51d254e6d47fcc561de9dca468482db81126ac3f1abfd6794c1b753371fd	2026-02-28 19:03:34+00
cd253a6a-4bc5-b121-8350-f0f5ed05d687	9	2a02:8109:8e81::5d4c	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	c204e2d5b6beb0a7b9341bcb939e726695b2886d5629e5f7a00b35142f8accea	2026-01-07 04:05:54+00
ec5e990b-7e28-948a-960a-750418f9fd23	34	84.137.63.24	a4:83:e7:82:cc:7b	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	254c2b1ac5ee155f9a0a4230c5fb2dc4e0ff715bcac4efe6cdf9a30439b622d8	2026-01-10 21:15:39+00
ce598874-d19d-b8b5-852f-f3bec0b90758	13	84.80.203.28	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	4df23753252345220530450e707e2de8d38660e7cc7ad2353fb7387bead5dfcc	2026-02-16 02:11:45+00
4e98409c-dcae-97d9-4f95-dd8fab3f875e	40	84.112.109.162	\N	curl/8.14.1	d13a42d5c8b61dcc8a41c135b9e037366d9288fe0fc7ff7b8274a2e11378c41c	2026-03-15 18:06:14+00
015a6473-2e0c-a4c7-2770-8aa2e67c56df	\N	2a02:8109:d18e::37f0	a4:83:e7:3a:f3:49	curl/8.14.1	69feba8d6b5b6c6f97de0648ecd695bd39dbf4a0b5e6dc6706094edb49938bb6	2026-02-04 16:22:44+00
a320a405-b77e-4686-8c9e-276a03c9ddbb	10	84.145.136.123	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	3bb2bd71ede9ecb4dc29fd0862088c65552ae8f9413bff4c8a3518f206cc9afc	2026-03-12 12:36:56+00
10d8c1a1-f154-f648-a678-39f1120ced21	31	84.194.91.192	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	5c6dbfea407e497053a666eb08dc4a0a3d731f5129fa8e47fdef882d34a34b0e	2026-02-03 09:50:07+00
8022d8ea-a36f-1163-cb8c-3f3dd594ed03	20	84.142.133.170	a4:83:e7:51:f4:65	curl/8.14.1	d74b8f49b16917bf3e92cef0afec3af66c5d80a503dc95f4d4c559b36dd12732	2026-03-18 16:58:12+00
a01f8a3d-259e-9ef3-3c92-7d98215a42fc	2	2a02:8109:cf24::3c2d	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	6766169548f18354639211e0662605d696ff950a4a8ded0dd54602fc6c72e0de	2026-03-12 18:01:57+00
efb4a7b1-f63c-7fad-27d0-edfc6f79f6d6	24	84.106.156.53	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	518f44f2a78abf49b34513188b30adab110f5fca48b4ce3cb94727bd4cc2bfff	2026-02-22 01:59:59+00
af519bba-5889-a819-cc3d-c9166dd59c38	\N	84.184.29.16	a4:83:e7:a5:87:42	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	a5e5b31d53fef9b0749f151f4a1ee0e40296cb30c10305f37b4dc13070695405	2026-01-02 18:24:50+00
0d11e727-78c5-24d0-9fae-7c238ac0bb35	17	84.2.161.148	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	910351975872d931aa22204131e3d4b0879dbb1f12be09ece12594834cff5080	2026-01-21 23:00:51+00
e89dff6b-ea9d-a6eb-864d-77b91a24c646	21	2a02:8109:c608::9e9a	\N	curl/8.14.1	0e272512fbe64217b4981a7bfdce8642ef2a78325f73103925c326657f1d3209	2026-03-06 02:59:53+00
5d9cf084-315a-0171-dff5-6303345e2a49	9	84.161.216.41	a4:83:e7:42:59:9e	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	90ec8aba0315f5af385a298763a465fd2a79646528dcca9d43759eb60b33d584	2026-02-13 06:42:16+00
e1ef9c51-f5af-2c08-9162-2e6343992a8b	38	84.53.158.77	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	adaefbbbe5c3a3918c5b1fab9cac622c0f849c285c9832473ea7be5e1494ae65	2026-01-25 07:39:53+00
71ab7336-5216-ba95-6e8f-a5cc791659a6	5	84.151.200.28	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	5a4d280cf95072f38f3a92ba663e3c3dd38b2d3c636cd6a380e472dbc64107aa	2026-03-13 17:54:22+00
c59f52f4-b922-d886-7bed-07483ede19b6	\N	2a02:8109:b5de::625b	a4:83:e7:b9:0d:de	curl/8.14.1	dba8e85dd96be3230d65386022f243a5da43c4f0744f6837c9ba2bc439c5bd92	2026-01-24 19:17:16+00
486336bc-3474-d022-6d86-a3967cb98b00	28	84.120.241.56	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	0284dffa4a084a3c36ed68cd11b02841e8140a5a6de307a89c09c5358f59d288	2026-01-21 10:32:11+00
6e3f880d-c160-82e6-4fdc-1224ab274ac1	26	84.197.29.70	\N	curl/8.14.1	fcb8f742efbcf4eee49dfb692cb20db3c1baa4a4044567d14e56ad61ff2f0e1d	2026-03-06 12:50:40+00
6941bb62-3296-f5ad-0b1d-945ad6477bb9	34	84.56.97.31	a4:83:e7:de:8e:79	curl/8.14.1	caf1a53e4fb5d6c1a399f7dcb7dcdb43a8e3d81b6a7af56497d725417e20e025	2026-02-11 16:22:42+00
4461b4c0-01cc-a428-7a02-d43db8f02cc1	21	2a02:8109:2df1::5669	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	e44ca71cbe420c93a403ccf8c6e832f7673c18c16e0a091be27b048347006283	2026-03-15 04:01:30+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.users (id, email, username, full_name, phone, ssn, date_of_birth, zip, notes, profile, avatar, tags, referred_by, newsletter, created_at) FROM stdin;
1	mei.osullivan1@kestrelmail.net	mei_2222b01	Mei O'Sullivan	+1 870-262-5255	483-20-1651	1991-06-23	30791	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\\x7d2ca05e3c2770f4ce2a8456d2ee639cc07346e1441ce04df286ca2b256a15fd	{vip,"needs, comma"}	\N	f	2025-06-12 00:18:36+00
3	fatima.quintero3@nordlys-brev.no	fati_b443393	Fatima Quintero	+49 49 1743802	\N	1948-05-08	22811	no mail\tplease	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "light"}	\\x94fe9f034939c62b0602ff61b9ccab4e7a02cd5fc34b4fe76b60d8c75fc19695	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2026-01-05 09:25:46+00
2	wanjiru.jankowski2@quillandco.org	wanj_fdf65f9	Wanjiru Jankowski	+1 518-326-5090	\N	1953-07-06	56115	ssn on file: 219-45-7731	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark", "contact": {"email": "wanjiru.jankowski2@quillandco.org", "phone": "+1 518-326-5090"}}	\\x1dce9112cd4bb49eced77f78084bcce5c2a458dd3d492000510cb6931fc553ab	{vip,"needs, comma"}	\N	t	2024-11-29 14:02:44+00
5	fatima.osullivan5@correo-alisios.es	fati_0c2c554	Fatima O'Sullivan	+1 797-398-4827	547-62-6767	1960-11-07	40414	call Fatima O'Sullivan back, or write to fatima.osullivan5@correo-alisios.es	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\x893e5d1aa820051d5f185c8db1c2df1a6f24ee0aab514d328bb3070d3fa5814b	{}	\N	f	2024-09-21 09:10:04+00
9	katarzyna.yamaguchi9@nordlys-brev.no	kata_ca89d4d	Katarzyna Yamaguchi	+1 883-369-1651	\N	1987-10-07	44822	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "light"}	\\xa1b4de5642f91e88d68e72967a168ad008aa94cba0ff79986c368af183adcf41	{vip,"needs, comma"}	1	f	2024-08-18 23:04:19+00
11	katarzyna.wojcik11@nordlys-brev.no	kata_b258f9a	Katarzyna Wojcik	+1 616-478-9916	376-15-3973	1978-02-26	20214	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\N	{new}	\N	t	2025-06-02 12:58:20+00
13	quentin.nakagawa13@nordlys-brev.no	quen_4aacf33	Quentin Nakagawa		\N	\N	25245	no mail\tplease	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\x3ec049f667072f4bba034438abe6f0c4b336ec98f090dbdc97b52041292319fa	{}	\N	t	2025-06-20 02:35:56+00
15	fatima.castellano15@kestrelmail.net	fati_8e7063a	Fatima Castellano	+1 721-391-0563	267-32-8687	1953-12-07	35854	call Fatima Castellano back, or write to fatima.castellano15@kestrelmail.net	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\x19df99963e64d383cb0e112d126701efaffcbe481292a60a84dc49eaf335b6a2	{}	\N	f	2025-06-08 11:16:58+00
17	tomas.fairweather17@quillandco.org	toma_bb0b62b	Tomás Fairweather	+1 251-399-8758	\N	1982-09-20	25283	ssn on file: 219-45-7731	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x5f87ffe8b3bae10ede827e15e87e116eaf335c44ab3ce968c5e5329bea339224	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-09-15 09:53:43+00
19	hanneke.pettersson19@brightwater-post.com	hann_4c090dd	Hanneke Pettersson	+1 403-443-1809	166-51-2654	1980-10-27	97810	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\\x438cf4d67897309c01bf3ee2a1fb7feb4ce8c05f885c4c7ed5451294b11abe17	{vip,"needs, comma"}	\N	f	2025-02-07 05:20:32+00
23	oisin.dvorak23@kestrelmail.net	oisi_34f6272	Oisín Dvořák	+49 43 0904418	178-78-3443	1956-05-10	85055	no mail\tplease	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\x7a02cd5fc34b4fe76b60d8c75fc19695466cfe7a6cb9f409273ed597868dfbfa	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-08-24 00:44:10+00
7	priya.dvorak7@nordlys-brev.no	priy_d5a2aec	Priya Dvořák	+1 307-272-2947	\N	1978-11-27	88197	ssn on file: 219-45-7731	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\\xd397c01eb0523ae5f5611c849c687e2f1bd9d0ecab3e65d5fb492eae6848c497	{new,"friend of priy_d5a2aec",priya.dvorak7@nordlys-brev.no}	\N	f	2025-03-16 15:37:20+00
21	wanjiru.castellano21@nordlys-brev.no	wanj_fe80018	Wanjiru Castellano		483-37-8461	1998-05-31	41645	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\xc07346e1441ce04df286ca2b256a15fd8d9d75dbaa06f4ca0f291301dc11752c	{"friend of wanj_fe80018",wanjiru.castellano21@nordlys-brev.no}	11	t	2025-04-13 15:22:14+00
25	yusuf.backer25@correo-alisios.es	yusu_9b2d3f2	Yusuf Bäcker	+1 471-329-1691	231-52-9231	\N	67623	call Yusuf Bäcker back, or write to yusuf.backer25@correo-alisios.es	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\N	{new}	\N	f	2024-08-22 03:53:21+00
27	ulrike.dvorak27@kestrelmail.net	ulri_45a09df	Ulrike Dvořák	\N	261-83-6658	1979-01-06	68575	ssn on file: 261-83-6658	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x1bd9d0ecab3e65d5fb492eae6848c497417f5668f0f4988954e79dde040d8049	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2026-01-16 14:20:13+00
29	goran.grunwald29@brightwater-post.com	gora_f7387a1	Goran Grünwald	+1 275-390-2660	420-25-3269	1947-01-03	54330	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x08aa94cba0ff79986c368af183adcf414d9d523e42b427084d8ae9cfc64a1af5	{vip,"needs, comma"}	\N	f	2025-01-15 09:34:23+00
31	alma.thornbury31@postkutsche-web.de	alma_b224a51	Alma Thornbury	+1 490-373-6087	485-16-8148	1992-02-16	50421	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\xe6c9c399b5fa2b716ebc00845e3ceef790cbdfb438399a112c4ad6bbbe4db59b	{}	\N	f	2025-09-11 02:48:58+00
33	tomas.thornbury33@tinbarge.co.uk	toma_f69d28a	Tomás Thornbury	+49 69 9977557	\N	1943-06-07	34142	no mail\tplease	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-10-11 22:47:02+00
37	fatima.moreau37@nordlys-brev.no	fati_11fef22	Fatima Moreau	+1 798-279-3982	383-72-3463	2001-12-15	08531	ssn on file: 383-72-3463	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\x50196b123cbbbd6b79ce0ec23c5322a5342a661854d3fbf8c89e08b213a1e041	{}	10	t	2025-02-18 00:40:29+00
39	nadia.rasmussen39@brightwater-post.com	nadi_e6bc776	Nadia Rasmussen		356-51-7879	1951-11-13	99862	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\xe28d509f01bfbed948411b9c40d8a287cb29b01c5c62b1c1161e55892f57e93a	{}	4	f	2025-09-27 15:39:57+00
4	yusuf.dvorak4@nordlys-brev.no	yusu_e2dccbf	Yusuf Dvořák	+1 818-321-1109	252-82-6883	1959-11-14	14666	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "dark", "contact": {"email": "yusuf.dvorak4@nordlys-brev.no", "phone": "+1 818-321-1109"}}	\\x48bd927064731b068cc8a602404d473e07ad5a2c55cae6ebe277df4a31de4d78	{new}	\N	t	2025-09-22 21:02:39+00
6	ilse.abernathy6@kestrelmail.net	ilse_b4743c5	Ilse Abernathy	+1 367-301-1365	116-40-1940	1978-09-02	19468	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light", "contact": {"email": "ilse.abernathy6@kestrelmail.net", "phone": "+1 367-301-1365"}}	\\x677bcb09a149f490120971b8fb58da57ff74d2d31cf04e4b0ef12644af21c704	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-05-30 09:43:32+00
8	quentin.fairweather8@kestrelmail.net	quen_6e9ea2f	Quentin Fairweather	+1 654-321-0344	\N	1963-07-19	93646	no mail\tplease	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light", "contact": {"email": "quentin.fairweather8@kestrelmail.net", "phone": "+1 654-321-0344"}}	\N	{new}	6	f	2025-11-14 17:13:46+00
10	bertil.kirchhoff10@nordlys-brev.no	bert_1baa659	Bertil Kirchhoff	+1 357-232-5647	\N	1952-05-29	45991	call Bertil Kirchhoff back, or write to bertil.kirchhoff10@nordlys-brev.no	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light", "contact": {"email": "bertil.kirchhoff10@nordlys-brev.no", "phone": "+1 357-232-5647"}}	\\x1986b5c16672f4888e08cd0b5773e84e62543d0b5a9ab8cfd890d94fe9b092cb	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-04-04 13:08:19+00
35	ulrike.osullivan35@quillandco.org	ulri_3ab81d4	Ulrike O'Sullivan	+1 621-447-6773	456-44-3253	\N	86055	call Ulrike O'Sullivan back, or write to ulrike.osullivan35@quillandco.org	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL","friend of ulri_3ab81d4",ulrike.osullivan35@quillandco.org}	\N	f	2024-12-31 02:11:50+00
12	rosa.rasmussen12@brightwater-post.com	rosa_e199aa8	Rosa Rasmussen	+1 552-427-7628	475-58-3716	1958-08-27	19748	ssn on file: 475-58-3716	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light", "contact": {"email": "rosa.rasmussen12@brightwater-post.com", "phone": "+1 552-427-7628"}}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-02-25 02:35:21+00
16	viktor.uzun16@postkutsche-web.de	vikt_e3600ea	Viktor Uzun	+1 207-329-8758	\N	1940-06-21	63947	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light", "contact": {"email": "viktor.uzun16@postkutsche-web.de", "phone": "+1 207-329-8758"}}	\N	{vip,"needs, comma"}	\N	f	2024-08-24 10:15:39+00
18	rosa.jankowski18@tinbarge.co.uk	rosa_ba87d0e	Rosa Jankowski	+1 786-480-9279	\N	1984-08-03	19819	no mail\tplease	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light", "contact": {"email": "rosa.jankowski18@tinbarge.co.uk", "phone": "+1 786-480-9279"}}	\\x097e669136c4e4e7d7ee7ca7515c0b49bdb6ed4f7994cc6759734266bb40a272	{}	\N	t	2024-04-17 19:23:22+00
20	ximena.vasquez20@brightwater-post.com	xime_503a3a7	Ximena Vasquez		\N	1995-05-12	67821	call Ximena Vasquez back, or write to ximena.vasquez20@brightwater-post.com	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark", "contact": {"email": "ximena.vasquez20@brightwater-post.com", "phone": ""}}	\\x7e608bd082d4b7791513862fbfda4f539fc5d6c3d50664a70014ec4e410301c0	{new}	3	t	2025-12-26 16:26:07+00
22	katarzyna.nakagawa22@quillandco.org	kata_de1ff2a	Katarzyna Nakagawa	+1 656-462-7322	399-25-6244	1943-07-22	79924	ssn on file: 399-25-6244	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark", "contact": {"email": "katarzyna.nakagawa22@quillandco.org", "phone": "+1 656-462-7322"}}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-09-18 17:48:55+00
24	goran.jankowski24@postkutsche-web.de	gora_c3889e6	Goran Jankowski	+1 665-389-3316	472-20-5399	1955-05-12	59711	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark", "contact": {"email": "goran.jankowski24@postkutsche-web.de", "phone": "+1 665-389-3316"}}	\\x07ad5a2c55cae6ebe277df4a31de4d78c7f626e7c395673f74b90321a3467c41	{new}	\N	f	2025-10-31 13:11:58+00
26	mei.eriksen26@postkutsche-web.de	mei_b0304d0	Mei Eriksen	+1 355-247-1635	\N	1978-12-29	81727	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light", "contact": {"email": "mei.eriksen26@postkutsche-web.de", "phone": "+1 355-247-1635"}}	\N	{vip,"needs, comma"}	\N	t	2024-07-13 03:54:19+00
30	goran.wojcik30@brightwater-post.com	gora_44aa757	Goran Wojcik	+1 577-392-4131	\N	1954-02-02	97958	call Goran Wojcik back, or write to goran.wojcik30@brightwater-post.com	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light", "contact": {"email": "goran.wojcik30@brightwater-post.com", "phone": "+1 577-392-4131"}}	\N	{}	\N	f	2025-11-07 22:21:27+00
32	ilse.lindqvist32@correo-alisios.es	ilse_ad32dc8	Ilse Lindqvist	+1 767-382-7337	516-49-2404	1982-08-01	75002	ssn on file: 516-49-2404	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light", "contact": {"email": "ilse.lindqvist32@correo-alisios.es", "phone": "+1 767-382-7337"}}	\N	{}	25	f	2024-06-18 02:05:01+00
34	emeka.pettersson34@postkutsche-web.de	emek_736d417	Emeka Pettersson	+49 38 9240703	294-19-4948	1971-01-26	34851	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark", "contact": {"email": "emeka.pettersson34@postkutsche-web.de", "phone": "+49 38 9240703"}}	\\x98f6d4f9745dbc95d7a55d257afac612f013382a7b200aefae89c99d1ba12a0d	{new}	3	t	2025-03-24 02:12:07+00
36	soren.rasmussen36@correo-alisios.es	sore_fddb084	Søren Rasmussen	+1 782-459-7020	\N	\N	04121	paid by phone\ncard 4916338506082832 until 09/28	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light", "contact": {"email": "soren.rasmussen36@correo-alisios.es", "phone": "+1 782-459-7020"}}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-06-23 00:56:16+00
38	yusuf.ibanez38@brightwater-post.com	yusu_8732c6f	Yusuf Ibáñez	+1 378-353-5192	190-83-1645	1942-09-15	29828	no mail\tplease	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark", "contact": {"email": "yusuf.ibanez38@brightwater-post.com", "phone": "+1 378-353-5192"}}	\N	{}	30	f	2025-07-20 19:51:39+00
40	mei.dvorak40@correo-alisios.es	mei_83a7f31	Mei Dvořák	+1 732-368-3370	516-45-8014	\N	31466	call Mei Dvořák back, or write to mei.dvorak40@correo-alisios.es	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light", "contact": {"email": "mei.dvorak40@correo-alisios.es", "phone": "+1 732-368-3370"}}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-07-04 15:50:39+00
14	quentin.eriksen14@brightwater-post.com	quen_f9c336d	Quentin Eriksen	\N	526-69-1735	1961-10-22	80321	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light", "contact": {"email": "quentin.eriksen14@brightwater-post.com", "phone": null}}	\N	{"friend of quen_f9c336d",quentin.eriksen14@brightwater-post.com}	9	t	2024-03-21 00:44:35+00
28	viktor.osullivan28@postkutsche-web.de	vikt_10cdf3b	Viktor O'Sullivan	+1 521-442-8805	560-36-8528	1953-07-21	14024	no mail\tplease	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light", "contact": {"email": "viktor.osullivan28@postkutsche-web.de", "phone": "+1 521-442-8805"}}	\\x24038c558799e66800445d44a992f93f8042faed24b60df2cc1b4027b88055e3	{new,"friend of vikt_10cdf3b",viktor.osullivan28@postkutsche-web.de}	\N	t	2025-09-19 08:35:40+00
\.


--
-- Data for Name: visits; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.visits (customer_id, page, seen_on) FROM stdin;
15	/p/23	2026-03-03
12	/p/15	2026-02-18
16	/p/24	2026-01-22
21	/p/30	2026-01-07
39	/p/11	2026-03-19
19	/p/32	2026-03-04
3	/p/22	2026-03-19
20	/p/26	2026-03-02
23	/p/32	2026-02-16
1	/p/8	2026-02-28
18	/p/24	2026-01-07
28	/p/17	2026-03-15
36	/p/33	2026-02-24
11	/p/38	2026-02-24
7	/p/12	2026-03-14
35	/p/21	2026-02-10
10	/p/7	2026-02-17
21	/p/9	2026-02-15
8	/p/16	2026-02-08
13	/p/24	2026-01-31
13	/p/4	2026-03-04
26	/p/9	2026-01-05
18	/p/13	2026-02-13
21	/p/2	2026-03-05
30	/p/3	2026-03-14
22	/p/32	2026-03-20
18	/p/8	2026-01-14
15	/p/35	2026-01-02
25	/p/3	2026-03-10
28	/p/30	2026-02-10
19	/p/0	2026-03-14
14	/p/24	2026-02-06
19	/p/36	2026-03-17
30	/p/0	2026-01-28
22	/p/13	2026-03-14
22	/p/9	2026-02-22
8	/p/5	2026-03-21
39	/p/7	2026-03-07
32	/p/23	2026-01-31
17	/p/28	2026-02-18
\.


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.orders_id_seq', 60, true);


--
-- Name: products_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.products_id_seq', 40, true);


--
-- Name: users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.users_id_seq', 40, true);


--
-- Name: events events_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT events_pkey PRIMARY KEY (id, at);


--
-- Name: events_2026_01 events_2026_01_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_2026_01
    ADD CONSTRAINT events_2026_01_pkey PRIMARY KEY (id, at);


--
-- Name: events_2026_02 events_2026_02_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_2026_02
    ADD CONSTRAINT events_2026_02_pkey PRIMARY KEY (id, at);


--
-- Name: events_2026_03 events_2026_03_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_2026_03
    ADD CONSTRAINT events_2026_03_pkey PRIMARY KEY (id, at);


--
-- Name: events_rest events_rest_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.events_rest
    ADD CONSTRAINT events_rest_pkey PRIMARY KEY (id, at);


--
-- Name: newsletter_subscriptions newsletter_subscriptions_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.newsletter_subscriptions
    ADD CONSTRAINT newsletter_subscriptions_pkey PRIMARY KEY (email);


--
-- Name: order_items order_items_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_pkey PRIMARY KEY (order_id, line);


--
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- Name: payments payments_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_pkey PRIMARY KEY (id);


--
-- Name: products products_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_pkey PRIMARY KEY (id);


--
-- Name: products products_sku_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.products
    ADD CONSTRAINT products_sku_key UNIQUE (sku);


--
-- Name: sessions sessions_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_pkey PRIMARY KEY (id);


--
-- Name: sessions sessions_token_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_token_key UNIQUE (token);


--
-- Name: users users_email_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_key UNIQUE (email);


--
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- Name: users users_username_key; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_username_key UNIQUE (username);


--
-- Name: orders_user_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX orders_user_idx ON public.orders USING btree (user_id);


--
-- Name: users_created_at_idx; Type: INDEX; Schema: public; Owner: postgres
--

CREATE INDEX users_created_at_idx ON public.users USING btree (created_at);


--
-- Name: events_2026_01_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_01_pkey;


--
-- Name: events_2026_02_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_02_pkey;


--
-- Name: events_2026_03_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_2026_03_pkey;


--
-- Name: events_rest_pkey; Type: INDEX ATTACH; Schema: public; Owner: postgres
--

ALTER INDEX public.events_pkey ATTACH PARTITION public.events_rest_pkey;


--
-- Name: users users_touch; Type: TRIGGER; Schema: public; Owner: postgres
--

CREATE TRIGGER users_touch BEFORE INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.touch_user();


--
-- Name: newsletter_subscriptions newsletter_subscriptions_email_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.newsletter_subscriptions
    ADD CONSTRAINT newsletter_subscriptions_email_fkey FOREIGN KEY (email) REFERENCES public.users(email) ON UPDATE CASCADE;


--
-- Name: order_items order_items_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id) ON DELETE CASCADE;


--
-- Name: order_items order_items_product_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.order_items
    ADD CONSTRAINT order_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES public.products(id);


--
-- Name: orders orders_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: payments payments_order_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.payments
    ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders(id);


--
-- Name: sessions sessions_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- Name: users users_referred_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_referred_by_fkey FOREIGN KEY (referred_by) REFERENCES public.users(id);


--
-- Name: revenue_by_month; Type: MATERIALIZED VIEW DATA; Schema: public; Owner: postgres
--

REFRESH MATERIALIZED VIEW public.revenue_by_month;


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


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
24	view	/p/31	200	336.25	2026-01-12 09:48:02
26	click	/p/28	200	472.40625	2026-01-15 19:07:17
28	search	/p/19	200	1053.1562	2026-01-25 21:27:14
32	search	/p/31	200	236.15625	2026-01-02 07:36:02
33	view	/p/1	404	872.75	2026-01-19 15:44:02
47	click	/p/8	200	959.96875	2026-01-31 20:50:33
49	basket	/p/17	200	903.375	2026-01-09 23:55:31
50	basket	/p/39	200	323.125	2026-01-13 12:05:01
51	basket	/p/31	200	1026.0625	2026-01-21 07:19:15
56	click	/p/3	304	711.5	2026-01-28 12:22:13
67	basket	/p/38	200	1061.3438	2026-01-02 06:20:45
69	click	/p/9	200	1237.3438	2026-01-05 09:23:05
70	basket	/p/24	304	661.3125	2026-01-20 07:51:24
76	basket	/p/19	200	273.5625	2026-01-10 11:55:25
79	view	/p/7	404	615.125	2026-01-10 19:38:26
90	click	/p/15	404	575.34375	2026-01-12 21:51:22
92	basket	/p/35	304	517.9375	2026-01-24 06:11:46
93	click	/p/39	404	595.90625	2026-01-31 14:26:25
99	view	/p/28	304	226.4375	2026-01-17 07:52:52
105	view	/p/23	200	369.53125	2026-01-30 01:27:51
106	click	/p/28	200	420.28125	2026-01-01 17:17:55
114	view	/p/38	404	1075.4375	2026-01-23 10:17:00
118	basket	/p/0	200	637.4375	2026-01-03 03:37:08
119	view	/p/28	200	1153.3125	2026-01-22 10:58:53
121	basket	/p/7	404	463.96875	2026-01-21 03:09:51
123	view	/p/22	200	207.21875	2026-01-19 09:23:43
142	basket	/p/15	200	448.3125	2026-01-25 23:49:56
146	basket	/p/31	200	164.84375	2026-01-31 20:15:13
148	basket	/p/16	200	1213.9688	2026-01-03 17:55:11
152	search	/p/23	404	200	2026-01-09 22:42:25
156	view	/p/7	200	561.21875	2026-01-23 09:14:10
157	basket	/p/20	200	325.65625	2026-01-12 17:12:55
158	click	/p/11	304	954.125	2026-01-28 03:09:18
159	basket	/p/11	304	1245.6875	2026-01-09 16:28:40
170	view	/p/37	200	333.96875	2026-01-20 05:26:04
188	basket	/p/30	200	399.65625	2026-01-27 02:41:33
190	view	/p/14	200	942.75	2026-01-02 06:10:54
191	view	/p/4	304	809.34375	2026-01-18 01:45:45
193	basket	/p/8	404	141.1875	2026-01-31 10:51:51
195	search	/p/7	200	601.96875	2026-01-21 22:53:09
196	click	/p/9	200	166.15625	2026-01-05 02:30:59
197	basket	/p/29	200	392.96875	2026-01-16 11:17:20
200	view	/p/7	404	378.59375	2026-01-03 05:13:29
204	view	/p/38	200	84.5	2026-01-30 09:10:07
205	view	/p/0	200	66.625	2026-01-27 00:24:13
208	view	/p/8	200	1140.5625	2026-01-07 11:13:31
209	view	/p/32	304	1098.625	2026-01-03 04:00:49
214	search	/p/24	200	345.4375	2026-01-06 08:06:21
215	click	/p/8	304	234.90625	2026-01-24 05:47:38
217	search	/p/11	200	1182.5312	2026-01-13 14:24:18
220	click	/p/19	304	257.59375	2026-01-04 09:32:23
221	search	/p/35	404	138.1875	2026-01-30 02:57:03
222	view	/p/39	404	447.28125	2026-01-31 04:05:05
223	view	/p/16	304	533.15625	2026-01-16 02:17:10
224	view	/p/8	404	89.65625	2026-01-06 19:02:53
234	view	/p/18	200	821.03125	2026-01-25 08:51:28
240	view	/p/19	200	225.28125	2026-01-12 20:14:05
244	view	/p/11	200	743.75	2026-01-04 12:22:31
253	view	/p/5	404	384.625	2026-01-01 17:21:07
254	basket	/p/8	200	714.71875	2026-01-20 04:15:24
263	search	/p/24	304	1230.0938	2026-01-11 21:56:11
266	click	/p/23	304	540.8125	2026-01-03 20:37:59
267	basket	/p/38	200	676.09375	2026-01-13 11:44:37
276	view	/p/4	404	165.59375	2026-01-10 04:06:41
278	basket	/p/3	404	746.78125	2026-01-25 09:21:23
280	view	/p/23	200	1136.0625	2026-01-10 07:59:35
282	click	/p/32	200	676.40625	2026-01-17 12:24:10
284	view	/p/7	404	638.03125	2026-01-13 10:45:57
286	basket	/p/30	304	730.78125	2026-01-05 07:59:51
287	click	/p/39	404	533.25	2026-01-08 18:52:48
289	search	/p/3	404	980.125	2026-01-15 07:54:08
290	click	/p/24	304	1083.7812	2026-01-28 22:11:16
295	search	/p/14	404	910.6875	2026-01-23 11:28:15
299	view	/p/32	200	41.8125	2026-01-27 00:56:53
302	search	/p/21	304	158.5	2026-01-14 05:27:22
303	view	/p/7	404	685.75	2026-01-24 20:33:15
306	view	/p/16	404	237.15625	2026-01-11 02:39:48
315	search	/p/27	404	938.78125	2026-01-25 20:40:01
321	click	/p/30	200	485.5625	2026-01-26 04:28:48
323	search	/p/32	200	918.875	2026-01-14 11:33:51
325	click	/p/15	304	535.3125	2026-01-13 13:00:58
326	click	/p/3	404	153.4375	2026-01-07 16:02:06
334	click	/p/11	200	217.28125	2026-01-05 06:27:29
337	view	/p/22	304	277.09375	2026-01-09 22:39:24
339	click	/p/27	200	0.8125	2026-01-10 21:18:41
340	view	/p/4	304	925.59375	2026-01-03 01:03:05
355	click	/p/34	304	264.65625	2026-01-01 04:19:46
357	view	/p/21	304	571.125	2026-01-10 05:57:49
370	search	/p/29	200	724.46875	2026-01-25 01:40:54
374	basket	/p/1	200	210.46875	2026-01-17 04:45:00
376	click	/p/24	200	405.21875	2026-01-02 11:26:59
378	click	/p/28	200	1033.5625	2026-01-07 03:54:31
379	click	/p/1	404	88.4375	2026-01-17 20:48:00
381	search	/p/30	200	989.03125	2026-01-22 04:12:48
389	view	/p/28	200	472.84375	2026-01-23 03:29:47
391	click	/p/4	404	525.71875	2026-01-07 17:47:40
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
35	basket	/p/26	200	529.03125	2026-02-20 10:56:20
36	search	/p/32	200	120.6875	2026-02-17 09:28:52
39	click	/p/12	200	325.75	2026-02-06 15:04:55
40	view	/p/14	404	373.09375	2026-02-28 21:08:30
42	search	/p/28	200	696	2026-02-25 14:17:08
43	view	/p/35	200	80.03125	2026-02-20 21:54:00
48	search	/p/39	200	1238.0938	2026-02-19 16:59:04
55	search	/p/17	304	256.5	2026-02-14 12:23:31
57	view	/p/2	200	424.25	2026-02-03 05:20:42
58	click	/p/7	200	775.25	2026-02-06 02:51:32
61	click	/p/20	404	65.625	2026-02-23 02:06:42
62	basket	/p/5	200	436.6875	2026-02-13 05:25:33
63	search	/p/26	404	683.75	2026-02-10 07:29:23
64	click	/p/12	304	174.3125	2026-02-02 11:24:51
71	view	/p/15	200	321.21875	2026-02-25 06:43:51
73	basket	/p/17	404	10.875	2026-02-26 23:25:08
74	view	/p/14	404	515.625	2026-02-19 05:12:59
75	basket	/p/34	200	406.875	2026-02-07 22:38:10
77	basket	/p/31	200	23.6875	2026-02-05 01:35:31
78	basket	/p/38	200	1142.5938	2026-02-14 23:32:39
80	search	/p/26	404	1051.8125	2026-02-20 01:54:21
83	view	/p/1	304	647.9375	2026-02-16 11:22:51
86	click	/p/19	200	799.125	2026-02-18 11:31:14
87	basket	/p/17	200	287.03125	2026-02-25 10:30:39
89	view	/p/8	200	204.03125	2026-02-26 00:48:18
96	view	/p/4	200	72.96875	2026-02-26 10:14:53
97	search	/p/38	200	700.15625	2026-02-02 13:10:24
102	view	/p/35	200	539.53125	2026-02-02 00:28:10
104	click	/p/8	200	953.53125	2026-02-21 08:12:12
107	click	/p/28	404	1122	2026-02-16 07:56:15
117	basket	/p/35	200	1149.125	2026-02-09 13:05:24
122	view	/p/8	200	15.75	2026-02-23 03:40:55
126	click	/p/29	200	245.625	2026-02-07 19:39:31
131	view	/p/27	304	320.21875	2026-02-13 05:21:04
132	click	/p/13	200	1172.4688	2026-02-24 03:58:18
135	basket	/p/4	200	732.90625	2026-02-07 19:36:36
137	view	/p/17	304	62.875	2026-02-25 09:48:37
144	click	/p/38	404	71.5625	2026-02-27 19:57:50
145	view	/p/10	200	983.1875	2026-02-22 11:09:26
155	search	/p/8	200	512.59375	2026-02-01 03:17:34
160	click	/p/13	404	639.21875	2026-02-26 01:47:19
165	search	/p/36	200	851	2026-02-19 02:04:09
166	search	/p/25	404	891.34375	2026-02-06 06:33:09
167	view	/p/38	200	924.1875	2026-02-23 01:34:42
171	search	/p/32	304	486.71875	2026-02-01 03:00:06
172	view	/p/18	304	63.375	2026-02-23 11:20:30
174	view	/p/17	200	1071.9375	2026-02-01 01:10:41
176	basket	/p/23	304	522.84375	2026-02-11 06:09:23
180	basket	/p/10	200	1220.4688	2026-02-27 20:54:26
185	view	/p/15	200	854.21875	2026-02-17 14:22:56
186	basket	/p/34	200	1218.8125	2026-02-19 01:21:40
203	click	/p/6	200	864.59375	2026-02-05 05:28:45
206	click	/p/37	304	30.5625	2026-02-19 18:12:18
212	click	/p/13	200	570.6875	2026-02-06 07:59:10
213	view	/p/20	200	653.5625	2026-02-01 06:49:57
219	click	/p/23	200	80.3125	2026-02-26 16:40:41
225	click	/p/4	200	1031.625	2026-02-09 01:27:17
227	basket	/p/7	200	771.15625	2026-02-28 12:42:41
231	click	/p/0	200	101.34375	2026-02-08 22:15:17
237	view	/p/27	200	824.28125	2026-02-27 06:51:09
238	basket	/p/15	200	178.8125	2026-02-05 01:23:36
241	basket	/p/16	304	1181.125	2026-02-16 07:55:40
242	search	/p/32	304	450.5625	2026-02-21 10:34:26
245	view	/p/19	200	117.71875	2026-02-08 20:08:01
247	click	/p/19	200	218.28125	2026-02-02 08:49:37
248	view	/p/19	304	1165.0938	2026-02-25 03:20:16
249	view	/p/39	200	585.78125	2026-02-13 01:05:15
255	search	/p/38	200	957.96875	2026-02-17 06:35:42
257	search	/p/26	304	1207.5312	2026-02-11 21:22:13
258	click	/p/21	304	797.15625	2026-02-10 15:57:24
259	click	/p/8	200	807.90625	2026-02-24 10:40:56
261	view	/p/21	200	1036.375	2026-02-04 11:53:25
262	search	/p/10	304	623.9375	2026-02-19 05:48:53
264	basket	/p/5	404	376.53125	2026-02-26 11:14:24
268	search	/p/4	200	1089.5625	2026-02-05 19:11:00
273	view	/p/39	304	1206.5938	2026-02-03 06:32:01
274	search	/p/33	200	681.96875	2026-02-05 10:14:57
283	view	/p/3	200	491.21875	2026-02-09 06:24:30
288	search	/p/23	200	1044	2026-02-05 12:05:11
294	view	/p/37	304	556.53125	2026-02-01 12:43:39
298	click	/p/18	200	13.53125	2026-02-28 02:05:07
304	basket	/p/4	200	744.84375	2026-02-04 18:02:41
309	view	/p/16	200	411.5	2026-02-19 01:59:02
311	basket	/p/21	200	1153.3125	2026-02-06 00:05:59
312	view	/p/18	200	504.78125	2026-02-04 07:59:54
319	search	/p/19	200	286.59375	2026-02-03 10:34:10
320	view	/p/22	200	1030.7188	2026-02-02 07:07:20
324	click	/p/25	404	957.09375	2026-02-18 23:58:13
327	click	/p/18	200	1116.4062	2026-02-14 22:04:47
329	view	/p/6	200	379.875	2026-02-01 09:44:29
331	click	/p/30	404	490.71875	2026-02-20 08:37:35
343	basket	/p/12	404	434.0625	2026-02-15 03:53:16
344	search	/p/18	304	315.90625	2026-02-15 01:25:23
347	basket	/p/38	200	626.1875	2026-02-19 15:18:44
354	basket	/p/8	200	719.53125	2026-02-06 01:23:01
356	search	/p/36	200	1087.4375	2026-02-05 19:31:48
364	view	/p/4	200	989.78125	2026-02-03 10:59:44
365	view	/p/30	404	190.21875	2026-02-21 18:03:06
369	basket	/p/5	200	711.21875	2026-02-10 15:19:15
371	view	/p/10	200	298.96875	2026-02-21 12:44:19
372	view	/p/25	200	359.125	2026-02-23 11:21:41
380	click	/p/21	200	320.8125	2026-02-05 05:12:03
386	click	/p/12	304	829.28125	2026-02-07 10:55:30
387	click	/p/19	304	896.8125	2026-02-24 18:25:19
390	view	/p/4	304	353.5	2026-02-08 02:27:08
395	view	/p/10	200	513.5	2026-02-11 20:49:05
397	view	/p/25	200	596.28125	2026-02-16 21:08:49
399	view	/p/10	304	285.5625	2026-02-19 19:25:13
400	view	/p/13	404	596.46875	2026-02-28 19:04:05
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
21	search	/p/30	404	1197.4062	2026-03-31 12:21:54
22	view	/p/7	200	19.6875	2026-03-04 15:14:56
27	click	/p/12	304	1153.9062	2026-03-28 20:52:56
29	view	/p/20	304	142.34375	2026-03-09 02:21:22
30	basket	/p/1	200	326.375	2026-03-19 06:38:32
31	view	/p/28	200	1226.25	2026-03-03 19:21:21
34	view	/p/28	304	1097.75	2026-03-06 12:14:53
37	basket	/p/28	404	837.53125	2026-03-14 23:00:34
38	click	/p/38	200	1247.4375	2026-03-25 06:38:27
44	search	/p/9	304	969.9375	2026-03-21 02:56:29
45	view	/p/3	404	1039.3125	2026-03-20 09:28:40
46	basket	/p/22	404	589.9375	2026-03-10 12:17:59
52	basket	/p/38	304	174.90625	2026-03-29 09:00:47
59	search	/p/6	200	772.6875	2026-03-13 02:16:49
60	search	/p/34	200	679.1875	2026-03-22 12:30:19
65	basket	/p/34	200	237.25	2026-03-15 22:33:04
68	view	/p/26	404	1249.2188	2026-03-26 21:31:28
72	basket	/p/21	200	574.65625	2026-03-14 15:29:36
84	click	/p/28	304	1123.6562	2026-03-31 17:10:35
85	click	/p/20	404	719.21875	2026-03-23 03:07:22
91	click	/p/5	200	813.78125	2026-03-24 00:12:37
95	basket	/p/9	404	95.40625	2026-03-19 00:24:04
98	view	/p/29	200	971.9375	2026-03-15 12:58:11
100	view	/p/8	304	267	2026-03-12 21:22:12
110	search	/p/8	200	427.25	2026-03-06 17:06:15
112	click	/p/4	200	414.65625	2026-03-06 04:39:01
113	click	/p/2	200	517.75	2026-03-23 22:53:56
116	click	/p/21	200	360.5	2026-03-24 02:16:53
120	click	/p/13	200	195.84375	2026-03-19 21:53:32
124	view	/p/34	200	959.59375	2026-03-22 11:29:33
128	click	/p/36	200	889.25	2026-03-31 15:55:45
136	basket	/p/31	200	854.21875	2026-03-06 09:04:11
138	click	/p/26	200	662.28125	2026-03-31 22:26:59
140	search	/p/5	200	1136.6562	2026-03-05 20:36:41
149	click	/p/34	200	832.25	2026-03-30 10:20:09
150	search	/p/14	200	682.25	2026-03-09 12:07:51
151	click	/p/15	304	994.09375	2026-03-25 11:24:13
162	click	/p/38	304	388.09375	2026-03-27 16:42:33
163	basket	/p/15	304	1136.6562	2026-03-03 06:07:35
164	click	/p/33	200	732.59375	2026-03-21 02:29:50
168	basket	/p/7	404	27.09375	2026-03-07 18:00:59
173	view	/p/31	200	1045.125	2026-03-14 14:22:10
175	search	/p/30	200	78.78125	2026-03-04 12:46:57
177	view	/p/15	404	155.53125	2026-03-04 02:38:22
178	click	/p/21	404	171.53125	2026-03-07 06:56:32
179	basket	/p/24	200	92.71875	2026-03-26 07:03:08
181	view	/p/18	200	651.59375	2026-03-18 09:11:26
183	basket	/p/9	404	873.96875	2026-03-07 21:50:20
189	basket	/p/9	304	668.4375	2026-03-14 08:31:15
192	view	/p/20	200	59.15625	2026-03-25 13:47:13
198	search	/p/1	404	302.46875	2026-03-10 16:41:44
202	click	/p/6	404	265.1875	2026-03-19 13:53:26
207	click	/p/29	304	730.84375	2026-03-30 08:04:52
218	search	/p/10	200	923.875	2026-03-21 03:49:31
226	search	/p/16	200	463.15625	2026-03-19 10:48:43
228	view	/p/13	304	736.375	2026-03-30 07:11:24
229	basket	/p/18	304	1195.7812	2026-03-18 00:47:14
230	search	/p/27	200	297.65625	2026-03-03 02:46:57
232	view	/p/13	200	245.875	2026-03-14 17:40:45
233	click	/p/9	200	1096.0625	2026-03-14 10:48:35
236	search	/p/5	200	816.5625	2026-03-19 18:05:27
239	click	/p/31	200	891	2026-03-06 10:30:25
243	basket	/p/21	200	565.75	2026-03-26 01:31:11
246	basket	/p/14	200	225.65625	2026-03-15 06:13:20
250	search	/p/37	404	1208.4062	2026-03-28 02:23:34
252	view	/p/20	304	379.1875	2026-03-08 13:34:57
256	view	/p/37	304	991.53125	2026-03-21 16:48:49
260	view	/p/28	404	937.1875	2026-03-24 02:51:39
265	basket	/p/12	200	101.84375	2026-03-03 19:19:47
269	basket	/p/20	304	375.6875	2026-03-25 00:17:54
270	view	/p/1	200	798.1875	2026-03-18 12:07:03
271	click	/p/19	200	582.59375	2026-03-23 17:36:08
275	view	/p/35	200	859.125	2026-03-11 08:15:28
277	basket	/p/8	404	780.3125	2026-03-10 13:51:50
279	view	/p/39	304	43.375	2026-03-25 14:01:27
281	basket	/p/28	304	461	2026-03-15 00:43:27
285	search	/p/9	200	269.46875	2026-03-04 09:42:56
292	search	/p/11	304	651.96875	2026-03-09 18:37:12
293	click	/p/5	200	377.75	2026-03-13 07:04:38
296	click	/p/17	200	120.5	2026-03-28 19:44:50
297	click	/p/3	200	837.03125	2026-03-31 22:28:31
305	basket	/p/9	404	1133.1875	2026-03-03 11:20:06
310	search	/p/36	200	373.78125	2026-03-09 22:00:08
313	click	/p/4	200	176.15625	2026-03-25 22:41:23
314	search	/p/7	304	493.4375	2026-03-06 20:24:20
316	view	/p/12	200	1210.6875	2026-03-29 01:26:45
318	search	/p/20	200	635.8125	2026-03-21 06:08:18
322	view	/p/19	200	119.3125	2026-03-31 08:29:21
330	search	/p/20	404	654.03125	2026-03-15 00:26:48
332	view	/p/6	304	524.6875	2026-03-15 11:06:13
333	view	/p/5	404	32.1875	2026-03-06 12:17:21
335	search	/p/34	200	787.78125	2026-03-16 00:37:23
336	click	/p/32	404	1159.4062	2026-03-24 05:35:16
338	click	/p/22	404	780.09375	2026-03-19 08:59:07
341	basket	/p/7	304	287.28125	2026-03-09 07:52:01
346	search	/p/33	200	1023.375	2026-03-07 05:11:55
348	search	/p/20	200	399.125	2026-03-10 06:11:22
349	search	/p/8	404	327.9375	2026-03-18 21:38:06
350	view	/p/10	404	101.5625	2026-03-09 21:34:41
351	search	/p/14	200	442.46875	2026-03-14 13:03:11
353	search	/p/12	200	1142.375	2026-03-14 20:02:01
358	view	/p/36	304	1136.6562	2026-03-24 11:38:08
359	search	/p/4	404	308.5625	2026-03-23 11:35:35
368	click	/p/30	200	586.5	2026-03-16 15:22:32
373	view	/p/33	404	1105.625	2026-03-02 18:48:43
375	view	/p/0	404	768.03125	2026-03-24 03:29:29
377	click	/p/1	200	800.15625	2026-03-12 12:47:00
382	view	/p/21	200	590.09375	2026-03-07 13:42:42
385	basket	/p/8	200	316.6875	2026-03-16 21:13:19
388	search	/p/18	200	1063.8125	2026-03-14 15:52:53
392	search	/p/38	200	736.8125	2026-03-14 02:12:11
393	click	/p/18	404	183.5	2026-03-14 00:13:22
394	view	/p/20	304	450.46875	2026-03-31 15:58:55
396	click	/p/13	200	918.6875	2026-03-10 06:14:28
398	click	/p/5	404	811.09375	2026-03-31 11:43:32
\.


--
-- Data for Name: events_rest; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.events_rest (id, kind, path, status, duration_ms, at) FROM stdin;
5	basket	/p/34	200	1061.5312	2026-04-14 23:59:25
7	click	/p/11	200	1073.0312	2026-04-01 23:50:14
8	search	/p/35	200	1180.8438	2026-04-13 20:50:51
13	basket	/p/33	200	1039.8125	2026-04-12 21:08:46
23	basket	/p/10	304	75.5	2026-04-02 22:06:01
25	view	/p/20	304	418.875	2026-04-14 08:12:28
41	search	/p/11	200	1113.3125	2026-04-06 04:15:41
53	click	/p/31	200	645.59375	2026-04-09 19:17:19
54	search	/p/18	304	210.96875	2026-04-12 05:39:20
66	search	/p/31	404	1124.5938	2026-04-12 22:45:37
81	search	/p/35	200	551.59375	2026-04-14 02:48:43
82	basket	/p/1	304	166.15625	2026-04-07 15:28:27
88	search	/p/15	404	619.40625	2026-04-06 12:14:33
94	search	/p/3	404	292.25	2026-04-09 02:33:30
101	click	/p/32	200	1227.4688	2026-04-12 03:10:33
103	search	/p/20	304	762.59375	2026-04-10 10:08:04
108	click	/p/20	200	123.8125	2026-04-12 04:30:17
109	search	/p/6	304	364.3125	2026-04-04 02:43:28
111	view	/p/10	404	641.1875	2026-04-08 19:58:53
115	basket	/p/16	200	897.875	2026-04-05 01:57:43
125	basket	/p/24	200	887.90625	2026-04-06 18:05:28
127	click	/p/22	304	1058.2188	2026-04-05 15:41:00
129	click	/p/26	200	865.8125	2026-04-06 05:48:16
130	view	/p/29	200	1155.5938	2026-04-05 16:37:48
133	view	/p/11	200	858.40625	2026-04-13 08:20:32
134	basket	/p/27	200	1029.125	2026-04-14 23:15:48
139	view	/p/13	200	192.0625	2026-04-13 02:46:51
141	click	/p/4	304	721.875	2026-04-11 22:38:00
143	click	/p/11	200	1012	2026-04-03 02:32:21
147	click	/p/26	200	834.625	2026-04-06 10:35:04
153	click	/p/18	404	396.03125	2026-04-08 11:44:42
154	basket	/p/24	404	655.34375	2026-04-03 02:49:32
161	basket	/p/16	404	1221.3125	2026-04-07 15:18:06
169	view	/p/24	404	16.78125	2026-04-02 11:50:55
182	search	/p/39	200	890.625	2026-04-09 02:04:32
184	search	/p/35	200	542.75	2026-04-14 23:21:31
187	search	/p/6	200	741.125	2026-04-10 22:10:22
194	view	/p/30	200	577.5	2026-04-14 20:17:12
199	basket	/p/38	404	1204.6875	2026-04-13 02:53:24
201	basket	/p/21	304	600.125	2026-04-03 01:43:12
210	search	/p/23	304	533.15625	2026-04-05 09:26:47
211	basket	/p/17	200	558.125	2026-04-12 13:02:43
216	search	/p/33	404	1053.4062	2026-04-02 05:29:38
235	basket	/p/28	404	1097.0938	2026-04-02 22:44:00
251	basket	/p/9	200	519.5625	2026-04-11 07:08:29
272	basket	/p/1	200	1174.0625	2026-04-07 18:20:03
291	view	/p/31	200	38.3125	2026-04-07 11:35:19
300	basket	/p/4	200	730.15625	2026-04-02 02:44:00
301	search	/p/26	404	1084.4375	2026-04-06 11:52:09
307	click	/p/23	404	7.53125	2026-04-11 20:47:59
308	basket	/p/30	200	506.65625	2026-04-12 19:51:15
317	click	/p/9	404	435.90625	2026-04-10 10:42:55
328	click	/p/6	200	225.75	2026-04-03 03:45:20
342	click	/p/27	304	305.71875	2026-04-13 06:07:26
345	search	/p/12	304	1164.7812	2026-04-11 10:31:29
352	search	/p/26	404	451.09375	2026-04-03 16:02:47
360	click	/p/16	200	1027.5625	2026-04-02 22:57:41
361	view	/p/33	404	829.71875	2026-04-09 03:49:26
362	search	/p/39	404	904.28125	2026-04-01 17:08:24
363	click	/p/23	304	281.6875	2026-04-01 01:56:03
366	search	/p/24	200	649.1875	2026-04-05 14:39:54
367	click	/p/12	200	1058.5312	2026-04-10 11:54:20
383	view	/p/38	200	515.46875	2026-04-13 18:34:54
384	view	/p/34	404	293.28125	2026-04-10 10:19:51
\.


--
-- Data for Name: login_attempts; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.login_attempts (email, ip, succeeded, at) FROM stdin;
tomas.thornbury193@quillandco.org	84.17.148.9	t	2026-02-01 12:07:00+00
bertil.kirchhoff112@tinbarge.co.uk	84.17.182.9	t	2026-02-01 12:14:00+00
quentin.quintero119@tinbarge.co.uk	84.17.84.9	f	2026-02-01 12:21:00+00
quentin.eriksen14@brightwater-post.com	84.17.83.9	t	2026-02-01 12:28:00+00
fatima.yamaguchi174@nordlys-brev.no	\N	t	2026-02-01 12:35:00+00
ulrike.osullivan35@quillandco.org	84.17.112.9	f	2026-02-01 12:42:00+00
priya.dvorak7@nordlys-brev.no	84.17.76.9	t	2026-02-01 12:49:00+00
quentin.quintero119@tinbarge.co.uk	84.17.209.9	t	2026-02-01 12:56:00+00
rosa.wojcik197@kestrelmail.net	84.17.234.9	f	2026-02-01 13:03:00+00
chiara.eriksen41@tinbarge.co.uk	\N	t	2026-02-01 13:10:00+00
hanneke.quintero76@nordlys-brev.no	84.17.35.9	t	2026-02-01 13:17:00+00
rosa.ibanez146@postkutsche-web.de	84.17.81.9	f	2026-02-01 13:24:00+00
yusuf.castellano137@quillandco.org	84.17.226.9	t	2026-02-01 13:31:00+00
hanneke.kirchhoff72@brightwater-post.com	84.17.118.9	t	2026-02-01 13:38:00+00
katarzyna.lindqvist115@nordlys-brev.no	\N	f	2026-02-01 13:45:00+00
katarzyna.nakagawa22@quillandco.org	84.17.115.9	t	2026-02-01 13:52:00+00
tomas.eriksen140@correo-alisios.es	84.17.61.9	t	2026-02-01 13:59:00+00
hanneke.fairweather105@nordlys-brev.no	84.17.75.9	f	2026-02-01 14:06:00+00
priya.quintero117@nordlys-brev.no	84.17.123.9	t	2026-02-01 14:13:00+00
quentin.nakagawa73@kestrelmail.net	\N	t	2026-02-01 14:20:00+00
ulrike.quintero126@brightwater-post.com	84.17.23.9	f	2026-02-01 14:27:00+00
liam.quintero95@nordlys-brev.no	84.17.50.9	t	2026-02-01 14:34:00+00
ilse.lindqvist142@quillandco.org	84.17.64.9	t	2026-02-01 14:41:00+00
priya.castellano110@brightwater-post.com	84.17.85.9	f	2026-02-01 14:48:00+00
mei.castellano64@kestrelmail.net	\N	t	2026-02-01 14:55:00+00
bertil.kirchhoff112@tinbarge.co.uk	84.17.64.9	t	2026-02-01 15:02:00+00
wanjiru.vasquez127@correo-alisios.es	84.17.143.9	f	2026-02-01 15:09:00+00
quentin.quintero119@tinbarge.co.uk	84.17.116.9	t	2026-02-01 15:16:00+00
fatima.lindqvist80@postkutsche-web.de	84.17.76.9	t	2026-02-01 15:23:00+00
chiara.wojcik186@kestrelmail.net	\N	f	2026-02-01 15:30:00+00
goran.szabo175@kestrelmail.net	84.17.32.9	t	2026-02-01 15:37:00+00
fatima.backer45@correo-alisios.es	84.17.194.9	t	2026-02-01 15:44:00+00
chiara.abernathy111@tinbarge.co.uk	84.17.208.9	f	2026-02-01 15:51:00+00
katarzyna.vasquez49@kestrelmail.net	84.17.166.9	t	2026-02-01 15:58:00+00
katarzyna.yamaguchi9@nordlys-brev.no	\N	t	2026-02-01 16:05:00+00
mei.osullivan1@kestrelmail.net	84.17.63.9	f	2026-02-01 16:12:00+00
quentin.nakagawa13@nordlys-brev.no	84.17.74.9	t	2026-02-01 16:19:00+00
nadia.yamaguchi44@quillandco.org	84.17.164.9	t	2026-02-01 16:26:00+00
nadia.vasquez61@postkutsche-web.de	84.17.4.9	f	2026-02-01 16:33:00+00
hanneke.pettersson19@brightwater-post.com	\N	t	2026-02-01 16:40:00+00
priya.zielinski103@brightwater-post.com	84.17.138.9	t	2026-02-01 16:47:00+00
mei.jankowski83@brightwater-post.com	84.17.114.9	f	2026-02-01 16:54:00+00
yusuf.dvorak4@nordlys-brev.no	84.17.83.9	t	2026-02-01 17:01:00+00
quentin.nakagawa13@nordlys-brev.no	84.17.239.9	t	2026-02-01 17:08:00+00
wanjiru.eriksen102@kestrelmail.net	\N	f	2026-02-01 17:15:00+00
ilse.lindqvist142@quillandco.org	84.17.24.9	t	2026-02-01 17:22:00+00
jorge.thornbury90@kestrelmail.net	84.17.126.9	t	2026-02-01 17:29:00+00
quentin.yamaguchi143@tinbarge.co.uk	84.17.200.9	f	2026-02-01 17:36:00+00
rosa.rasmussen12@brightwater-post.com	84.17.238.9	t	2026-02-01 17:43:00+00
priya.osullivan70@brightwater-post.com	\N	t	2026-02-01 17:50:00+00
ilse.zielinski55@tinbarge.co.uk	84.17.197.9	f	2026-02-01 17:57:00+00
chiara.wojcik186@kestrelmail.net	84.17.7.9	t	2026-02-01 18:04:00+00
dagny.hollingsworth122@brightwater-post.com	84.17.137.9	t	2026-02-01 18:11:00+00
priya.rasmussen177@quillandco.org	84.17.39.9	f	2026-02-01 18:18:00+00
oisin.eriksen194@tinbarge.co.uk	\N	t	2026-02-01 18:25:00+00
alma.vasquez167@kestrelmail.net	84.17.127.9	t	2026-02-01 18:32:00+00
emeka.castellano199@nordlys-brev.no	84.17.53.9	f	2026-02-01 18:39:00+00
yusuf.dvorak56@brightwater-post.com	84.17.242.9	t	2026-02-01 18:46:00+00
oisin.osullivan43@tinbarge.co.uk	84.17.149.9	t	2026-02-01 18:53:00+00
quentin.vasquez42@nordlys-brev.no	\N	f	2026-02-01 19:00:00+00
soren.hollingsworth147@postkutsche-web.de	84.17.10.9	t	2026-02-01 19:07:00+00
priya.hollingsworth85@tinbarge.co.uk	84.17.227.9	t	2026-02-01 19:14:00+00
zoe.szabo189@postkutsche-web.de	84.17.92.9	f	2026-02-01 19:21:00+00
chiara.moreau77@kestrelmail.net	84.17.135.9	t	2026-02-01 19:28:00+00
tomas.thornbury33@tinbarge.co.uk	\N	t	2026-02-01 19:35:00+00
quentin.rasmussen96@correo-alisios.es	84.17.106.9	f	2026-02-01 19:42:00+00
fatima.yamaguchi174@nordlys-brev.no	84.17.165.9	t	2026-02-01 19:49:00+00
tomas.backer121@postkutsche-web.de	84.17.20.9	t	2026-02-01 19:56:00+00
soren.hollingsworth147@postkutsche-web.de	84.17.111.9	f	2026-02-01 20:03:00+00
hanneke.pettersson19@brightwater-post.com	\N	t	2026-02-01 20:10:00+00
priya.quintero117@nordlys-brev.no	84.17.130.9	t	2026-02-01 20:17:00+00
chiara.abernathy111@tinbarge.co.uk	84.17.247.9	f	2026-02-01 20:24:00+00
zoe.backer151@nordlys-brev.no	84.17.202.9	t	2026-02-01 20:31:00+00
ilse.lindqvist142@quillandco.org	84.17.162.9	t	2026-02-01 20:38:00+00
priya.zielinski103@brightwater-post.com	\N	f	2026-02-01 20:45:00+00
ilse.hollingsworth182@quillandco.org	84.17.239.9	t	2026-02-01 20:52:00+00
yusuf.dvorak4@nordlys-brev.no	84.17.31.9	t	2026-02-01 20:59:00+00
jorge.eriksen81@brightwater-post.com	84.17.1.9	f	2026-02-01 21:06:00+00
ximena.jankowski124@correo-alisios.es	84.17.105.9	t	2026-02-01 21:13:00+00
priya.dvorak7@nordlys-brev.no	\N	t	2026-02-01 21:20:00+00
tomas.thornbury33@tinbarge.co.uk	84.17.27.9	f	2026-02-01 21:27:00+00
quentin.vasquez42@nordlys-brev.no	84.17.89.9	t	2026-02-01 21:34:00+00
quentin.nakagawa13@nordlys-brev.no	84.17.151.9	t	2026-02-01 21:41:00+00
jorge.eriksen81@brightwater-post.com	84.17.106.9	f	2026-02-01 21:48:00+00
priya.rasmussen177@quillandco.org	\N	t	2026-02-01 21:55:00+00
viktor.wojcik106@kestrelmail.net	84.17.184.9	t	2026-02-01 22:02:00+00
quentin.eriksen14@brightwater-post.com	84.17.141.9	f	2026-02-01 22:09:00+00
viktor.dvorak99@correo-alisios.es	84.17.175.9	t	2026-02-01 22:16:00+00
wanjiru.ibanez153@quillandco.org	84.17.221.9	t	2026-02-01 22:23:00+00
ulrike.eriksen179@quillandco.org	\N	f	2026-02-01 22:30:00+00
ulrike.backer195@postkutsche-web.de	84.17.32.9	t	2026-02-01 22:37:00+00
ulrike.quintero126@brightwater-post.com	84.17.52.9	t	2026-02-01 22:44:00+00
mei.szabo47@quillandco.org	84.17.239.9	f	2026-02-01 22:51:00+00
ulrike.lindqvist129@postkutsche-web.de	84.17.54.9	t	2026-02-01 22:58:00+00
priya.abernathy200@correo-alisios.es	\N	t	2026-02-01 23:05:00+00
quentin.eriksen132@brightwater-post.com	84.17.161.9	f	2026-02-01 23:12:00+00
wanjiru.castellano21@nordlys-brev.no	84.17.87.9	t	2026-02-01 23:19:00+00
ulrike.lindqvist129@postkutsche-web.de	84.17.195.9	t	2026-02-01 23:26:00+00
hanneke.fairweather105@nordlys-brev.no	84.17.141.9	f	2026-02-01 23:33:00+00
fatima.lindqvist80@postkutsche-web.de	\N	t	2026-02-01 23:40:00+00
nadia.yamaguchi191@tinbarge.co.uk	84.17.229.9	t	2026-02-01 23:47:00+00
dagny.kirchhoff190@tinbarge.co.uk	84.17.98.9	f	2026-02-01 23:54:00+00
ulrike.uzun94@brightwater-post.com	84.17.84.9	t	2026-02-02 00:01:00+00
jorge.thornbury90@kestrelmail.net	84.17.176.9	t	2026-02-02 00:08:00+00
priya.wojcik139@tinbarge.co.uk	\N	f	2026-02-02 00:15:00+00
ilse.szabo107@quillandco.org	84.17.20.9	t	2026-02-02 00:22:00+00
wanjiru.eriksen102@kestrelmail.net	84.17.152.9	t	2026-02-02 00:29:00+00
goran.vasquez88@brightwater-post.com	84.17.69.9	f	2026-02-02 00:36:00+00
mei.castellano166@correo-alisios.es	84.17.121.9	t	2026-02-02 00:43:00+00
bertil.kirchhoff112@tinbarge.co.uk	\N	t	2026-02-02 00:50:00+00
rosa.moreau172@tinbarge.co.uk	84.17.131.9	f	2026-02-02 00:57:00+00
bertil.fairweather163@correo-alisios.es	84.17.136.9	t	2026-02-02 01:04:00+00
tomas.eriksen140@correo-alisios.es	84.17.70.9	t	2026-02-02 01:11:00+00
soren.pettersson185@postkutsche-web.de	84.17.202.9	f	2026-02-02 01:18:00+00
alma.vasquez167@kestrelmail.net	\N	t	2026-02-02 01:25:00+00
liam.osullivan149@correo-alisios.es	84.17.175.9	t	2026-02-02 01:32:00+00
goran.jankowski24@postkutsche-web.de	84.17.62.9	f	2026-02-02 01:39:00+00
zoe.abernathy71@quillandco.org	84.17.214.9	t	2026-02-02 01:46:00+00
rosa.osullivan178@correo-alisios.es	84.17.78.9	t	2026-02-02 01:53:00+00
tomas.thornbury193@quillandco.org	\N	f	2026-02-02 02:00:00+00
katarzyna.nakagawa22@quillandco.org	84.17.98.9	t	2026-02-02 02:07:00+00
bertil.kirchhoff112@tinbarge.co.uk	84.17.19.9	t	2026-02-02 02:14:00+00
jorge.eriksen81@brightwater-post.com	84.17.107.9	f	2026-02-02 02:21:00+00
katarzyna.yamaguchi68@correo-alisios.es	84.17.82.9	t	2026-02-02 02:28:00+00
viktor.zielinski48@tinbarge.co.uk	\N	t	2026-02-02 02:35:00+00
fatima.osullivan5@correo-alisios.es	84.17.226.9	f	2026-02-02 02:42:00+00
yusuf.hollingsworth156@correo-alisios.es	84.17.41.9	t	2026-02-02 02:49:00+00
liam.yamaguchi158@nordlys-brev.no	84.17.184.9	t	2026-02-02 02:56:00+00
yusuf.castellano137@quillandco.org	84.17.183.9	f	2026-02-02 03:03:00+00
fatima.quintero3@nordlys-brev.no	\N	t	2026-02-02 03:10:00+00
wanjiru.quintero148@correo-alisios.es	84.17.225.9	t	2026-02-02 03:17:00+00
katarzyna.wojcik11@nordlys-brev.no	84.17.115.9	f	2026-02-02 03:24:00+00
priya.yamaguchi101@kestrelmail.net	84.17.186.9	t	2026-02-02 03:31:00+00
katarzyna.yamaguchi9@nordlys-brev.no	84.17.79.9	t	2026-02-02 03:38:00+00
liam.quintero95@nordlys-brev.no	\N	f	2026-02-02 03:45:00+00
jorge.thornbury90@kestrelmail.net	84.17.46.9	t	2026-02-02 03:52:00+00
viktor.uzun16@postkutsche-web.de	84.17.242.9	t	2026-02-02 03:59:00+00
katarzyna.yamaguchi9@nordlys-brev.no	84.17.224.9	f	2026-02-02 04:06:00+00
yusuf.castellano137@quillandco.org	84.17.162.9	t	2026-02-02 04:13:00+00
nadia.vasquez61@postkutsche-web.de	\N	t	2026-02-02 04:20:00+00
ilse.fairweather183@tinbarge.co.uk	84.17.152.9	f	2026-02-02 04:27:00+00
fatima.moreau154@kestrelmail.net	84.17.151.9	t	2026-02-02 04:34:00+00
nadia.fairweather133@correo-alisios.es	84.17.188.9	t	2026-02-02 04:41:00+00
ximena.abernathy109@brightwater-post.com	84.17.218.9	f	2026-02-02 04:48:00+00
fatima.eriksen155@tinbarge.co.uk	\N	t	2026-02-02 04:55:00+00
rosa.jankowski18@tinbarge.co.uk	84.17.131.9	t	2026-02-02 05:02:00+00
alma.thornbury31@postkutsche-web.de	84.17.23.9	f	2026-02-02 05:09:00+00
fatima.osullivan5@correo-alisios.es	84.17.129.9	t	2026-02-02 05:16:00+00
fatima.moreau154@kestrelmail.net	84.17.170.9	t	2026-02-02 05:23:00+00
wanjiru.jankowski2@quillandco.org	\N	f	2026-02-02 05:30:00+00
priya.quintero117@nordlys-brev.no	84.17.165.9	t	2026-02-02 05:37:00+00
hanneke.quintero76@nordlys-brev.no	84.17.81.9	t	2026-02-02 05:44:00+00
dagny.lindqvist145@nordlys-brev.no	84.17.150.9	f	2026-02-02 05:51:00+00
katarzyna.vasquez49@kestrelmail.net	84.17.48.9	t	2026-02-02 05:58:00+00
rosa.osullivan178@correo-alisios.es	\N	t	2026-02-02 06:05:00+00
nadia.yamaguchi44@quillandco.org	84.17.71.9	f	2026-02-02 06:12:00+00
oisin.osullivan43@tinbarge.co.uk	84.17.90.9	t	2026-02-02 06:19:00+00
emeka.castellano199@nordlys-brev.no	84.17.182.9	t	2026-02-02 06:26:00+00
jorge.hollingsworth141@postkutsche-web.de	84.17.84.9	f	2026-02-02 06:33:00+00
mei.eriksen26@postkutsche-web.de	\N	t	2026-02-02 06:40:00+00
quentin.hollingsworth104@quillandco.org	84.17.247.9	t	2026-02-02 06:47:00+00
goran.eriksen62@quillandco.org	84.17.108.9	f	2026-02-02 06:54:00+00
quentin.fairweather170@tinbarge.co.uk	84.17.173.9	t	2026-02-02 07:01:00+00
nadia.fairweather133@correo-alisios.es	84.17.189.9	t	2026-02-02 07:08:00+00
fatima.lindqvist80@postkutsche-web.de	\N	f	2026-02-02 07:15:00+00
priya.nakagawa52@brightwater-post.com	84.17.4.9	t	2026-02-02 07:22:00+00
alma.moreau125@brightwater-post.com	84.17.150.9	t	2026-02-02 07:29:00+00
bertil.fairweather163@correo-alisios.es	84.17.1.9	f	2026-02-02 07:36:00+00
fatima.backer45@correo-alisios.es	84.17.151.9	t	2026-02-02 07:43:00+00
tomas.thornbury193@quillandco.org	\N	t	2026-02-02 07:50:00+00
yusuf.szabo136@tinbarge.co.uk	84.17.169.9	f	2026-02-02 07:57:00+00
liam.yamaguchi158@nordlys-brev.no	84.17.118.9	t	2026-02-02 08:04:00+00
bertil.wojcik134@quillandco.org	84.17.178.9	t	2026-02-02 08:11:00+00
tomas.thornbury193@quillandco.org	84.17.207.9	f	2026-02-02 08:18:00+00
ulrike.lindqvist129@postkutsche-web.de	\N	t	2026-02-02 08:25:00+00
goran.uzun184@postkutsche-web.de	84.17.241.9	t	2026-02-02 08:32:00+00
ilse.szabo107@quillandco.org	84.17.92.9	f	2026-02-02 08:39:00+00
ilse.hollingsworth182@quillandco.org	84.17.65.9	t	2026-02-02 08:46:00+00
soren.pettersson185@postkutsche-web.de	84.17.151.9	t	2026-02-02 08:53:00+00
alma.thornbury31@postkutsche-web.de	\N	f	2026-02-02 09:00:00+00
alma.castellano188@tinbarge.co.uk	84.17.83.9	t	2026-02-02 09:07:00+00
viktor.zielinski48@tinbarge.co.uk	84.17.70.9	t	2026-02-02 09:14:00+00
alma.szabo171@tinbarge.co.uk	84.17.220.9	f	2026-02-02 09:21:00+00
fatima.moreau37@nordlys-brev.no	84.17.157.9	t	2026-02-02 09:28:00+00
katarzyna.vasquez49@kestrelmail.net	\N	t	2026-02-02 09:35:00+00
soren.hollingsworth147@postkutsche-web.de	84.17.232.9	f	2026-02-02 09:42:00+00
goran.grunwald75@nordlys-brev.no	84.17.155.9	t	2026-02-02 09:49:00+00
priya.nakagawa52@brightwater-post.com	84.17.83.9	t	2026-02-02 09:56:00+00
nadia.vasquez61@postkutsche-web.de	84.17.2.9	f	2026-02-02 10:03:00+00
emeka.castellano199@nordlys-brev.no	\N	t	2026-02-02 10:10:00+00
wanjiru.abernathy161@brightwater-post.com	84.17.140.9	t	2026-02-02 10:17:00+00
priya.dvorak7@nordlys-brev.no	84.17.100.9	f	2026-02-02 10:24:00+00
fatima.jankowski57@brightwater-post.com	84.17.159.9	t	2026-02-02 10:31:00+00
hanneke.castellano86@tinbarge.co.uk	84.17.149.9	t	2026-02-02 10:38:00+00
yusuf.backer25@correo-alisios.es	\N	f	2026-02-02 10:45:00+00
bertil.quintero118@nordlys-brev.no	84.17.130.9	t	2026-02-02 10:52:00+00
tomas.backer121@postkutsche-web.de	84.17.176.9	t	2026-02-02 10:59:00+00
fatima.eriksen155@tinbarge.co.uk	84.17.218.9	f	2026-02-02 11:06:00+00
priya.dvorak7@nordlys-brev.no	84.17.223.9	t	2026-02-02 11:13:00+00
ulrike.quintero126@brightwater-post.com	\N	t	2026-02-02 11:20:00+00
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
chiara.eriksen41@tinbarge.co.uk	sale	2024-05-06 11:38:35+00
quentin.vasquez42@nordlys-brev.no	sale	2025-06-27 04:30:15+00
oisin.osullivan43@tinbarge.co.uk	sale	2024-06-18 05:54:46+00
nadia.yamaguchi44@quillandco.org	sale	2025-11-26 10:42:39+00
fatima.backer45@correo-alisios.es	sale	\N
oisin.zielinski46@kestrelmail.net	kitchen	2025-05-18 03:50:57+00
mei.szabo47@quillandco.org	kitchen	2024-04-03 12:11:07+00
priya.nakagawa54@brightwater-post.com	kitchen	2025-06-08 05:20:40+00
ilse.zielinski55@tinbarge.co.uk	kitchen	\N
fatima.jankowski57@brightwater-post.com	garden	2025-04-01 05:28:45+00
viktor.vasquez59@postkutsche-web.de	garden	2025-07-31 10:18:07+00
goran.eriksen62@quillandco.org	kitchen	2024-04-02 04:38:14+00
liam.backer63@nordlys-brev.no	sale	2025-04-15 08:52:39+00
mei.castellano64@kestrelmail.net	garden	2024-09-25 10:17:51+00
quentin.hollingsworth66@kestrelmail.net	garden	2024-10-24 09:28:03+00
mei.abernathy67@nordlys-brev.no	kitchen	2026-01-09 03:57:14+00
katarzyna.yamaguchi68@correo-alisios.es	sale	2024-09-20 13:56:14+00
oisin.moreau69@quillandco.org	garden	2024-04-05 00:55:57+00
quentin.nakagawa73@kestrelmail.net	garden	2025-10-31 23:13:10+00
goran.grunwald75@nordlys-brev.no	kitchen	\N
hanneke.quintero76@nordlys-brev.no	kitchen	2025-12-02 09:05:51+00
jorge.eriksen81@brightwater-post.com	sale	2025-09-26 12:54:09+00
mei.jankowski83@brightwater-post.com	sale	2024-06-04 14:22:41+00
hanneke.castellano86@tinbarge.co.uk	sale	2024-10-29 08:38:09+00
wanjiru.ibanez87@kestrelmail.net	kitchen	2024-11-13 00:57:01+00
ximena.yamaguchi89@quillandco.org	garden	2025-01-18 00:39:51+00
bertil.dvorak91@postkutsche-web.de	garden	2025-12-29 17:58:41+00
wanjiru.zielinski92@tinbarge.co.uk	garden	2024-08-23 20:38:19+00
ulrike.uzun94@brightwater-post.com	kitchen	2025-12-01 07:51:18+00
nadia.thornbury98@quillandco.org	kitchen	2024-04-04 01:49:56+00
viktor.dvorak99@correo-alisios.es	garden	2024-12-10 11:29:47+00
yusuf.rasmussen100@correo-alisios.es	garden	\N
priya.yamaguchi101@kestrelmail.net	sale	2024-09-07 04:22:44+00
wanjiru.eriksen102@kestrelmail.net	sale	2024-12-20 20:50:34+00
priya.zielinski103@brightwater-post.com	kitchen	2025-09-06 10:39:40+00
quentin.hollingsworth104@quillandco.org	kitchen	2025-10-03 03:28:04+00
viktor.wojcik106@kestrelmail.net	sale	2024-06-23 02:36:08+00
ilse.szabo107@quillandco.org	sale	2024-10-23 07:10:36+00
soren.fairweather108@brightwater-post.com	garden	2025-03-25 06:07:32+00
ximena.abernathy109@brightwater-post.com	garden	2025-04-05 20:17:25+00
priya.castellano110@brightwater-post.com	garden	\N
bertil.kirchhoff112@tinbarge.co.uk	sale	2024-08-20 07:34:42+00
ximena.yamaguchi113@nordlys-brev.no	kitchen	2025-06-14 16:55:34+00
zoe.hollingsworth114@brightwater-post.com	sale	2025-04-16 02:46:07+00
katarzyna.lindqvist115@nordlys-brev.no	garden	\N
ulrike.thornbury116@brightwater-post.com	garden	2025-01-29 13:32:23+00
priya.quintero117@nordlys-brev.no	sale	2024-04-23 02:25:41+00
quentin.quintero119@tinbarge.co.uk	garden	2024-03-14 15:28:58+00
chiara.wojcik120@correo-alisios.es	garden	\N
tomas.backer121@postkutsche-web.de	garden	2026-01-06 17:40:06+00
dagny.hollingsworth122@brightwater-post.com	sale	2025-03-30 07:51:58+00
nadia.backer123@correo-alisios.es	garden	2024-08-12 14:44:38+00
ximena.jankowski124@correo-alisios.es	kitchen	2025-06-09 19:20:20+00
ulrike.lindqvist129@postkutsche-web.de	kitchen	2024-11-01 05:58:23+00
quentin.eriksen132@brightwater-post.com	garden	2024-04-20 00:05:14+00
nadia.fairweather133@correo-alisios.es	kitchen	2024-06-04 16:05:59+00
yusuf.castellano137@quillandco.org	garden	2025-08-26 03:34:15+00
katarzyna.dvorak138@postkutsche-web.de	kitchen	2025-02-10 14:13:43+00
priya.wojcik139@tinbarge.co.uk	kitchen	2024-07-25 09:11:01+00
tomas.eriksen140@correo-alisios.es	sale	\N
ilse.lindqvist142@quillandco.org	kitchen	2025-01-03 01:36:05+00
quentin.yamaguchi143@tinbarge.co.uk	garden	2025-08-28 19:51:19+00
ulrike.moreau144@quillandco.org	garden	2024-07-27 18:47:50+00
liam.osullivan149@correo-alisios.es	sale	2025-11-30 06:45:19+00
emeka.fairweather150@nordlys-brev.no	garden	\N
wanjiru.ibanez153@quillandco.org	garden	2024-09-15 17:29:13+00
fatima.eriksen155@tinbarge.co.uk	garden	\N
yusuf.hollingsworth156@correo-alisios.es	garden	2024-07-01 15:42:14+00
liam.kirchhoff159@tinbarge.co.uk	kitchen	2025-02-15 22:43:31+00
wanjiru.abernathy161@brightwater-post.com	sale	2025-07-22 23:11:25+00
tomas.nakagawa162@nordlys-brev.no	sale	2024-06-26 01:13:30+00
bertil.fairweather163@correo-alisios.es	kitchen	2025-06-28 03:02:11+00
fatima.jankowski165@postkutsche-web.de	kitchen	\N
alma.vasquez167@kestrelmail.net	kitchen	2025-11-30 03:12:36+00
alma.grunwald168@nordlys-brev.no	garden	2025-12-03 06:46:44+00
viktor.thornbury169@postkutsche-web.de	garden	2025-04-14 19:00:23+00
wanjiru.lindqvist173@brightwater-post.com	kitchen	2025-10-30 02:38:04+00
goran.szabo175@kestrelmail.net	sale	\N
mei.dvorak176@correo-alisios.es	sale	2024-03-14 01:28:44+00
priya.rasmussen177@quillandco.org	sale	2025-10-28 23:20:55+00
ulrike.eriksen179@quillandco.org	sale	2025-03-19 22:18:24+00
liam.dvorak180@correo-alisios.es	sale	\N
ilse.hollingsworth182@quillandco.org	kitchen	2024-09-07 04:24:57+00
chiara.wojcik186@kestrelmail.net	garden	2025-06-16 13:28:29+00
alma.castellano188@tinbarge.co.uk	sale	2025-11-23 23:49:16+00
zoe.szabo189@postkutsche-web.de	garden	2025-09-25 13:40:31+00
dagny.kirchhoff192@tinbarge.co.uk	kitchen	2024-08-08 14:57:29+00
oisin.eriksen194@tinbarge.co.uk	sale	2025-02-15 21:29:33+00
ulrike.backer195@postkutsche-web.de	garden	\N
emeka.castellano199@nordlys-brev.no	sale	2025-01-28 23:45:43+00
priya.abernathy200@correo-alisios.es	sale	\N
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
61	1	11	1
62	1	2	3
63	1	12	4
63	2	12	1
64	1	3	4
65	1	2	3
66	1	36	2
66	2	34	3
67	1	33	1
68	1	13	1
69	1	8	2
69	2	26	1
70	1	17	2
71	1	35	2
72	1	39	3
72	2	14	1
73	1	19	2
74	1	14	3
75	1	10	3
75	2	10	1
76	1	25	2
77	1	1	1
78	1	35	2
78	2	22	1
79	1	10	1
80	1	20	2
81	1	35	1
81	2	11	3
82	1	15	3
83	1	38	2
84	1	21	2
84	2	26	3
85	1	4	2
86	1	38	4
87	1	22	1
87	2	27	4
88	1	26	3
89	1	15	4
90	1	38	4
90	2	34	4
91	1	2	1
92	1	19	4
93	1	36	3
93	2	36	3
94	1	27	4
95	1	25	3
96	1	26	2
96	2	13	3
97	1	34	3
98	1	18	3
99	1	27	3
99	2	22	3
100	1	35	3
101	1	29	4
102	1	7	3
102	2	3	1
103	1	18	3
104	1	6	3
105	1	20	1
105	2	30	4
106	1	32	1
107	1	18	1
108	1	19	3
108	2	38	4
109	1	6	1
110	1	7	2
111	1	18	3
111	2	6	2
112	1	18	2
113	1	8	1
114	1	12	3
114	2	20	1
115	1	25	2
116	1	23	3
117	1	35	1
117	2	11	4
118	1	24	1
119	1	2	1
120	1	38	4
120	2	5	2
121	1	3	1
122	1	13	1
123	1	20	1
123	2	35	2
124	1	20	3
125	1	17	2
126	1	32	3
126	2	20	1
127	1	25	4
128	1	10	1
129	1	37	2
129	2	15	2
130	1	24	4
131	1	21	3
132	1	21	4
132	2	19	4
133	1	9	1
134	1	13	1
135	1	38	3
135	2	32	4
136	1	31	2
137	1	10	4
138	1	36	3
138	2	31	4
139	1	10	2
140	1	1	3
141	1	37	3
141	2	3	3
142	1	14	3
143	1	40	4
144	1	8	4
144	2	1	3
145	1	16	4
146	1	29	1
147	1	15	4
147	2	18	1
148	1	40	1
149	1	11	1
150	1	26	4
150	2	33	4
151	1	7	3
152	1	22	2
153	1	26	1
153	2	2	2
154	1	2	3
155	1	8	3
156	1	12	2
156	2	27	1
157	1	23	3
158	1	34	2
159	1	6	3
159	2	38	3
160	1	39	3
161	1	31	1
162	1	11	2
162	2	24	1
163	1	8	4
164	1	25	2
165	1	30	4
165	2	36	1
166	1	24	3
167	1	39	1
168	1	32	3
168	2	37	4
169	1	1	3
170	1	32	3
171	1	35	2
171	2	33	3
172	1	7	3
173	1	33	4
174	1	12	3
174	2	9	2
175	1	21	1
176	1	36	2
177	1	3	3
177	2	34	1
178	1	35	4
179	1	10	3
180	1	19	2
180	2	20	4
181	1	9	3
182	1	7	2
183	1	18	4
183	2	7	3
184	1	16	3
185	1	23	1
186	1	4	3
186	2	24	2
187	1	23	2
188	1	13	1
189	1	26	1
189	2	2	4
190	1	24	1
191	1	31	3
192	1	39	2
192	2	9	4
193	1	1	2
194	1	27	4
195	1	15	1
195	2	9	2
196	1	11	4
197	1	38	4
198	1	28	3
198	2	9	4
199	1	38	3
200	1	32	4
201	1	9	2
201	2	39	2
202	1	24	3
203	1	13	2
204	1	36	4
204	2	27	3
205	1	27	2
206	1	35	3
207	1	6	3
207	2	25	1
208	1	21	1
209	1	30	4
210	1	5	3
210	2	8	3
211	1	38	1
212	1	16	4
213	1	26	2
213	2	40	1
214	1	37	2
215	1	10	1
216	1	28	3
216	2	40	4
217	1	27	2
218	1	30	1
219	1	18	1
219	2	33	1
220	1	7	3
221	1	30	4
222	1	24	1
222	2	9	3
223	1	39	2
224	1	36	1
225	1	3	1
225	2	38	4
226	1	25	3
227	1	39	3
228	1	30	4
228	2	22	4
229	1	30	3
230	1	19	1
231	1	5	4
231	2	17	1
232	1	13	3
233	1	39	1
234	1	35	3
234	2	2	4
235	1	28	3
236	1	33	2
237	1	25	2
237	2	10	1
238	1	16	4
239	1	27	3
240	1	13	4
240	2	38	3
241	1	1	2
242	1	2	3
243	1	24	1
243	2	33	2
244	1	30	4
245	1	4	1
246	1	39	2
246	2	16	3
247	1	8	1
248	1	9	1
249	1	35	2
249	2	30	3
250	1	2	1
251	1	10	4
252	1	33	2
252	2	39	3
253	1	38	4
254	1	16	4
255	1	4	3
255	2	36	4
256	1	29	2
257	1	25	3
258	1	24	4
258	2	15	1
259	1	7	4
260	1	33	1
261	1	30	4
261	2	17	4
262	1	24	3
263	1	22	2
264	1	1	2
264	2	34	3
265	1	27	4
266	1	39	4
267	1	17	3
267	2	17	2
268	1	26	4
269	1	3	2
270	1	31	2
270	2	36	3
271	1	22	2
272	1	3	2
273	1	18	3
273	2	36	3
274	1	29	4
275	1	21	1
276	1	40	2
276	2	12	2
277	1	9	3
278	1	37	2
279	1	35	3
279	2	38	3
280	1	18	4
281	1	38	4
282	1	10	3
282	2	33	1
283	1	14	4
284	1	29	3
285	1	27	4
285	2	35	3
286	1	23	3
287	1	35	4
288	1	31	3
288	2	16	2
289	1	20	4
290	1	11	3
291	1	12	4
291	2	21	4
292	1	21	4
293	1	14	2
294	1	7	2
294	2	5	4
295	1	39	4
296	1	5	4
297	1	34	4
297	2	22	1
298	1	2	1
299	1	24	1
300	1	4	4
300	2	14	3
301	1	19	2
302	1	22	3
303	1	22	3
303	2	26	3
304	1	24	2
305	1	38	2
306	1	32	2
306	2	18	2
307	1	25	2
308	1	26	4
309	1	11	2
309	2	15	3
310	1	40	3
311	1	2	1
312	1	4	3
312	2	6	3
313	1	10	4
314	1	4	1
315	1	39	2
315	2	8	1
316	1	28	1
317	1	24	3
318	1	13	2
318	2	29	2
319	1	28	2
320	1	29	1
321	1	31	2
321	2	23	1
322	1	16	2
323	1	26	4
324	1	28	4
324	2	27	1
325	1	35	2
326	1	4	2
327	1	35	4
327	2	31	2
328	1	8	3
329	1	36	2
330	1	15	1
330	2	26	4
331	1	29	4
332	1	5	3
333	1	40	2
333	2	35	1
334	1	28	4
335	1	37	4
336	1	18	3
336	2	32	2
337	1	10	4
338	1	30	2
339	1	23	3
339	2	1	3
340	1	10	4
341	1	12	2
342	1	13	4
342	2	6	3
343	1	38	1
344	1	8	1
345	1	16	4
345	2	26	2
346	1	4	2
347	1	7	3
348	1	26	3
348	2	8	1
349	1	5	2
350	1	36	4
351	1	13	3
351	2	21	1
352	1	12	4
353	1	5	3
354	1	31	3
354	2	20	2
355	1	31	2
356	1	15	2
357	1	39	1
357	2	22	3
358	1	37	3
359	1	20	4
360	1	7	2
360	2	20	2
361	1	40	2
362	1	23	4
363	1	24	3
363	2	38	3
364	1	17	2
365	1	3	2
366	1	28	4
366	2	39	2
367	1	3	3
368	1	6	2
369	1	5	4
369	2	14	1
370	1	37	1
371	1	32	3
372	1	9	4
372	2	33	1
373	1	26	1
374	1	36	3
375	1	28	3
375	2	33	2
376	1	17	3
377	1	19	2
378	1	1	4
378	2	4	3
379	1	6	4
380	1	8	1
381	1	3	3
381	2	26	4
382	1	30	1
383	1	8	3
384	1	14	3
384	2	11	3
385	1	8	1
386	1	23	4
387	1	21	3
387	2	16	3
388	1	26	4
389	1	18	1
390	1	18	2
390	2	23	1
391	1	4	2
392	1	13	3
393	1	15	4
393	2	38	1
394	1	7	2
395	1	17	3
396	1	28	2
396	2	4	4
397	1	17	4
398	1	16	4
399	1	29	1
399	2	28	3
400	1	1	2
401	1	24	1
402	1	5	2
402	2	20	1
403	1	37	4
404	1	23	2
405	1	12	4
405	2	25	3
406	1	8	3
407	1	22	1
408	1	21	1
408	2	33	3
409	1	16	2
410	1	38	2
411	1	23	1
411	2	40	4
412	1	18	4
413	1	30	2
414	1	36	3
414	2	6	1
415	1	33	3
416	1	34	2
417	1	26	4
417	2	15	3
418	1	18	2
419	1	29	3
420	1	8	4
420	2	28	3
421	1	3	3
422	1	7	1
423	1	39	4
423	2	12	4
424	1	18	4
425	1	5	2
426	1	37	1
426	2	19	4
427	1	35	4
428	1	12	1
429	1	30	4
429	2	21	4
430	1	3	4
431	1	18	4
432	1	5	4
432	2	25	3
433	1	31	3
434	1	13	2
435	1	3	3
435	2	15	3
436	1	25	3
437	1	29	4
438	1	10	1
438	2	18	3
439	1	39	2
440	1	5	1
441	1	24	3
441	2	13	3
442	1	31	3
443	1	6	4
444	1	7	1
444	2	6	1
445	1	35	1
446	1	26	4
447	1	24	1
447	2	4	1
448	1	31	4
449	1	17	3
450	1	37	1
450	2	6	1
451	1	6	1
452	1	2	3
453	1	26	2
453	2	34	2
454	1	28	1
455	1	20	2
456	1	33	1
456	2	6	3
457	1	9	4
458	1	33	2
459	1	15	4
459	2	5	1
460	1	35	2
461	1	37	3
462	1	2	1
462	2	35	1
463	1	6	3
464	1	29	2
465	1	33	2
465	2	12	2
466	1	39	4
467	1	34	4
468	1	11	3
468	2	30	4
469	1	13	3
470	1	13	3
471	1	33	1
471	2	28	3
472	1	16	4
473	1	3	2
474	1	17	1
474	2	27	3
475	1	17	4
476	1	9	4
477	1	37	2
477	2	24	4
478	1	7	3
479	1	33	2
480	1	22	1
480	2	22	3
481	1	37	2
482	1	18	2
483	1	16	4
483	2	17	1
484	1	7	1
485	1	9	3
486	1	34	4
486	2	24	3
487	1	34	1
488	1	22	1
489	1	16	4
489	2	2	2
490	1	33	2
491	1	11	2
492	1	27	4
492	2	25	2
493	1	3	2
494	1	39	4
495	1	4	4
495	2	5	1
496	1	24	4
497	1	24	2
498	1	11	2
498	2	21	2
499	1	6	1
500	1	12	4
\.


--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.orders (id, user_id, customer_email, card_number, shipping_name, shipping_street, shipping_city, shipping_state, shipping_zip, shipping_country, status, total, comment, placed_at) FROM stdin;
1	191	nadia.yamaguchi191@tinbarge.co.uk	4916115559337127	Nadia Yamaguchi	29 Harbour Row	Millbrook	VT	56839	US	delivered	535.78	\N	2025-10-04 11:49:06
2	118	bertil.quintero118@nordlys-brev.no	4916571437274504	Bertil Quintero	7 Old Ferry Road	Eastwick	ME	67979	US	new	658.81	\N	2025-02-09 01:42:54
3	23	oisin.dvorak23@kestrelmail.net	5312521053453046	Oisín Dvořák	135 Bramble Avenue	Cedar Point	NM	85055	US	paid	232.05	leave at the door	2025-07-21 00:24:16
4	178	rosa.osullivan178@correo-alisios.es	4916133120076728	Rosa O'Sullivan	224 Old Ferry Road	Cedar Point	OR	46398	US	paid	407.67	\N	2025-11-16 18:14:37
5	8	quentin.fairweather8@kestrelmail.net	5312657963352751	Quentin Fairweather	225 Mill Street	Eastwick	OR	93646	US	new	506.67	leave at the door	2025-08-09 15:14:08
6	162	tomas.nakagawa162@nordlys-brev.no	\N	Tomás Nakagawa	120 Mill Street	Eastwick	VT	69219	US	delivered	745.50	gift\nwrap it	2025-12-04 10:25:56
7	83	mei.jankowski83@brightwater-post.com	5312811802191868	Mei Jankowski	98 Mill Street	Eastwick	ME	17422	US	paid	272.04	\N	2025-06-12 16:01:39
8	180	liam.dvorak180@correo-alisios.es	5312886191034614	Liam Dvořák	23 Larkspur Lane	Harrow Falls	VT	18904	US	paid	266.06	\N	2025-02-13 03:44:27
9	151	zoe.backer151@nordlys-brev.no	4916343263414517	Zoë Bäcker	102 Harbour Row	Cedar Point	NM	15354	US	delivered	83.89	leave at the door	2025-07-31 05:00:49
10	87	wanjiru.ibanez87@kestrelmail.net	4916302685148939	Wanjiru Ibáñez	3 Harbour Row	Millbrook	VT	57487	US	new	51.72	gift\nwrap it	2025-05-18 11:50:36
11	146	rosa.ibanez146@postkutsche-web.de	4916997554414401	Rosa Ibáñez	53 Old Ferry Road	Harrow Falls	WI	58529	US	shipped	759.57	\N	2025-04-17 20:23:24
12	165	fatima.jankowski165@postkutsche-web.de	5312560230289048	Fatima Jankowski	158 Bramble Avenue	Cedar Point	NM	57307	US	shipped	474.92		2025-02-26 12:39:53
13	184	goran.uzun184@postkutsche-web.de	4916793167010854	Goran Uzun	48 Harbour Row	Harrow Falls	NM	27862	US	delivered	804.25	\N	2025-01-25 11:03:23
14	91	bertil.dvorak91@postkutsche-web.de	4916495008747344	Bertil Dvořák	95 Old Ferry Road	Harrow Falls	OR	14429	US	returned	756.41	\N	2025-08-24 11:38:02
15	131	soren.hollingsworth131@postkutsche-web.de	\N	Søren Hollingsworth	103 Larkspur Lane	Cedar Point	NM	31573	US	new	237.91		2025-10-15 23:51:01
16	39	nadia.rasmussen39@brightwater-post.com	5312667034316230	Nadia Rasmussen	115 Harbour Row	Millbrook	NM	99862	US	paid	546.87	leave at the door	2025-07-16 22:01:11
17	121	tomas.backer121@postkutsche-web.de	4916936280596586	Tomás Bäcker	71 Juniper Court	Cedar Point	VT	99416	US	returned	683.18	leave at the door	2025-11-14 20:52:57
18	17	tomas.fairweather17@quillandco.org	\N	Tomás Fairweather	142 Harbour Row	Eastwick	NM	25283	US	returned	303.29		2025-05-11 14:38:26
19	120	chiara.wojcik120@correo-alisios.es	4916489333273514	Chiara Wojcik	43 Harbour Row	Cedar Point	VT	37651	US	shipped	33.94		2025-05-08 09:45:37
20	185	soren.pettersson185@postkutsche-web.de	5312299600120323	Søren Pettersson	146 Harbour Row	Stonebridge	OR	73341	US	paid	794.35	gift\nwrap it	2025-09-21 15:17:03
21	19	hanneke.pettersson19@brightwater-post.com	4916073399974593	Hanneke Pettersson	92 Harbour Row	Stonebridge	WI	97810	US	returned	586.48	gift\nwrap it	2025-06-23 20:24:35
22	134	bertil.wojcik134@quillandco.org	4916578567751631	Bertil Wojcik	54 Harbour Row	Stonebridge	OR	51582	US	delivered	131.59	\N	2025-04-03 17:45:32
23	121	tomas.backer121@postkutsche-web.de	4916079396559527	Tomás Bäcker	94 Bramble Avenue	Harrow Falls	ME	99416	US	new	505.07	\N	2025-06-08 22:30:27
24	83	mei.jankowski83@brightwater-post.com	4916095130587004	Mei Jankowski	65 Mill Street	Millbrook	NM	17422	US	returned	184.43	gift\nwrap it	2025-11-11 23:26:32
25	140	tomas.eriksen140@correo-alisios.es	4916424798014400	Tomás Eriksen	145 Harbour Row	Stonebridge	WI	02179	US	paid	50.06	\N	2025-10-13 08:24:32
26	153	wanjiru.ibanez153@quillandco.org	4916185493023398	Wanjiru Ibáñez	192 Old Ferry Road	Stonebridge	OR	49218	US	new	826.18		2025-07-29 17:58:51
27	66	quentin.hollingsworth66@kestrelmail.net	4916381591966501	Quentin Hollingsworth	116 Harbour Row	Eastwick	NM	26802	US	new	835.80		2025-05-19 19:24:35
28	162	tomas.nakagawa162@nordlys-brev.no	\N	Tomás Nakagawa	126 Mill Street	Eastwick	OR	69219	US	shipped	208.38	leave at the door	2025-11-05 17:28:28
29	102	wanjiru.eriksen102@kestrelmail.net	\N	Wanjiru Eriksen	58 Juniper Court	Cedar Point	NM	80560	US	delivered	396.75	\N	2025-04-12 00:45:10
30	60	tomas.hollingsworth60@correo-alisios.es	4916825003496689	Tomás Hollingsworth	214 Old Ferry Road	Harrow Falls	VT	35088	US	returned	420.45	gift\nwrap it	2025-10-20 11:01:54
31	57	fatima.jankowski57@brightwater-post.com	5312070999101285	Fatima Jankowski	22 Mill Street	Stonebridge	WI	50189	US	shipped	77.36		2025-09-29 19:36:51
32	184	goran.uzun184@postkutsche-web.de	5312604234528124	Goran Uzun	21 Bramble Avenue	Cedar Point	NM	27862	US	delivered	505.54	gift\nwrap it	2025-11-26 20:43:12
33	81	jorge.eriksen81@brightwater-post.com	4916481251222250	Jorge Eriksen	87 Juniper Court	Eastwick	VT	42573	US	paid	743.12	gift\nwrap it	2025-10-06 05:25:47
34	29	goran.grunwald29@brightwater-post.com	5312761311457096	Goran Grünwald	162 Bramble Avenue	Cedar Point	OR	54330	US	paid	839.92	\N	2025-07-01 21:57:36
35	185	soren.pettersson185@postkutsche-web.de	4916829518752818	Søren Pettersson	184 Juniper Court	Millbrook	ME	73341	US	shipped	558.45	\N	2025-02-03 05:04:25
36	85	priya.hollingsworth85@tinbarge.co.uk	4916760374561946	Priya Hollingsworth	3 Bramble Avenue	Cedar Point	OR	03825	US	shipped	153.99		2025-09-09 06:05:03
37	187	goran.fairweather187@brightwater-post.com	\N	Goran Fairweather	16 Harbour Row	Stonebridge	ME	37019	US	shipped	356.87	\N	2025-06-09 07:05:03
38	131	soren.hollingsworth131@postkutsche-web.de	5312891535674331	Søren Hollingsworth	23 Old Ferry Road	Eastwick	OR	31573	US	paid	546.22	gift\nwrap it	2025-07-12 13:45:49
39	53	soren.ibanez53@correo-alisios.es	4916407338753439	Søren Ibáñez	173 Mill Street	Millbrook	OR	83550	US	returned	475.62	leave at the door	2025-03-18 02:37:28
40	21	wanjiru.castellano21@nordlys-brev.no	4916830468942821	Wanjiru Castellano	226 Juniper Court	Millbrook	OR	41645	US	delivered	420.37	\N	2025-12-05 02:29:16
41	66	quentin.hollingsworth66@kestrelmail.net	4916017415246072	Quentin Hollingsworth	91 Juniper Court	Eastwick	ME	26802	US	paid	123.13	gift\nwrap it	2025-11-01 00:51:34
42	187	goran.fairweather187@brightwater-post.com	4916972995571572	Goran Fairweather	206 Mill Street	Eastwick	NM	37019	US	returned	523.19	leave at the door	2025-04-15 12:22:49
43	115	katarzyna.lindqvist115@nordlys-brev.no	4916861710480260	Katarzyna Lindqvist	218 Bramble Avenue	Cedar Point	NM	14320	US	returned	87.21	\N	2025-11-05 09:35:37
44	12	rosa.rasmussen12@brightwater-post.com	4916234563371624	Rosa Rasmussen	178 Larkspur Lane	Harrow Falls	ME	19748	US	shipped	200.45	\N	2025-07-24 16:17:28
45	88	goran.vasquez88@brightwater-post.com	4916320466398333	Goran Vasquez	5 Harbour Row	Stonebridge	VT	10142	US	returned	151.54	gift\nwrap it	2025-07-04 01:12:56
46	140	tomas.eriksen140@correo-alisios.es	4916040814280468	Tomás Eriksen	29 Juniper Court	Cedar Point	OR	02179	US	shipped	843.18		2025-04-22 02:07:06
47	10	bertil.kirchhoff10@nordlys-brev.no	5312444065481444	Bertil Kirchhoff	232 Old Ferry Road	Harrow Falls	OR	45991	US	new	732.14	leave at the door	2025-08-26 01:15:52
48	19	hanneke.pettersson19@brightwater-post.com	4916432030567630	Hanneke Pettersson	127 Juniper Court	Harrow Falls	OR	97810	US	returned	860.76	leave at the door	2025-07-02 08:59:11
49	95	liam.quintero95@nordlys-brev.no	4916017889234620	Liam Quintero	167 Larkspur Lane	Harrow Falls	WI	85171	US	delivered	487.43	\N	2025-09-13 20:55:24
50	99	viktor.dvorak99@correo-alisios.es	4916983694493919	Viktor Dvořák	142 Juniper Court	Harrow Falls	NM	16193	US	returned	212.51	leave at the door	2025-03-13 09:30:38
51	132	quentin.eriksen132@brightwater-post.com	4916399114789713	Quentin Eriksen	132 Bramble Avenue	Cedar Point	ME	45151	US	returned	375.88		2025-12-12 18:27:30
52	55	ilse.zielinski55@tinbarge.co.uk	4916555464459880	Ilse Zieliński	171 Harbour Row	Eastwick	NM	48683	US	returned	698.07	\N	2025-08-27 02:11:38
53	1	mei.osullivan1@kestrelmail.net	4916677607917655	Mei O'Sullivan	153 Mill Street	Stonebridge	NM	30791	US	returned	858.44	gift\nwrap it	2025-03-18 16:18:59
54	166	mei.castellano166@correo-alisios.es	4916921122718705	Mei Castellano	233 Old Ferry Road	Stonebridge	VT	18466	US	returned	781.48		2025-03-03 23:37:39
55	107	ilse.szabo107@quillandco.org	4916219995133601	Ilse Szabó	137 Bramble Avenue	Millbrook	WI	25836	US	returned	422.82	leave at the door	2025-09-03 15:16:05
56	59	viktor.vasquez59@postkutsche-web.de	4916976008181618	Viktor Vasquez	147 Mill Street	Cedar Point	NM	47481	US	paid	529.06	\N	2025-09-05 09:53:03
57	185	soren.pettersson185@postkutsche-web.de	4916928366619416	Søren Pettersson	199 Bramble Avenue	Eastwick	VT	73341	US	shipped	257.04	leave at the door	2025-04-04 01:52:07
58	28	viktor.osullivan28@postkutsche-web.de	4916325091166419	Viktor O'Sullivan	127 Old Ferry Road	Millbrook	NM	14024	US	new	446.38	\N	2025-04-12 02:06:02
59	152	rosa.hollingsworth152@kestrelmail.net	\N	Rosa Hollingsworth	158 Old Ferry Road	Millbrook	VT	04549	US	returned	67.80	\N	2025-07-11 07:22:49
60	28	viktor.osullivan28@postkutsche-web.de	\N	Viktor O'Sullivan	226 Bramble Avenue	Harrow Falls	WI	14024	US	returned	277.86	leave at the door	2025-06-04 12:39:28
61	94	ulrike.uzun94@brightwater-post.com	5312224125199313	Ulrike Uzun	69 Mill Street	Millbrook	NM	78965	US	paid	804.76	\N	2025-11-07 18:00:34
62	172	rosa.moreau172@tinbarge.co.uk	\N	Rosa Moreau	178 Harbour Row	Cedar Point	VT	73473	US	new	415.35		2025-04-14 06:38:16
63	44	nadia.yamaguchi44@quillandco.org	4916530034578964	Nadia Yamaguchi	91 Old Ferry Road	Cedar Point	OR	89670	US	returned	841.39	\N	2025-04-04 13:20:46
64	108	soren.fairweather108@brightwater-post.com	\N	Søren Fairweather	115 Bramble Avenue	Stonebridge	VT	46989	US	delivered	197.54	\N	2025-12-03 02:48:38
65	83	mei.jankowski83@brightwater-post.com	4916868488073870	Mei Jankowski	236 Juniper Court	Harrow Falls	OR	17422	US	new	790.92	gift\nwrap it	2025-07-04 18:16:03
66	124	ximena.jankowski124@correo-alisios.es	4916800071509721	Ximena Jankowski	166 Juniper Court	Stonebridge	ME	27008	US	new	656.45		2025-08-27 16:49:34
67	137	yusuf.castellano137@quillandco.org	\N	Yusuf Castellano	224 Mill Street	Stonebridge	VT	89824	US	new	551.76	leave at the door	2025-11-01 07:09:05
68	40	mei.dvorak40@correo-alisios.es	4916205078117975	Mei Dvořák	104 Harbour Row	Harrow Falls	ME	31466	US	shipped	903.02	\N	2025-05-05 09:40:56
69	62	goran.eriksen62@quillandco.org	4916587435085643	Goran Eriksen	238 Larkspur Lane	Eastwick	OR	94537	US	paid	821.18	\N	2025-07-10 20:38:56
70	18	rosa.jankowski18@tinbarge.co.uk	4916009856436478	Rosa Jankowski	214 Old Ferry Road	Cedar Point	VT	19819	US	delivered	63.48	gift\nwrap it	2025-11-14 13:59:52
71	99	viktor.dvorak99@correo-alisios.es	4916338329077688	Viktor Dvořák	177 Juniper Court	Millbrook	ME	16193	US	shipped	255.97	leave at the door	2025-01-26 15:45:00
72	61	nadia.vasquez61@postkutsche-web.de	4916289772745117	Nadia Vasquez	52 Juniper Court	Cedar Point	NM	89797	US	shipped	300.09	\N	2025-04-22 14:56:46
73	139	priya.wojcik139@tinbarge.co.uk	4916816757172766	Priya Wojcik	186 Juniper Court	Eastwick	OR	90863	US	new	500.24		2025-06-03 13:27:36
74	23	oisin.dvorak23@kestrelmail.net	4916497715745538	Oisín Dvořák	98 Mill Street	Millbrook	NM	85055	US	returned	102.01	gift\nwrap it	2025-11-26 15:58:48
75	67	mei.abernathy67@nordlys-brev.no	4916167997471224	Mei Abernathy	41 Old Ferry Road	Cedar Point	OR	04042	US	paid	201.02		2025-12-12 22:17:03
76	50	bertil.abernathy50@brightwater-post.com	4916574882221574	Bertil Abernathy	124 Larkspur Lane	Harrow Falls	NM	72363	US	returned	82.79		2025-05-03 06:02:28
77	186	chiara.wojcik186@kestrelmail.net	4916304873694567	Chiara Wojcik	136 Bramble Avenue	Eastwick	VT	11540	US	shipped	177.59	\N	2025-01-20 14:26:16
78	7	priya.dvorak7@nordlys-brev.no	\N	Priya Dvořák	123 Old Ferry Road	Cedar Point	NM	88197	US	delivered	192.72		2025-09-18 23:44:44
79	119	quentin.quintero119@tinbarge.co.uk	4916938812942361	Quentin Quintero	86 Mill Street	Cedar Point	VT	60181	US	shipped	869.80		2025-12-03 02:47:20
80	105	hanneke.fairweather105@nordlys-brev.no	4916207354128692	Hanneke Fairweather	158 Bramble Avenue	Eastwick	ME	13593	US	paid	183.93	gift\nwrap it	2025-05-26 20:42:07
81	34	emeka.pettersson34@postkutsche-web.de	4916640039437874	Emeka Pettersson	41 Harbour Row	Harrow Falls	ME	34851	US	shipped	668.53		2025-07-06 16:13:30
82	142	ilse.lindqvist142@quillandco.org	4916106804246189	Ilse Lindqvist	100 Bramble Avenue	Stonebridge	WI	03510	US	paid	162.69	leave at the door	2025-06-15 14:54:52
83	167	alma.vasquez167@kestrelmail.net	4916540768612418	Alma Vasquez	229 Juniper Court	Millbrook	NM	79963	US	paid	472.33		2025-11-12 18:55:18
84	26	mei.eriksen26@postkutsche-web.de	5312878499672617	Mei Eriksen	51 Old Ferry Road	Millbrook	VT	81727	US	returned	523.37	\N	2025-08-08 08:40:21
85	151	zoe.backer151@nordlys-brev.no	4916144984104233	Zoë Bäcker	22 Harbour Row	Cedar Point	ME	15354	US	delivered	740.31	\N	2025-03-11 00:13:40
86	41	chiara.eriksen41@tinbarge.co.uk	4916421267586256	Chiara Eriksen	125 Juniper Court	Eastwick	NM	19226	US	returned	165.08		2025-03-20 21:21:06
87	121	tomas.backer121@postkutsche-web.de	5312950016882860	Tomás Bäcker	207 Mill Street	Cedar Point	NM	99416	US	new	505.02	\N	2025-06-08 10:56:20
88	29	goran.grunwald29@brightwater-post.com	4916140325554144	Goran Grünwald	133 Larkspur Lane	Cedar Point	OR	54330	US	shipped	63.78	gift\nwrap it	2025-07-08 18:37:12
89	19	hanneke.pettersson19@brightwater-post.com	4916125817249113	Hanneke Pettersson	8 Bramble Avenue	Harrow Falls	ME	97810	US	paid	714.43		2025-08-01 16:06:09
90	9	katarzyna.yamaguchi9@nordlys-brev.no	\N	Katarzyna Yamaguchi	157 Harbour Row	Millbrook	NM	44822	US	new	269.45	\N	2025-01-21 12:03:40
91	104	quentin.hollingsworth104@quillandco.org	4916439852246136	Quentin Hollingsworth	107 Harbour Row	Millbrook	OR	52602	US	new	202.51	leave at the door	2025-10-07 01:45:18
92	158	liam.yamaguchi158@nordlys-brev.no	5312867855622225	Liam Yamaguchi	102 Larkspur Lane	Cedar Point	VT	63511	US	returned	584.55	\N	2025-04-25 10:24:23
93	173	wanjiru.lindqvist173@brightwater-post.com	4916475862487955	Wanjiru Lindqvist	163 Mill Street	Cedar Point	VT	58416	US	delivered	709.24	\N	2025-09-22 18:51:45
94	77	chiara.moreau77@kestrelmail.net	4916697845828035	Chiara Moreau	28 Old Ferry Road	Harrow Falls	VT	58673	US	paid	755.71	\N	2025-09-04 09:26:48
95	108	soren.fairweather108@brightwater-post.com	4916514486276160	Søren Fairweather	26 Harbour Row	Millbrook	VT	46989	US	paid	766.49	leave at the door	2025-07-05 16:14:45
96	144	ulrike.moreau144@quillandco.org	4916025826295828	Ulrike Moreau	172 Juniper Court	Cedar Point	ME	86242	US	new	668.71	gift\nwrap it	2025-02-17 01:29:04
97	131	soren.hollingsworth131@postkutsche-web.de	4916679153061557	Søren Hollingsworth	46 Mill Street	Eastwick	OR	31573	US	returned	27.78		2025-02-16 02:40:00
98	50	bertil.abernathy50@brightwater-post.com	\N	Bertil Abernathy	3 Juniper Court	Harrow Falls	WI	72363	US	delivered	460.48		2025-05-10 10:23:00
99	58	ulrike.uzun58@nordlys-brev.no	4916791545105628	Ulrike Uzun	74 Harbour Row	Millbrook	OR	59733	US	shipped	123.08	gift\nwrap it	2025-08-13 06:59:18
100	162	tomas.nakagawa162@nordlys-brev.no	4916994418751185	Tomás Nakagawa	140 Harbour Row	Eastwick	ME	69219	US	returned	339.49		2025-09-24 09:33:56
101	181	priya.abernathy181@brightwater-post.com	4916272807988530	Priya Abernathy	89 Mill Street	Cedar Point	WI	42639	US	returned	504.83	gift\nwrap it	2025-08-15 21:57:54
102	128	ilse.wojcik128@brightwater-post.com	\N	Ilse Wojcik	68 Old Ferry Road	Harrow Falls	OR	29172	US	shipped	584.73	\N	2025-06-03 16:41:08
103	176	mei.dvorak176@correo-alisios.es	4916681999425772	Mei Dvořák	101 Harbour Row	Stonebridge	ME	53681	US	delivered	273.42		2025-09-18 15:09:29
104	16	viktor.uzun16@postkutsche-web.de	4916289813463951	Viktor Uzun	45 Old Ferry Road	Stonebridge	WI	63947	US	shipped	841.84		2025-12-04 05:37:41
105	150	emeka.fairweather150@nordlys-brev.no	4916915544752722	Emeka Fairweather	127 Harbour Row	Cedar Point	WI	12381	US	shipped	827.59		2025-04-11 13:00:53
106	91	bertil.dvorak91@postkutsche-web.de	5312092875182361	Bertil Dvořák	229 Old Ferry Road	Millbrook	ME	14429	US	delivered	633.75	gift\nwrap it	2025-07-31 13:38:47
107	121	tomas.backer121@postkutsche-web.de	4916689445411825	Tomás Bäcker	127 Bramble Avenue	Millbrook	ME	99416	US	shipped	474.98	gift\nwrap it	2025-08-18 10:53:50
108	197	rosa.wojcik197@kestrelmail.net	4916491288551431	Rosa Wojcik	71 Harbour Row	Stonebridge	VT	24143	US	returned	150.62	\N	2025-04-23 17:44:19
109	18	rosa.jankowski18@tinbarge.co.uk	4916179516195663	Rosa Jankowski	147 Bramble Avenue	Cedar Point	NM	19819	US	delivered	14.19	leave at the door	2025-10-09 08:35:56
110	148	wanjiru.quintero148@correo-alisios.es	4916712393897892	Wanjiru Quintero	3 Juniper Court	Cedar Point	VT	15286	US	returned	41.07	\N	2025-03-30 09:30:02
111	117	priya.quintero117@nordlys-brev.no	4916045761106673	Priya Quintero	59 Larkspur Lane	Stonebridge	NM	60537	US	delivered	754.13	\N	2025-01-27 00:54:28
112	86	hanneke.castellano86@tinbarge.co.uk	4916514921676818	Hanneke Castellano	97 Mill Street	Millbrook	ME	92643	US	delivered	64.15		2025-08-22 03:18:42
113	60	tomas.hollingsworth60@correo-alisios.es	4916440594523543	Tomás Hollingsworth	39 Mill Street	Eastwick	OR	35088	US	delivered	574.25	gift\nwrap it	2025-01-10 05:05:23
114	126	ulrike.quintero126@brightwater-post.com	4916048720248537	Ulrike Quintero	167 Old Ferry Road	Millbrook	ME	43388	US	returned	425.93	gift\nwrap it	2025-01-28 11:19:39
115	179	ulrike.eriksen179@quillandco.org	\N	Ulrike Eriksen	147 Harbour Row	Harrow Falls	NM	44834	US	paid	791.90	gift\nwrap it	2025-09-02 12:56:44
116	10	bertil.kirchhoff10@nordlys-brev.no	4916083411133789	Bertil Kirchhoff	54 Larkspur Lane	Cedar Point	OR	45991	US	delivered	592.22	leave at the door	2025-02-11 08:42:11
117	151	zoe.backer151@nordlys-brev.no	4916533591597096	Zoë Bäcker	236 Old Ferry Road	Eastwick	ME	15354	US	returned	598.26	gift\nwrap it	2025-11-06 04:41:17
118	191	nadia.yamaguchi191@tinbarge.co.uk	\N	Nadia Yamaguchi	20 Larkspur Lane	Stonebridge	VT	56839	US	new	256.58	gift\nwrap it	2025-12-04 18:00:11
119	123	nadia.backer123@correo-alisios.es	\N	Nadia Bäcker	33 Mill Street	Stonebridge	ME	46401	US	paid	137.57	\N	2025-06-30 07:36:37
120	117	priya.quintero117@nordlys-brev.no	5312741474926095	Priya Quintero	101 Mill Street	Harrow Falls	NM	60537	US	delivered	656.20	\N	2025-01-01 00:27:46
121	167	alma.vasquez167@kestrelmail.net	5312230629767562	Alma Vasquez	163 Larkspur Lane	Eastwick	WI	79963	US	shipped	508.60	\N	2025-05-01 05:06:52
122	68	katarzyna.yamaguchi68@correo-alisios.es	4916241282350284	Katarzyna Yamaguchi	221 Harbour Row	Eastwick	OR	84697	US	new	250.41	\N	2025-12-10 00:51:47
123	87	wanjiru.ibanez87@kestrelmail.net	4916284757928895	Wanjiru Ibáñez	230 Bramble Avenue	Stonebridge	OR	57487	US	paid	877.54	gift\nwrap it	2025-11-30 19:00:54
124	146	rosa.ibanez146@postkutsche-web.de	4916005067692313	Rosa Ibáñez	199 Juniper Court	Eastwick	VT	58529	US	new	328.57	gift\nwrap it	2025-08-28 05:16:01
125	186	chiara.wojcik186@kestrelmail.net	5312181685893935	Chiara Wojcik	149 Juniper Court	Millbrook	VT	11540	US	shipped	192.38	\N	2025-03-08 12:23:19
126	14	quentin.eriksen14@brightwater-post.com	5312797408131053	Quentin Eriksen	2 Old Ferry Road	Millbrook	VT	80321	US	returned	666.21	\N	2025-01-04 16:50:24
127	132	quentin.eriksen132@brightwater-post.com	4916851592360912	Quentin Eriksen	190 Old Ferry Road	Eastwick	ME	45151	US	returned	520.40	\N	2025-02-25 10:59:18
128	51	nadia.dvorak51@nordlys-brev.no	4916895177342027	Nadia Dvořák	186 Mill Street	Millbrook	OR	40614	US	delivered	629.42	gift\nwrap it	2025-07-28 09:33:28
129	117	priya.quintero117@nordlys-brev.no	5312398944059211	Priya Quintero	92 Juniper Court	Stonebridge	NM	60537	US	returned	867.41	leave at the door	2025-06-16 03:57:10
130	91	bertil.dvorak91@postkutsche-web.de	4916627734186302	Bertil Dvořák	160 Old Ferry Road	Cedar Point	NM	14429	US	delivered	491.44	\N	2025-06-04 17:00:44
131	93	liam.eriksen93@nordlys-brev.no	4916195791006268	Liam Eriksen	142 Mill Street	Harrow Falls	VT	92330	US	new	210.92	\N	2025-10-29 09:25:24
132	26	mei.eriksen26@postkutsche-web.de	4916588538108613	Mei Eriksen	115 Larkspur Lane	Cedar Point	VT	81727	US	delivered	574.60	gift\nwrap it	2025-04-14 01:39:02
133	135	bertil.moreau135@tinbarge.co.uk	5312023876570585	Bertil Moreau	77 Larkspur Lane	Harrow Falls	VT	44419	US	paid	353.13		2025-10-11 15:46:16
134	108	soren.fairweather108@brightwater-post.com	4916215421157826	Søren Fairweather	71 Harbour Row	Stonebridge	VT	46989	US	new	45.30		2025-01-07 18:45:21
135	183	ilse.fairweather183@tinbarge.co.uk	4916378174910468	Ilse Fairweather	191 Larkspur Lane	Millbrook	NM	78973	US	delivered	178.34	\N	2025-10-24 13:08:29
136	153	wanjiru.ibanez153@quillandco.org	\N	Wanjiru Ibáñez	98 Larkspur Lane	Millbrook	VT	49218	US	new	471.76	gift\nwrap it	2025-02-24 17:21:27
137	170	quentin.fairweather170@tinbarge.co.uk	\N	Quentin Fairweather	93 Bramble Avenue	Harrow Falls	ME	73395	US	shipped	841.73	\N	2025-10-10 05:50:29
138	87	wanjiru.ibanez87@kestrelmail.net	4916852348711895	Wanjiru Ibáñez	146 Bramble Avenue	Cedar Point	WI	57487	US	shipped	811.94	\N	2025-05-14 08:39:50
139	18	rosa.jankowski18@tinbarge.co.uk	4916056997815383	Rosa Jankowski	204 Juniper Court	Harrow Falls	VT	19819	US	new	270.08		2025-05-14 08:53:34
140	44	nadia.yamaguchi44@quillandco.org	4916134258184383	Nadia Yamaguchi	64 Old Ferry Road	Millbrook	ME	89670	US	returned	590.04	\N	2025-10-09 15:28:39
141	96	quentin.rasmussen96@correo-alisios.es	5312502156711068	Quentin Rasmussen	101 Old Ferry Road	Millbrook	NM	41918	US	shipped	456.17	gift\nwrap it	2025-07-22 22:09:50
142	199	emeka.castellano199@nordlys-brev.no	5312173154416587	Emeka Castellano	202 Larkspur Lane	Stonebridge	WI	65825	US	delivered	285.16	\N	2025-05-12 18:04:32
143	29	goran.grunwald29@brightwater-post.com	5312495259467292	Goran Grünwald	169 Old Ferry Road	Millbrook	ME	54330	US	delivered	104.63	leave at the door	2025-04-07 08:34:43
144	176	mei.dvorak176@correo-alisios.es	4916748742418527	Mei Dvořák	121 Old Ferry Road	Eastwick	WI	53681	US	returned	906.64	\N	2025-11-29 19:27:35
145	150	emeka.fairweather150@nordlys-brev.no	5312933481869216	Emeka Fairweather	139 Mill Street	Eastwick	NM	12381	US	shipped	262.75	\N	2025-06-16 04:18:33
146	185	soren.pettersson185@postkutsche-web.de	5312384005297569	Søren Pettersson	187 Old Ferry Road	Stonebridge	OR	73341	US	returned	641.32	gift\nwrap it	2025-11-18 15:18:19
147	36	soren.rasmussen36@correo-alisios.es	4916032866300054	Søren Rasmussen	207 Juniper Court	Millbrook	OR	04121	US	new	349.70	\N	2025-06-05 12:40:05
148	182	ilse.hollingsworth182@quillandco.org	4916135288953507	Ilse Hollingsworth	163 Harbour Row	Eastwick	OR	27784	US	shipped	288.78		2025-04-23 14:12:47
149	163	bertil.fairweather163@correo-alisios.es	4916134233661067	Bertil Fairweather	91 Larkspur Lane	Millbrook	OR	60358	US	shipped	417.30		2025-10-01 04:27:35
150	34	emeka.pettersson34@postkutsche-web.de	5312531029331853	Emeka Pettersson	115 Bramble Avenue	Cedar Point	NM	34851	US	returned	784.92		2025-02-05 08:03:23
151	194	oisin.eriksen194@tinbarge.co.uk	4916392704774161	Oisín Eriksen	41 Larkspur Lane	Eastwick	ME	65859	US	shipped	697.54		2025-09-04 17:18:25
152	98	nadia.thornbury98@quillandco.org	\N	Nadia Thornbury	220 Harbour Row	Cedar Point	VT	93698	US	delivered	786.80	gift\nwrap it	2025-05-29 19:45:57
153	69	oisin.moreau69@quillandco.org	4916533381237978	Oisín Moreau	230 Harbour Row	Harrow Falls	OR	91381	US	shipped	12.22		2025-04-23 22:05:19
154	127	wanjiru.vasquez127@correo-alisios.es	4916006594933378	Wanjiru Vasquez	13 Bramble Avenue	Cedar Point	NM	97100	US	paid	883.22		2025-06-25 06:06:09
155	116	ulrike.thornbury116@brightwater-post.com	4916083952377522	Ulrike Thornbury	81 Larkspur Lane	Eastwick	OR	31364	US	delivered	907.22	\N	2025-06-24 13:53:58
156	67	mei.abernathy67@nordlys-brev.no	5312326106522593	Mei Abernathy	156 Juniper Court	Cedar Point	WI	04042	US	paid	155.27	gift\nwrap it	2025-03-21 04:39:12
157	149	liam.osullivan149@correo-alisios.es	5312452796264195	Liam O'Sullivan	87 Juniper Court	Eastwick	OR	91097	US	delivered	742.84	\N	2025-06-29 09:37:49
158	66	quentin.hollingsworth66@kestrelmail.net	4916947381174611	Quentin Hollingsworth	122 Old Ferry Road	Stonebridge	WI	26802	US	paid	551.48	leave at the door	2025-10-15 01:16:09
159	156	yusuf.hollingsworth156@correo-alisios.es	\N	Yusuf Hollingsworth	166 Old Ferry Road	Eastwick	WI	67538	US	returned	269.24	\N	2025-09-28 09:34:33
160	64	mei.castellano64@kestrelmail.net	4916894000538638	Mei Castellano	116 Old Ferry Road	Eastwick	OR	16329	US	shipped	455.17		2025-09-25 07:04:40
161	53	soren.ibanez53@correo-alisios.es	4916887875097631	Søren Ibáñez	156 Harbour Row	Eastwick	VT	83550	US	shipped	579.15	\N	2025-10-25 06:08:36
162	56	yusuf.dvorak56@brightwater-post.com	4916602198558007	Yusuf Dvořák	157 Juniper Court	Cedar Point	ME	88349	US	paid	543.16	\N	2025-11-10 13:00:52
163	132	quentin.eriksen132@brightwater-post.com	4916993245867552	Quentin Eriksen	135 Bramble Avenue	Stonebridge	VT	45151	US	shipped	121.65	leave at the door	2025-07-09 04:26:39
164	120	chiara.wojcik120@correo-alisios.es	4916576381801301	Chiara Wojcik	3 Old Ferry Road	Cedar Point	VT	37651	US	shipped	684.94		2025-08-20 02:49:57
165	90	jorge.thornbury90@kestrelmail.net	\N	Jorge Thornbury	10 Mill Street	Millbrook	ME	59313	US	shipped	453.64	\N	2025-02-23 06:04:10
166	95	liam.quintero95@nordlys-brev.no	\N	Liam Quintero	6 Harbour Row	Harrow Falls	NM	85171	US	delivered	197.56	\N	2025-08-01 20:07:42
167	153	wanjiru.ibanez153@quillandco.org	5312357086954001	Wanjiru Ibáñez	23 Larkspur Lane	Millbrook	VT	49218	US	paid	347.82	leave at the door	2025-12-11 06:33:57
168	42	quentin.vasquez42@nordlys-brev.no	\N	Quentin Vasquez	50 Old Ferry Road	Stonebridge	WI	02858	US	delivered	314.14		2025-09-15 14:38:38
169	190	dagny.kirchhoff190@tinbarge.co.uk	4916130321387904	Dagny Kirchhoff	138 Juniper Court	Stonebridge	ME	22573	US	new	702.86	leave at the door	2025-09-22 11:44:50
170	193	tomas.thornbury193@quillandco.org	\N	Tomás Thornbury	205 Larkspur Lane	Millbrook	VT	22666	US	delivered	409.90	leave at the door	2025-01-04 12:54:07
171	1	mei.osullivan1@kestrelmail.net	5312718206643636	Mei O'Sullivan	116 Bramble Avenue	Stonebridge	ME	30791	US	shipped	574.27	gift\nwrap it	2025-05-03 10:57:33
172	59	viktor.vasquez59@postkutsche-web.de	4916772614162419	Viktor Vasquez	240 Bramble Avenue	Harrow Falls	ME	47481	US	delivered	337.91		2025-09-25 00:56:50
173	182	ilse.hollingsworth182@quillandco.org	5312156908576202	Ilse Hollingsworth	130 Mill Street	Harrow Falls	ME	27784	US	paid	329.51	leave at the door	2025-06-10 15:38:54
174	42	quentin.vasquez42@nordlys-brev.no	4916741832086338	Quentin Vasquez	115 Harbour Row	Eastwick	WI	02858	US	new	161.47	\N	2025-05-04 12:53:14
175	47	mei.szabo47@quillandco.org	4916193776020859	Mei Szabó	205 Juniper Court	Eastwick	WI	26710	US	paid	206.99	gift\nwrap it	2025-12-10 12:41:15
176	140	tomas.eriksen140@correo-alisios.es	4916926073849003	Tomás Eriksen	119 Mill Street	Stonebridge	NM	02179	US	delivered	242.62	gift\nwrap it	2025-11-30 22:20:03
177	111	chiara.abernathy111@tinbarge.co.uk	4916778731068785	Chiara Abernathy	234 Harbour Row	Cedar Point	NM	18627	US	new	415.59	gift\nwrap it	2025-02-24 20:12:07
178	98	nadia.thornbury98@quillandco.org	4916028861154298	Nadia Thornbury	22 Bramble Avenue	Harrow Falls	NM	93698	US	delivered	102.30	gift\nwrap it	2025-12-13 09:17:00
179	77	chiara.moreau77@kestrelmail.net	\N	Chiara Moreau	166 Harbour Row	Cedar Point	OR	58673	US	shipped	676.72		2025-08-01 21:01:13
180	175	goran.szabo175@kestrelmail.net	4916940269814879	Goran Szabó	113 Bramble Avenue	Stonebridge	OR	72860	US	paid	238.06	leave at the door	2025-01-27 17:46:24
181	102	wanjiru.eriksen102@kestrelmail.net	4916816394442804	Wanjiru Eriksen	57 Harbour Row	Stonebridge	NM	80560	US	returned	880.43	leave at the door	2025-06-05 06:32:31
182	67	mei.abernathy67@nordlys-brev.no	5312119989923131	Mei Abernathy	203 Larkspur Lane	Cedar Point	WI	04042	US	shipped	801.65	\N	2025-02-12 12:39:39
183	14	quentin.eriksen14@brightwater-post.com	5312520219740072	Quentin Eriksen	199 Mill Street	Eastwick	VT	80321	US	new	39.27	\N	2025-11-17 10:52:42
184	80	fatima.lindqvist80@postkutsche-web.de	5312161931954871	Fatima Lindqvist	81 Old Ferry Road	Millbrook	VT	63205	US	new	434.89	\N	2025-09-01 16:15:59
185	45	fatima.backer45@correo-alisios.es	4916300367286282	Fatima Bäcker	122 Juniper Court	Stonebridge	OR	76619	US	paid	551.77		2025-04-16 02:08:14
186	188	alma.castellano188@tinbarge.co.uk	4916739992263077	Alma Castellano	42 Juniper Court	Cedar Point	NM	27833	US	shipped	719.62	leave at the door	2025-03-27 23:29:59
187	85	priya.hollingsworth85@tinbarge.co.uk	4916829797261069	Priya Hollingsworth	55 Old Ferry Road	Harrow Falls	WI	03825	US	shipped	385.77	leave at the door	2025-09-03 19:24:35
188	3	fatima.quintero3@nordlys-brev.no	4916614299072093	Fatima Quintero	182 Harbour Row	Eastwick	NM	22811	US	returned	560.66	\N	2025-04-28 10:45:24
189	5	fatima.osullivan5@correo-alisios.es	\N	Fatima O'Sullivan	37 Juniper Court	Millbrook	OR	40414	US	returned	68.01	\N	2025-05-08 15:44:03
190	57	fatima.jankowski57@brightwater-post.com	\N	Fatima Jankowski	202 Juniper Court	Stonebridge	OR	50189	US	shipped	178.44	gift\nwrap it	2025-03-29 07:09:28
191	133	nadia.fairweather133@correo-alisios.es	4916180302182212	Nadia Fairweather	6 Old Ferry Road	Stonebridge	OR	82166	US	new	589.31	\N	2025-05-16 21:51:34
192	196	alma.eriksen196@postkutsche-web.de	4916431098921770	Alma Eriksen	211 Harbour Row	Eastwick	WI	07738	US	paid	445.38	\N	2025-10-30 09:33:49
193	45	fatima.backer45@correo-alisios.es	5312942946704512	Fatima Bäcker	84 Old Ferry Road	Stonebridge	VT	76619	US	new	900.00	leave at the door	2025-05-26 10:52:09
194	15	fatima.castellano15@kestrelmail.net	\N	Fatima Castellano	146 Harbour Row	Eastwick	ME	35854	US	paid	850.06		2025-08-15 07:26:05
195	186	chiara.wojcik186@kestrelmail.net	4916665211393421	Chiara Wojcik	76 Larkspur Lane	Stonebridge	ME	11540	US	shipped	430.39	\N	2025-04-10 04:58:54
196	138	katarzyna.dvorak138@postkutsche-web.de	5312013559102681	Katarzyna Dvořák	74 Mill Street	Cedar Point	ME	47264	US	returned	683.17	gift\nwrap it	2025-03-17 17:59:48
197	132	quentin.eriksen132@brightwater-post.com	4916383587546156	Quentin Eriksen	9 Harbour Row	Millbrook	VT	45151	US	returned	528.72		2025-03-08 22:33:09
198	170	quentin.fairweather170@tinbarge.co.uk	4916020949538261	Quentin Fairweather	57 Old Ferry Road	Harrow Falls	VT	73395	US	returned	124.04	gift\nwrap it	2025-08-23 05:20:07
199	49	katarzyna.vasquez49@kestrelmail.net	\N	Katarzyna Vasquez	84 Mill Street	Millbrook	VT	93741	US	delivered	865.45	\N	2025-04-02 09:45:08
200	71	zoe.abernathy71@quillandco.org	4916255231062857	Zoë Abernathy	148 Larkspur Lane	Millbrook	WI	27177	US	returned	203.14	leave at the door	2025-10-24 18:39:33
201	69	oisin.moreau69@quillandco.org	\N	Oisín Moreau	206 Bramble Avenue	Eastwick	NM	91381	US	returned	811.27	gift\nwrap it	2025-06-05 04:03:38
202	190	dagny.kirchhoff190@tinbarge.co.uk	5312374364188756	Dagny Kirchhoff	217 Juniper Court	Millbrook	WI	22573	US	returned	101.76	\N	2025-08-01 06:49:27
203	41	chiara.eriksen41@tinbarge.co.uk	4916400222639939	Chiara Eriksen	198 Mill Street	Harrow Falls	ME	19226	US	returned	478.90	\N	2025-12-09 16:01:00
204	20	ximena.vasquez20@brightwater-post.com	5312159992752192	Ximena Vasquez	164 Mill Street	Stonebridge	VT	67821	US	new	490.72	gift\nwrap it	2025-10-06 18:20:15
205	119	quentin.quintero119@tinbarge.co.uk	4916149664671500	Quentin Quintero	13 Mill Street	Eastwick	OR	60181	US	new	888.12		2025-09-19 04:20:23
206	91	bertil.dvorak91@postkutsche-web.de	4916494114336860	Bertil Dvořák	5 Old Ferry Road	Harrow Falls	VT	14429	US	delivered	293.43		2025-08-11 08:31:38
207	99	viktor.dvorak99@correo-alisios.es	\N	Viktor Dvořák	11 Bramble Avenue	Cedar Point	ME	16193	US	delivered	299.74	\N	2025-06-23 20:05:01
208	160	fatima.pettersson160@nordlys-brev.no	\N	Fatima Pettersson	186 Juniper Court	Cedar Point	NM	76806	US	shipped	803.44		2025-09-26 00:19:34
209	166	mei.castellano166@correo-alisios.es	\N	Mei Castellano	236 Mill Street	Cedar Point	ME	18466	US	new	491.12		2025-06-26 07:11:11
210	181	priya.abernathy181@brightwater-post.com	4916917739658870	Priya Abernathy	56 Bramble Avenue	Harrow Falls	WI	42639	US	shipped	696.73	\N	2025-10-08 00:59:06
211	51	nadia.dvorak51@nordlys-brev.no	\N	Nadia Dvořák	63 Mill Street	Stonebridge	WI	40614	US	returned	271.82	leave at the door	2025-03-27 22:28:24
212	168	alma.grunwald168@nordlys-brev.no	5312105142151579	Alma Grünwald	132 Juniper Court	Stonebridge	OR	05848	US	returned	415.01	\N	2025-07-04 12:16:00
213	74	jorge.yamaguchi74@tinbarge.co.uk	4916431595020092	Jorge Yamaguchi	63 Mill Street	Cedar Point	VT	85626	US	delivered	478.63	\N	2025-01-20 05:30:10
214	192	dagny.kirchhoff192@tinbarge.co.uk	4916874488485676	Dagny Kirchhoff	228 Mill Street	Stonebridge	ME	34163	US	paid	843.84	gift\nwrap it	2025-08-07 17:47:16
215	115	katarzyna.lindqvist115@nordlys-brev.no	4916397778742853	Katarzyna Lindqvist	20 Mill Street	Eastwick	NM	14320	US	new	30.39	gift\nwrap it	2025-11-28 15:54:07
216	178	rosa.osullivan178@correo-alisios.es	5312992114819568	Rosa O'Sullivan	142 Mill Street	Cedar Point	ME	46398	US	returned	873.54	\N	2025-06-26 19:44:14
217	157	zoe.grunwald157@quillandco.org	4916223734143384	Zoë Grünwald	219 Larkspur Lane	Cedar Point	VT	21215	US	new	23.48		2025-05-21 18:26:08
218	116	ulrike.thornbury116@brightwater-post.com	\N	Ulrike Thornbury	183 Harbour Row	Harrow Falls	OR	31364	US	paid	342.33	\N	2025-11-17 01:04:18
219	107	ilse.szabo107@quillandco.org	\N	Ilse Szabó	185 Bramble Avenue	Millbrook	NM	25836	US	paid	268.37		2025-02-07 06:51:24
220	84	dagny.pettersson84@brightwater-post.com	4916810822126881	Dagny Pettersson	129 Juniper Court	Harrow Falls	NM	41948	US	new	387.57		2025-07-10 09:30:16
221	194	oisin.eriksen194@tinbarge.co.uk	4916895185316906	Oisín Eriksen	82 Juniper Court	Cedar Point	VT	65859	US	new	273.16		2025-07-01 10:20:26
222	177	priya.rasmussen177@quillandco.org	4916402245950384	Priya Rasmussen	107 Bramble Avenue	Stonebridge	VT	36592	US	shipped	684.16	gift\nwrap it	2025-03-26 13:49:58
223	185	soren.pettersson185@postkutsche-web.de	4916737467200194	Søren Pettersson	179 Old Ferry Road	Harrow Falls	VT	73341	US	new	337.22	\N	2025-12-05 02:42:39
224	144	ulrike.moreau144@quillandco.org	\N	Ulrike Moreau	103 Bramble Avenue	Millbrook	OR	86242	US	shipped	278.56	leave at the door	2025-09-13 11:37:28
225	90	jorge.thornbury90@kestrelmail.net	\N	Jorge Thornbury	203 Bramble Avenue	Stonebridge	ME	59313	US	paid	330.34		2025-04-27 12:02:09
226	141	jorge.hollingsworth141@postkutsche-web.de	4916058536013959	Jorge Hollingsworth	214 Larkspur Lane	Harrow Falls	OR	61281	US	shipped	768.50	gift\nwrap it	2025-10-18 23:10:55
227	123	nadia.backer123@correo-alisios.es	4916980942642537	Nadia Bäcker	21 Old Ferry Road	Millbrook	ME	46401	US	delivered	520.65	\N	2025-08-10 02:04:17
228	46	oisin.zielinski46@kestrelmail.net	4916974741401062	Oisín Zieliński	118 Harbour Row	Stonebridge	OR	38570	US	shipped	711.74	gift\nwrap it	2025-04-12 07:17:29
229	144	ulrike.moreau144@quillandco.org	5312669086217449	Ulrike Moreau	131 Old Ferry Road	Cedar Point	VT	86242	US	paid	635.38	\N	2025-06-24 13:46:34
230	142	ilse.lindqvist142@quillandco.org	5312849855013027	Ilse Lindqvist	218 Mill Street	Harrow Falls	OR	03510	US	shipped	767.13		2025-01-02 11:55:25
231	68	katarzyna.yamaguchi68@correo-alisios.es	4916370061242865	Katarzyna Yamaguchi	180 Mill Street	Millbrook	ME	84697	US	shipped	690.33	leave at the door	2025-11-11 20:38:35
232	99	viktor.dvorak99@correo-alisios.es	4916353675864142	Viktor Dvořák	150 Mill Street	Millbrook	ME	16193	US	returned	163.03	\N	2025-11-22 12:18:23
233	92	wanjiru.zielinski92@tinbarge.co.uk	5312793634188678	Wanjiru Zieliński	198 Harbour Row	Harrow Falls	NM	81982	US	new	140.25		2025-02-18 01:38:50
234	124	ximena.jankowski124@correo-alisios.es	\N	Ximena Jankowski	219 Larkspur Lane	Eastwick	VT	27008	US	paid	30.08	\N	2025-10-01 00:38:36
235	95	liam.quintero95@nordlys-brev.no	4916197796601101	Liam Quintero	238 Bramble Avenue	Harrow Falls	VT	85171	US	returned	654.48	\N	2025-07-15 16:51:53
236	70	priya.osullivan70@brightwater-post.com	\N	Priya O'Sullivan	8 Juniper Court	Stonebridge	OR	13955	US	new	18.95	gift\nwrap it	2025-05-17 15:06:14
237	52	priya.nakagawa52@brightwater-post.com	4916270088517093	Priya Nakagawa	151 Juniper Court	Harrow Falls	VT	00286	US	shipped	391.99	\N	2025-03-06 15:21:55
238	89	ximena.yamaguchi89@quillandco.org	4916113095388498	Ximena Yamaguchi	154 Old Ferry Road	Millbrook	NM	49068	US	shipped	672.80	\N	2025-08-15 07:48:30
239	182	ilse.hollingsworth182@quillandco.org	4916884877400632	Ilse Hollingsworth	214 Larkspur Lane	Harrow Falls	ME	27784	US	new	791.22		2025-10-14 07:29:08
240	104	quentin.hollingsworth104@quillandco.org	4916253470848557	Quentin Hollingsworth	8 Old Ferry Road	Stonebridge	ME	52602	US	shipped	347.30	leave at the door	2025-05-18 06:57:08
241	67	mei.abernathy67@nordlys-brev.no	4916588929361854	Mei Abernathy	46 Mill Street	Stonebridge	OR	04042	US	delivered	690.34		2025-11-22 02:08:41
242	108	soren.fairweather108@brightwater-post.com	4916592738664144	Søren Fairweather	233 Harbour Row	Harrow Falls	VT	46989	US	shipped	818.85	\N	2025-03-31 18:44:45
243	11	katarzyna.wojcik11@nordlys-brev.no	4916697265279818	Katarzyna Wojcik	216 Mill Street	Harrow Falls	WI	20214	US	returned	60.75	gift\nwrap it	2025-05-04 11:20:31
244	93	liam.eriksen93@nordlys-brev.no	\N	Liam Eriksen	40 Harbour Row	Cedar Point	NM	92330	US	delivered	201.39	gift\nwrap it	2025-05-13 03:04:32
245	54	priya.nakagawa54@brightwater-post.com	4916163977237636	Priya Nakagawa	82 Harbour Row	Cedar Point	WI	16538	US	delivered	376.48	\N	2025-01-05 11:47:24
246	117	priya.quintero117@nordlys-brev.no	5312360932153380	Priya Quintero	126 Bramble Avenue	Eastwick	VT	60537	US	paid	95.55	\N	2025-10-06 08:53:28
247	191	nadia.yamaguchi191@tinbarge.co.uk	4916322417671834	Nadia Yamaguchi	65 Bramble Avenue	Cedar Point	ME	56839	US	shipped	756.39	\N	2025-04-19 16:46:37
248	64	mei.castellano64@kestrelmail.net	\N	Mei Castellano	107 Juniper Court	Cedar Point	ME	16329	US	returned	34.61	gift\nwrap it	2025-11-18 06:15:06
249	191	nadia.yamaguchi191@tinbarge.co.uk	5312363767558525	Nadia Yamaguchi	61 Old Ferry Road	Eastwick	VT	56839	US	returned	601.76	gift\nwrap it	2025-02-22 00:09:18
250	36	soren.rasmussen36@correo-alisios.es	4916006822428977	Søren Rasmussen	109 Juniper Court	Millbrook	WI	04121	US	delivered	430.83	gift\nwrap it	2025-10-20 10:54:43
251	102	wanjiru.eriksen102@kestrelmail.net	4916615487832719	Wanjiru Eriksen	124 Juniper Court	Eastwick	OR	80560	US	new	182.09	gift\nwrap it	2025-10-24 02:33:34
252	79	zoe.yamaguchi79@postkutsche-web.de	\N	Zoë Yamaguchi	100 Bramble Avenue	Millbrook	VT	00070	US	paid	428.34		2025-08-29 17:56:58
253	89	ximena.yamaguchi89@quillandco.org	4916721643512763	Ximena Yamaguchi	67 Mill Street	Stonebridge	VT	49068	US	delivered	463.85	\N	2025-07-25 07:28:13
254	103	priya.zielinski103@brightwater-post.com	5312967743090690	Priya Zieliński	123 Mill Street	Eastwick	NM	61951	US	delivered	819.12		2025-09-08 04:52:23
255	73	quentin.nakagawa73@kestrelmail.net	4916618239141835	Quentin Nakagawa	233 Harbour Row	Stonebridge	VT	59411	US	returned	360.74		2025-06-25 12:16:12
256	72	hanneke.kirchhoff72@brightwater-post.com	5312280501522510	Hanneke Kirchhoff	48 Harbour Row	Cedar Point	WI	64856	US	returned	261.58	\N	2025-07-09 19:06:17
257	116	ulrike.thornbury116@brightwater-post.com	5312328122383323	Ulrike Thornbury	69 Larkspur Lane	Eastwick	ME	31364	US	delivered	817.06	\N	2025-04-05 18:58:30
258	195	ulrike.backer195@postkutsche-web.de	4916501372588451	Ulrike Bäcker	180 Larkspur Lane	Eastwick	WI	77575	US	paid	801.74	\N	2025-09-25 12:57:00
259	23	oisin.dvorak23@kestrelmail.net	4916080591902371	Oisín Dvořák	169 Harbour Row	Millbrook	ME	85055	US	returned	272.15	\N	2025-11-07 17:21:03
260	42	quentin.vasquez42@nordlys-brev.no	4916978981384839	Quentin Vasquez	181 Larkspur Lane	Harrow Falls	WI	02858	US	returned	219.70	\N	2025-04-14 07:31:39
261	53	soren.ibanez53@correo-alisios.es	\N	Søren Ibáñez	199 Juniper Court	Stonebridge	ME	83550	US	paid	175.06		2025-08-23 04:55:32
262	168	alma.grunwald168@nordlys-brev.no	4916606003167060	Alma Grünwald	159 Larkspur Lane	Harrow Falls	OR	05848	US	returned	132.16	\N	2025-08-26 15:37:49
263	112	bertil.kirchhoff112@tinbarge.co.uk	\N	Bertil Kirchhoff	236 Mill Street	Cedar Point	OR	36071	US	new	101.30	gift\nwrap it	2025-11-07 14:35:44
264	12	rosa.rasmussen12@brightwater-post.com	\N	Rosa Rasmussen	144 Juniper Court	Eastwick	WI	19748	US	shipped	750.34	\N	2025-08-08 02:39:48
265	194	oisin.eriksen194@tinbarge.co.uk	\N	Oisín Eriksen	85 Larkspur Lane	Millbrook	OR	65859	US	returned	505.24	gift\nwrap it	2025-07-24 14:06:00
266	89	ximena.yamaguchi89@quillandco.org	4916430656704990	Ximena Yamaguchi	19 Harbour Row	Eastwick	ME	49068	US	delivered	855.91	\N	2025-01-22 05:33:51
267	127	wanjiru.vasquez127@correo-alisios.es	5312415880727120	Wanjiru Vasquez	179 Old Ferry Road	Harrow Falls	OR	97100	US	shipped	288.72	\N	2025-08-03 06:58:28
268	158	liam.yamaguchi158@nordlys-brev.no	4916666388866215	Liam Yamaguchi	27 Harbour Row	Cedar Point	OR	63511	US	paid	660.64	gift\nwrap it	2025-07-05 23:24:58
269	127	wanjiru.vasquez127@correo-alisios.es	5312392235693952	Wanjiru Vasquez	19 Harbour Row	Harrow Falls	NM	97100	US	returned	81.09	\N	2025-05-03 11:44:56
270	154	fatima.moreau154@kestrelmail.net	4916711861392741	Fatima Moreau	98 Old Ferry Road	Stonebridge	VT	54935	US	paid	61.65	\N	2025-11-06 21:03:03
271	188	alma.castellano188@tinbarge.co.uk	4916923711074342	Alma Castellano	235 Old Ferry Road	Harrow Falls	WI	27833	US	shipped	881.99	gift\nwrap it	2025-06-29 00:00:05
272	22	katarzyna.nakagawa22@quillandco.org	4916117584513961	Katarzyna Nakagawa	69 Juniper Court	Harrow Falls	VT	79924	US	shipped	741.05	\N	2025-11-25 12:25:51
273	103	priya.zielinski103@brightwater-post.com	\N	Priya Zieliński	96 Juniper Court	Eastwick	OR	61951	US	paid	218.49		2025-10-12 07:47:39
274	45	fatima.backer45@correo-alisios.es	4916386687360584	Fatima Bäcker	109 Larkspur Lane	Cedar Point	ME	76619	US	shipped	278.63	\N	2025-10-14 21:38:57
275	42	quentin.vasquez42@nordlys-brev.no	\N	Quentin Vasquez	136 Mill Street	Harrow Falls	ME	02858	US	paid	706.17	\N	2025-04-04 02:09:48
276	92	wanjiru.zielinski92@tinbarge.co.uk	4916091950532188	Wanjiru Zieliński	206 Old Ferry Road	Eastwick	OR	81982	US	delivered	557.45	gift\nwrap it	2025-11-07 20:30:11
277	65	jorge.fairweather65@kestrelmail.net	\N	Jorge Fairweather	45 Juniper Court	Eastwick	VT	49949	US	delivered	433.02	\N	2025-07-27 01:31:48
278	192	dagny.kirchhoff192@tinbarge.co.uk	4916471119388500	Dagny Kirchhoff	232 Larkspur Lane	Millbrook	NM	34163	US	returned	80.58	gift\nwrap it	2025-08-20 20:08:00
279	106	viktor.wojcik106@kestrelmail.net	\N	Viktor Wojcik	163 Juniper Court	Harrow Falls	WI	70102	US	delivered	674.48	leave at the door	2025-03-10 03:20:08
280	100	yusuf.rasmussen100@correo-alisios.es	5312795522623922	Yusuf Rasmussen	12 Old Ferry Road	Stonebridge	NM	97006	US	returned	217.32	gift\nwrap it	2025-06-21 09:30:48
281	1	mei.osullivan1@kestrelmail.net	5312346460418311	Mei O'Sullivan	123 Old Ferry Road	Eastwick	ME	30791	US	delivered	426.22		2025-02-05 02:58:19
282	80	fatima.lindqvist80@postkutsche-web.de	4916090061275224	Fatima Lindqvist	70 Mill Street	Stonebridge	WI	63205	US	shipped	616.25	leave at the door	2025-04-05 18:30:53
283	19	hanneke.pettersson19@brightwater-post.com	4916361347223373	Hanneke Pettersson	135 Larkspur Lane	Cedar Point	ME	97810	US	new	559.93	\N	2025-12-12 11:57:38
284	31	alma.thornbury31@postkutsche-web.de	4916222331200340	Alma Thornbury	138 Larkspur Lane	Stonebridge	NM	50421	US	new	468.93	leave at the door	2025-01-18 17:51:34
285	194	oisin.eriksen194@tinbarge.co.uk	\N	Oisín Eriksen	106 Bramble Avenue	Harrow Falls	NM	65859	US	paid	607.54		2025-02-07 00:24:33
286	192	dagny.kirchhoff192@tinbarge.co.uk	4916124887887290	Dagny Kirchhoff	150 Old Ferry Road	Cedar Point	OR	34163	US	paid	380.94	gift\nwrap it	2025-12-11 23:40:30
287	197	rosa.wojcik197@kestrelmail.net	4916368450528159	Rosa Wojcik	1 Harbour Row	Stonebridge	ME	24143	US	delivered	382.37	\N	2025-10-22 03:17:34
288	170	quentin.fairweather170@tinbarge.co.uk	4916391432743894	Quentin Fairweather	131 Larkspur Lane	Stonebridge	VT	73395	US	returned	98.17		2025-05-04 02:03:01
289	31	alma.thornbury31@postkutsche-web.de	4916118190777370	Alma Thornbury	55 Old Ferry Road	Harrow Falls	VT	50421	US	delivered	902.72	\N	2025-01-25 09:40:22
290	147	soren.hollingsworth147@postkutsche-web.de	\N	Søren Hollingsworth	2 Larkspur Lane	Cedar Point	NM	23284	US	new	129.19	\N	2025-04-22 10:05:15
291	13	quentin.nakagawa13@nordlys-brev.no	4916304274042192	Quentin Nakagawa	205 Harbour Row	Stonebridge	WI	25245	US	delivered	345.05	leave at the door	2025-01-22 17:51:51
292	4	yusuf.dvorak4@nordlys-brev.no	4916851327607348	Yusuf Dvořák	44 Juniper Court	Cedar Point	NM	14666	US	paid	186.69	leave at the door	2025-02-06 05:43:19
293	83	mei.jankowski83@brightwater-post.com	5312290869278472	Mei Jankowski	75 Juniper Court	Millbrook	WI	17422	US	paid	199.57	\N	2025-04-22 10:27:22
294	132	quentin.eriksen132@brightwater-post.com	4916470493259113	Quentin Eriksen	19 Old Ferry Road	Harrow Falls	NM	45151	US	returned	216.08	\N	2025-07-22 07:02:28
295	34	emeka.pettersson34@postkutsche-web.de	\N	Emeka Pettersson	10 Mill Street	Eastwick	ME	34851	US	returned	651.13	leave at the door	2025-01-31 08:43:04
296	135	bertil.moreau135@tinbarge.co.uk	5312642139522735	Bertil Moreau	219 Larkspur Lane	Eastwick	NM	44419	US	new	803.74	\N	2025-01-09 16:35:49
297	38	yusuf.ibanez38@brightwater-post.com	4916549085256817	Yusuf Ibáñez	111 Old Ferry Road	Harrow Falls	NM	29828	US	paid	726.84	leave at the door	2025-05-13 13:23:19
298	71	zoe.abernathy71@quillandco.org	4916461565686838	Zoë Abernathy	150 Bramble Avenue	Stonebridge	ME	27177	US	paid	447.27	\N	2025-05-11 09:44:02
299	1	mei.osullivan1@kestrelmail.net	4916644355131582	Mei O'Sullivan	24 Juniper Court	Cedar Point	OR	30791	US	delivered	556.11	gift\nwrap it	2025-11-27 19:37:35
300	70	priya.osullivan70@brightwater-post.com	5312020192723997	Priya O'Sullivan	138 Old Ferry Road	Eastwick	VT	13955	US	shipped	902.31		2025-11-16 16:43:01
301	189	zoe.szabo189@postkutsche-web.de	5312156188903860	Zoë Szabó	127 Old Ferry Road	Cedar Point	NM	01960	US	shipped	609.65		2025-11-04 17:33:27
302	135	bertil.moreau135@tinbarge.co.uk	4916683810918126	Bertil Moreau	97 Old Ferry Road	Eastwick	NM	44419	US	returned	788.75	\N	2025-07-08 17:23:18
303	188	alma.castellano188@tinbarge.co.uk	4916810950944618	Alma Castellano	153 Juniper Court	Stonebridge	VT	27833	US	shipped	673.00	gift\nwrap it	2025-11-23 01:36:17
304	49	katarzyna.vasquez49@kestrelmail.net	\N	Katarzyna Vasquez	98 Harbour Row	Eastwick	WI	93741	US	returned	766.83	gift\nwrap it	2025-05-15 21:39:48
305	4	yusuf.dvorak4@nordlys-brev.no	4916994155497620	Yusuf Dvořák	210 Juniper Court	Millbrook	NM	14666	US	delivered	404.39	\N	2025-01-31 14:02:25
306	48	viktor.zielinski48@tinbarge.co.uk	4916548140488902	Viktor Zieliński	102 Harbour Row	Stonebridge	OR	88974	US	returned	213.36	\N	2025-07-08 08:00:16
307	174	fatima.yamaguchi174@nordlys-brev.no	\N	Fatima Yamaguchi	196 Bramble Avenue	Millbrook	NM	28794	US	shipped	550.95	gift\nwrap it	2025-11-01 01:32:48
308	36	soren.rasmussen36@correo-alisios.es	4916217157453551	Søren Rasmussen	152 Harbour Row	Harrow Falls	ME	04121	US	delivered	69.97	\N	2025-02-13 05:31:07
309	71	zoe.abernathy71@quillandco.org	5312339622600025	Zoë Abernathy	213 Old Ferry Road	Harrow Falls	WI	27177	US	new	831.49	leave at the door	2025-05-16 01:20:41
310	92	wanjiru.zielinski92@tinbarge.co.uk	4916693412397991	Wanjiru Zieliński	20 Mill Street	Cedar Point	WI	81982	US	delivered	281.23	\N	2025-07-25 10:15:06
311	37	fatima.moreau37@nordlys-brev.no	5312681209322873	Fatima Moreau	136 Larkspur Lane	Eastwick	NM	08531	US	new	97.93	\N	2025-08-07 10:31:24
312	10	bertil.kirchhoff10@nordlys-brev.no	4916775663276527	Bertil Kirchhoff	112 Mill Street	Eastwick	NM	45991	US	paid	66.54		2025-11-04 06:46:38
313	162	tomas.nakagawa162@nordlys-brev.no	5312798685522626	Tomás Nakagawa	184 Bramble Avenue	Eastwick	OR	69219	US	delivered	303.47	leave at the door	2025-09-01 21:23:26
314	18	rosa.jankowski18@tinbarge.co.uk	5312922650022814	Rosa Jankowski	139 Mill Street	Stonebridge	VT	19819	US	paid	763.96		2025-08-05 14:22:18
315	198	viktor.szabo198@correo-alisios.es	5312479284962519	Viktor Szabó	47 Larkspur Lane	Harrow Falls	WI	80422	US	paid	499.58	gift\nwrap it	2025-08-16 15:11:24
316	99	viktor.dvorak99@correo-alisios.es	5312389194811633	Viktor Dvořák	104 Mill Street	Millbrook	VT	16193	US	paid	632.63	gift\nwrap it	2025-10-21 15:09:14
317	84	dagny.pettersson84@brightwater-post.com	4916061583464786	Dagny Pettersson	32 Juniper Court	Cedar Point	WI	41948	US	returned	661.14	leave at the door	2025-02-16 00:39:57
318	163	bertil.fairweather163@correo-alisios.es	5312709624891071	Bertil Fairweather	137 Bramble Avenue	Millbrook	ME	60358	US	delivered	76.28	\N	2025-05-03 00:47:44
319	95	liam.quintero95@nordlys-brev.no	\N	Liam Quintero	109 Harbour Row	Millbrook	VT	85171	US	shipped	789.37	gift\nwrap it	2025-12-02 08:18:34
320	177	priya.rasmussen177@quillandco.org	4916497027947988	Priya Rasmussen	148 Bramble Avenue	Harrow Falls	VT	36592	US	shipped	719.93	gift\nwrap it	2025-04-17 02:54:04
321	116	ulrike.thornbury116@brightwater-post.com	5312582323184720	Ulrike Thornbury	156 Juniper Court	Eastwick	NM	31364	US	returned	370.62		2025-08-13 09:11:07
322	76	hanneke.quintero76@nordlys-brev.no	4916251002602716	Hanneke Quintero	3 Bramble Avenue	Stonebridge	WI	30508	US	shipped	675.59		2025-07-29 00:22:40
323	124	ximena.jankowski124@correo-alisios.es	4916026816018303	Ximena Jankowski	11 Harbour Row	Harrow Falls	ME	27008	US	paid	645.27	leave at the door	2025-06-26 23:07:57
324	96	quentin.rasmussen96@correo-alisios.es	5312432345017377	Quentin Rasmussen	145 Juniper Court	Millbrook	WI	41918	US	new	845.30	leave at the door	2025-03-07 14:15:30
325	43	oisin.osullivan43@tinbarge.co.uk	5312617001034704	Oisín O'Sullivan	169 Bramble Avenue	Harrow Falls	ME	41632	US	shipped	408.05		2025-01-17 08:04:33
326	161	wanjiru.abernathy161@brightwater-post.com	4916910533339268	Wanjiru Abernathy	180 Bramble Avenue	Eastwick	ME	30069	US	returned	731.33		2025-09-01 14:37:29
327	131	soren.hollingsworth131@postkutsche-web.de	4916827974237563	Søren Hollingsworth	170 Bramble Avenue	Cedar Point	VT	31573	US	paid	847.18	gift\nwrap it	2025-10-01 17:08:48
328	194	oisin.eriksen194@tinbarge.co.uk	4916997770181180	Oisín Eriksen	50 Old Ferry Road	Cedar Point	WI	65859	US	new	121.66	gift\nwrap it	2025-04-12 06:47:10
329	126	ulrike.quintero126@brightwater-post.com	4916460395473821	Ulrike Quintero	65 Juniper Court	Cedar Point	VT	43388	US	returned	38.24		2025-05-20 17:29:19
330	110	priya.castellano110@brightwater-post.com	4916761053135689	Priya Castellano	29 Mill Street	Harrow Falls	ME	03337	US	returned	670.19		2025-03-29 18:30:11
331	124	ximena.jankowski124@correo-alisios.es	4916852093937489	Ximena Jankowski	32 Old Ferry Road	Millbrook	NM	27008	US	shipped	866.72	\N	2025-01-16 14:02:40
332	182	ilse.hollingsworth182@quillandco.org	\N	Ilse Hollingsworth	39 Bramble Avenue	Harrow Falls	ME	27784	US	new	690.90	gift\nwrap it	2025-03-28 20:29:42
333	16	viktor.uzun16@postkutsche-web.de	4916442927475029	Viktor Uzun	15 Mill Street	Millbrook	NM	63947	US	new	280.69	\N	2025-02-07 20:01:24
334	89	ximena.yamaguchi89@quillandco.org	\N	Ximena Yamaguchi	189 Bramble Avenue	Eastwick	WI	49068	US	shipped	481.45	\N	2025-09-23 03:25:42
335	156	yusuf.hollingsworth156@correo-alisios.es	4916437961190138	Yusuf Hollingsworth	9 Harbour Row	Harrow Falls	ME	67538	US	delivered	285.18	\N	2025-05-14 17:02:05
336	148	wanjiru.quintero148@correo-alisios.es	\N	Wanjiru Quintero	230 Mill Street	Eastwick	VT	15286	US	shipped	564.98	leave at the door	2025-08-06 12:19:07
337	73	quentin.nakagawa73@kestrelmail.net	4916962672060304	Quentin Nakagawa	173 Old Ferry Road	Millbrook	WI	59411	US	new	138.01	\N	2025-12-06 01:34:28
338	191	nadia.yamaguchi191@tinbarge.co.uk	4916334765345317	Nadia Yamaguchi	213 Juniper Court	Cedar Point	WI	56839	US	new	590.29	gift\nwrap it	2025-10-09 03:54:53
339	92	wanjiru.zielinski92@tinbarge.co.uk	5312015991154568	Wanjiru Zieliński	152 Mill Street	Stonebridge	NM	81982	US	new	457.99	gift\nwrap it	2025-04-14 04:44:07
340	181	priya.abernathy181@brightwater-post.com	4916686667275185	Priya Abernathy	54 Harbour Row	Eastwick	NM	42639	US	returned	181.21	gift\nwrap it	2025-07-15 16:05:36
341	142	ilse.lindqvist142@quillandco.org	5312113285189257	Ilse Lindqvist	123 Bramble Avenue	Cedar Point	ME	03510	US	returned	378.13	gift\nwrap it	2025-11-12 17:54:45
342	67	mei.abernathy67@nordlys-brev.no	4916398140626253	Mei Abernathy	141 Old Ferry Road	Harrow Falls	NM	04042	US	delivered	723.58	\N	2025-02-09 04:12:08
343	114	zoe.hollingsworth114@brightwater-post.com	\N	Zoë Hollingsworth	229 Larkspur Lane	Stonebridge	ME	97726	US	delivered	491.26	gift\nwrap it	2025-05-23 02:49:35
344	57	fatima.jankowski57@brightwater-post.com	4916944578017547	Fatima Jankowski	42 Mill Street	Cedar Point	VT	50189	US	returned	410.00	\N	2025-02-01 15:35:08
345	45	fatima.backer45@correo-alisios.es	4916736241742158	Fatima Bäcker	186 Mill Street	Cedar Point	NM	76619	US	paid	773.78	\N	2025-11-21 02:31:03
346	147	soren.hollingsworth147@postkutsche-web.de	5312101013625296	Søren Hollingsworth	227 Old Ferry Road	Harrow Falls	VT	23284	US	shipped	264.84	gift\nwrap it	2025-05-20 10:40:13
347	81	jorge.eriksen81@brightwater-post.com	4916687191814119	Jorge Eriksen	178 Bramble Avenue	Stonebridge	NM	42573	US	shipped	358.16	\N	2025-08-24 15:59:55
348	63	liam.backer63@nordlys-brev.no	5312358898106541	Liam Bäcker	48 Old Ferry Road	Harrow Falls	NM	33108	US	paid	120.04	\N	2025-07-11 11:20:18
349	80	fatima.lindqvist80@postkutsche-web.de	5312415793078066	Fatima Lindqvist	160 Old Ferry Road	Millbrook	NM	63205	US	delivered	39.33	gift\nwrap it	2025-11-28 10:19:56
350	143	quentin.yamaguchi143@tinbarge.co.uk	4916827339365919	Quentin Yamaguchi	185 Bramble Avenue	Millbrook	OR	39598	US	returned	522.04	leave at the door	2025-04-14 03:14:29
351	177	priya.rasmussen177@quillandco.org	5312038613953753	Priya Rasmussen	108 Larkspur Lane	Millbrook	ME	36592	US	new	828.12		2025-06-25 08:31:59
352	46	oisin.zielinski46@kestrelmail.net	4916280220196680	Oisín Zieliński	129 Juniper Court	Harrow Falls	NM	38570	US	returned	548.22	leave at the door	2025-05-25 00:07:30
353	40	mei.dvorak40@correo-alisios.es	\N	Mei Dvořák	119 Bramble Avenue	Harrow Falls	ME	31466	US	delivered	722.22	\N	2025-01-11 23:47:01
354	55	ilse.zielinski55@tinbarge.co.uk	4916208281651152	Ilse Zieliński	29 Bramble Avenue	Harrow Falls	VT	48683	US	paid	61.07	\N	2025-01-04 16:42:16
355	4	yusuf.dvorak4@nordlys-brev.no	4916351179609815	Yusuf Dvořák	214 Larkspur Lane	Harrow Falls	WI	14666	US	returned	800.87	gift\nwrap it	2025-02-17 11:26:16
356	15	fatima.castellano15@kestrelmail.net	4916870851760489	Fatima Castellano	129 Bramble Avenue	Cedar Point	WI	35854	US	paid	710.24	\N	2025-11-12 06:25:39
357	9	katarzyna.yamaguchi9@nordlys-brev.no	4916039975612816	Katarzyna Yamaguchi	217 Bramble Avenue	Eastwick	NM	44822	US	new	380.05	\N	2025-06-12 22:30:21
358	131	soren.hollingsworth131@postkutsche-web.de	4916228471701310	Søren Hollingsworth	88 Larkspur Lane	Harrow Falls	VT	31573	US	new	494.47	\N	2025-08-24 16:28:01
359	116	ulrike.thornbury116@brightwater-post.com	\N	Ulrike Thornbury	172 Old Ferry Road	Cedar Point	NM	31364	US	returned	447.52	leave at the door	2025-01-11 12:47:44
360	74	jorge.yamaguchi74@tinbarge.co.uk	4916047086446420	Jorge Yamaguchi	98 Juniper Court	Stonebridge	OR	85626	US	paid	565.05	\N	2025-01-18 05:47:24
361	69	oisin.moreau69@quillandco.org	4916395275258407	Oisín Moreau	91 Old Ferry Road	Stonebridge	ME	91381	US	delivered	404.03		2025-01-14 06:56:38
362	24	goran.jankowski24@postkutsche-web.de	4916246989035633	Goran Jankowski	49 Harbour Row	Eastwick	NM	59711	US	paid	251.38	\N	2025-01-07 01:42:08
363	99	viktor.dvorak99@correo-alisios.es	4916191430906604	Viktor Dvořák	172 Larkspur Lane	Cedar Point	ME	16193	US	new	322.71	gift\nwrap it	2025-10-10 01:22:27
364	132	quentin.eriksen132@brightwater-post.com	4916860521687741	Quentin Eriksen	233 Larkspur Lane	Harrow Falls	NM	45151	US	returned	660.43		2025-05-14 08:43:36
365	152	rosa.hollingsworth152@kestrelmail.net	4916024464199095	Rosa Hollingsworth	113 Mill Street	Cedar Point	ME	04549	US	shipped	879.25	\N	2025-11-28 00:51:05
366	2	wanjiru.jankowski2@quillandco.org	5312252070849335	Wanjiru Jankowski	138 Old Ferry Road	Millbrook	NM	56115	US	returned	493.91	gift\nwrap it	2025-10-04 06:01:29
367	51	nadia.dvorak51@nordlys-brev.no	\N	Nadia Dvořák	129 Mill Street	Millbrook	NM	40614	US	paid	50.12	leave at the door	2025-02-18 19:57:45
368	35	ulrike.osullivan35@quillandco.org	4916750837984843	Ulrike O'Sullivan	218 Bramble Avenue	Millbrook	NM	86055	US	shipped	504.46	\N	2025-11-22 03:39:09
369	85	priya.hollingsworth85@tinbarge.co.uk	4916544048355699	Priya Hollingsworth	55 Mill Street	Cedar Point	NM	03825	US	returned	496.64		2025-03-03 05:34:23
370	89	ximena.yamaguchi89@quillandco.org	4916150877582468	Ximena Yamaguchi	10 Larkspur Lane	Eastwick	NM	49068	US	shipped	230.31		2025-02-28 13:10:10
371	40	mei.dvorak40@correo-alisios.es	4916516665684569	Mei Dvořák	94 Mill Street	Stonebridge	NM	31466	US	shipped	407.03	leave at the door	2025-09-27 22:56:51
372	176	mei.dvorak176@correo-alisios.es	\N	Mei Dvořák	187 Harbour Row	Cedar Point	NM	53681	US	shipped	226.48	\N	2025-08-31 15:35:45
373	118	bertil.quintero118@nordlys-brev.no	4916575840571471	Bertil Quintero	10 Mill Street	Cedar Point	NM	67979	US	new	815.77	leave at the door	2025-05-10 17:51:07
374	16	viktor.uzun16@postkutsche-web.de	4916873070756379	Viktor Uzun	191 Larkspur Lane	Eastwick	VT	63947	US	new	172.92	\N	2025-01-20 11:58:09
375	16	viktor.uzun16@postkutsche-web.de	4916020667395357	Viktor Uzun	202 Juniper Court	Eastwick	WI	63947	US	delivered	815.64	leave at the door	2025-04-23 18:38:24
376	7	priya.dvorak7@nordlys-brev.no	4916061501119074	Priya Dvořák	28 Old Ferry Road	Harrow Falls	WI	88197	US	paid	349.43	\N	2025-11-22 10:45:40
377	71	zoe.abernathy71@quillandco.org	4916929998387125	Zoë Abernathy	139 Harbour Row	Harrow Falls	WI	27177	US	shipped	481.28		2025-05-10 05:30:20
378	141	jorge.hollingsworth141@postkutsche-web.de	\N	Jorge Hollingsworth	32 Bramble Avenue	Harrow Falls	WI	61281	US	shipped	366.55	leave at the door	2025-07-02 22:33:52
379	161	wanjiru.abernathy161@brightwater-post.com	4916159595893172	Wanjiru Abernathy	193 Larkspur Lane	Harrow Falls	VT	30069	US	shipped	366.70		2025-05-27 21:41:45
380	37	fatima.moreau37@nordlys-brev.no	4916872253284431	Fatima Moreau	90 Old Ferry Road	Stonebridge	ME	08531	US	delivered	152.51	leave at the door	2025-06-13 04:31:31
381	28	viktor.osullivan28@postkutsche-web.de	\N	Viktor O'Sullivan	52 Larkspur Lane	Millbrook	OR	14024	US	returned	816.70	leave at the door	2025-10-22 20:10:28
382	1	mei.osullivan1@kestrelmail.net	4916813854367324	Mei O'Sullivan	169 Bramble Avenue	Stonebridge	ME	30791	US	delivered	895.63	gift\nwrap it	2025-11-19 06:04:52
383	196	alma.eriksen196@postkutsche-web.de	4916046936706603	Alma Eriksen	118 Old Ferry Road	Cedar Point	VT	07738	US	returned	701.14		2025-07-01 15:58:40
384	88	goran.vasquez88@brightwater-post.com	\N	Goran Vasquez	92 Harbour Row	Harrow Falls	VT	10142	US	new	36.01	\N	2025-10-12 09:56:32
385	5	fatima.osullivan5@correo-alisios.es	4916219414256231	Fatima O'Sullivan	28 Larkspur Lane	Cedar Point	ME	40414	US	paid	113.51	gift\nwrap it	2025-11-27 07:31:52
386	170	quentin.fairweather170@tinbarge.co.uk	5312357550113209	Quentin Fairweather	40 Larkspur Lane	Harrow Falls	ME	73395	US	shipped	433.09	leave at the door	2025-01-16 18:54:49
387	48	viktor.zielinski48@tinbarge.co.uk	5312251453561574	Viktor Zieliński	132 Harbour Row	Millbrook	VT	88974	US	delivered	37.05		2025-07-08 08:31:18
388	160	fatima.pettersson160@nordlys-brev.no	4916604454601653	Fatima Pettersson	175 Old Ferry Road	Stonebridge	ME	76806	US	paid	50.47	leave at the door	2025-01-17 11:48:47
389	92	wanjiru.zielinski92@tinbarge.co.uk	4916016880392106	Wanjiru Zieliński	127 Harbour Row	Eastwick	NM	81982	US	returned	878.10	leave at the door	2025-07-19 14:02:19
390	124	ximena.jankowski124@correo-alisios.es	\N	Ximena Jankowski	75 Juniper Court	Cedar Point	NM	27008	US	returned	120.24	\N	2025-01-13 23:36:17
391	104	quentin.hollingsworth104@quillandco.org	4916925575617520	Quentin Hollingsworth	126 Bramble Avenue	Cedar Point	ME	52602	US	shipped	436.17	gift\nwrap it	2025-10-31 22:25:15
392	163	bertil.fairweather163@correo-alisios.es	4916329780534432	Bertil Fairweather	140 Old Ferry Road	Harrow Falls	ME	60358	US	returned	522.13	gift\nwrap it	2025-10-09 08:15:34
393	70	priya.osullivan70@brightwater-post.com	5312544797303830	Priya O'Sullivan	42 Juniper Court	Cedar Point	ME	13955	US	delivered	668.67	\N	2025-09-01 14:45:01
394	95	liam.quintero95@nordlys-brev.no	4916815631575103	Liam Quintero	61 Bramble Avenue	Cedar Point	WI	85171	US	new	220.79	leave at the door	2025-08-12 17:36:25
395	55	ilse.zielinski55@tinbarge.co.uk	4916455976424383	Ilse Zieliński	8 Bramble Avenue	Stonebridge	NM	48683	US	returned	870.30	\N	2025-11-13 06:22:10
396	137	yusuf.castellano137@quillandco.org	4916448647377619	Yusuf Castellano	57 Bramble Avenue	Millbrook	WI	89824	US	shipped	488.88	\N	2025-01-03 18:20:52
397	113	ximena.yamaguchi113@nordlys-brev.no	4916069528771777	Ximena Yamaguchi	134 Larkspur Lane	Millbrook	ME	43200	US	delivered	852.41	gift\nwrap it	2025-05-11 13:29:32
398	90	jorge.thornbury90@kestrelmail.net	4916803282269465	Jorge Thornbury	227 Juniper Court	Cedar Point	VT	59313	US	new	79.22	\N	2025-07-05 19:06:10
399	192	dagny.kirchhoff192@tinbarge.co.uk	4916388289324018	Dagny Kirchhoff	13 Harbour Row	Cedar Point	NM	34163	US	shipped	684.41	gift\nwrap it	2025-05-24 00:12:51
400	148	wanjiru.quintero148@correo-alisios.es	\N	Wanjiru Quintero	110 Harbour Row	Harrow Falls	ME	15286	US	shipped	551.33	leave at the door	2025-07-27 05:33:26
401	8	quentin.fairweather8@kestrelmail.net	\N	Quentin Fairweather	234 Old Ferry Road	Millbrook	OR	93646	US	delivered	202.57	\N	2025-02-06 08:58:11
402	71	zoe.abernathy71@quillandco.org	\N	Zoë Abernathy	239 Old Ferry Road	Stonebridge	VT	27177	US	paid	621.51	gift\nwrap it	2025-01-17 22:34:37
403	76	hanneke.quintero76@nordlys-brev.no	5312196348817584	Hanneke Quintero	197 Mill Street	Stonebridge	ME	30508	US	returned	840.76	\N	2025-12-07 22:07:38
404	83	mei.jankowski83@brightwater-post.com	4916523994310429	Mei Jankowski	82 Mill Street	Millbrook	WI	17422	US	shipped	460.25		2025-10-12 04:17:06
405	137	yusuf.castellano137@quillandco.org	5312908345146548	Yusuf Castellano	123 Harbour Row	Stonebridge	NM	89824	US	new	84.04	leave at the door	2025-03-13 16:42:56
406	149	liam.osullivan149@correo-alisios.es	5312081849026762	Liam O'Sullivan	54 Bramble Avenue	Millbrook	WI	91097	US	paid	726.42		2025-10-05 06:30:26
407	137	yusuf.castellano137@quillandco.org	4916798141726558	Yusuf Castellano	149 Larkspur Lane	Cedar Point	ME	89824	US	delivered	136.60	gift\nwrap it	2025-09-29 08:22:25
408	91	bertil.dvorak91@postkutsche-web.de	4916140725679004	Bertil Dvořák	7 Mill Street	Harrow Falls	OR	14429	US	shipped	539.75	gift\nwrap it	2025-09-15 00:41:59
409	191	nadia.yamaguchi191@tinbarge.co.uk	\N	Nadia Yamaguchi	188 Larkspur Lane	Stonebridge	NM	56839	US	paid	762.25	gift\nwrap it	2025-05-20 19:07:21
410	12	rosa.rasmussen12@brightwater-post.com	\N	Rosa Rasmussen	93 Juniper Court	Cedar Point	ME	19748	US	paid	610.49		2025-06-27 10:47:42
411	38	yusuf.ibanez38@brightwater-post.com	5312754487982062	Yusuf Ibáñez	32 Old Ferry Road	Stonebridge	ME	29828	US	shipped	673.91		2025-04-19 06:05:44
412	172	rosa.moreau172@tinbarge.co.uk	5312788255666507	Rosa Moreau	74 Larkspur Lane	Eastwick	WI	73473	US	paid	229.76	leave at the door	2025-09-18 20:15:08
413	183	ilse.fairweather183@tinbarge.co.uk	\N	Ilse Fairweather	137 Larkspur Lane	Millbrook	NM	78973	US	returned	774.79	\N	2025-05-05 03:42:58
414	133	nadia.fairweather133@correo-alisios.es	4916918180919381	Nadia Fairweather	73 Old Ferry Road	Eastwick	VT	82166	US	delivered	395.25	gift\nwrap it	2025-05-21 07:40:35
415	14	quentin.eriksen14@brightwater-post.com	\N	Quentin Eriksen	59 Larkspur Lane	Millbrook	NM	80321	US	delivered	853.43	\N	2025-10-12 17:43:05
416	179	ulrike.eriksen179@quillandco.org	4916530207039471	Ulrike Eriksen	221 Larkspur Lane	Harrow Falls	WI	44834	US	paid	840.97	\N	2025-08-08 10:24:14
417	118	bertil.quintero118@nordlys-brev.no	4916623790357614	Bertil Quintero	73 Bramble Avenue	Eastwick	NM	67979	US	new	856.85		2025-10-29 05:35:32
418	21	wanjiru.castellano21@nordlys-brev.no	5312420350389096	Wanjiru Castellano	186 Larkspur Lane	Cedar Point	VT	41645	US	paid	25.78	gift\nwrap it	2025-08-28 19:24:25
419	83	mei.jankowski83@brightwater-post.com	4916061066551356	Mei Jankowski	127 Harbour Row	Eastwick	VT	17422	US	paid	552.69	gift\nwrap it	2025-01-29 01:23:29
420	40	mei.dvorak40@correo-alisios.es	5312701141729207	Mei Dvořák	143 Mill Street	Millbrook	WI	31466	US	returned	553.25	\N	2025-05-21 20:23:40
421	46	oisin.zielinski46@kestrelmail.net	4916163258046011	Oisín Zieliński	9 Bramble Avenue	Eastwick	OR	38570	US	returned	65.56	leave at the door	2025-04-25 13:52:40
422	161	wanjiru.abernathy161@brightwater-post.com	4916393279971729	Wanjiru Abernathy	218 Harbour Row	Cedar Point	NM	30069	US	returned	611.44	leave at the door	2025-09-01 22:52:55
423	150	emeka.fairweather150@nordlys-brev.no	4916034171574621	Emeka Fairweather	35 Bramble Avenue	Millbrook	WI	12381	US	new	28.78		2025-04-20 21:19:53
424	103	priya.zielinski103@brightwater-post.com	4916984944673623	Priya Zieliński	212 Mill Street	Eastwick	VT	61951	US	new	283.21		2025-06-07 08:02:16
425	193	tomas.thornbury193@quillandco.org	5312608476317161	Tomás Thornbury	235 Mill Street	Stonebridge	WI	22666	US	new	303.49	leave at the door	2025-12-08 19:20:34
426	177	priya.rasmussen177@quillandco.org	5312807025894080	Priya Rasmussen	5 Mill Street	Millbrook	ME	36592	US	paid	526.79	leave at the door	2025-08-25 04:31:44
427	89	ximena.yamaguchi89@quillandco.org	4916677898464698	Ximena Yamaguchi	129 Larkspur Lane	Stonebridge	NM	49068	US	delivered	556.16	leave at the door	2025-09-11 00:08:19
428	105	hanneke.fairweather105@nordlys-brev.no	\N	Hanneke Fairweather	198 Old Ferry Road	Millbrook	OR	13593	US	new	695.49	\N	2025-01-18 06:40:57
429	54	priya.nakagawa54@brightwater-post.com	5312138136792736	Priya Nakagawa	40 Mill Street	Eastwick	NM	16538	US	returned	490.01	\N	2025-05-07 14:31:59
430	5	fatima.osullivan5@correo-alisios.es	4916812993798035	Fatima O'Sullivan	138 Harbour Row	Cedar Point	NM	40414	US	shipped	803.19	leave at the door	2025-10-07 09:40:23
431	187	goran.fairweather187@brightwater-post.com	4916277092397321	Goran Fairweather	126 Harbour Row	Harrow Falls	OR	37019	US	paid	456.98		2025-04-04 01:17:58
432	19	hanneke.pettersson19@brightwater-post.com	4916915196048072	Hanneke Pettersson	158 Harbour Row	Eastwick	NM	97810	US	shipped	861.61	gift\nwrap it	2025-07-23 03:56:01
433	195	ulrike.backer195@postkutsche-web.de	4916785471710401	Ulrike Bäcker	166 Juniper Court	Harrow Falls	NM	77575	US	returned	804.17	gift\nwrap it	2025-11-09 04:02:05
434	200	priya.abernathy200@correo-alisios.es	5312535595053411	Priya Abernathy	189 Harbour Row	Stonebridge	ME	00793	US	shipped	660.45	\N	2025-10-12 15:20:49
435	122	dagny.hollingsworth122@brightwater-post.com	\N	Dagny Hollingsworth	82 Old Ferry Road	Cedar Point	WI	47571	US	new	502.03	leave at the door	2025-11-23 04:35:09
436	44	nadia.yamaguchi44@quillandco.org	\N	Nadia Yamaguchi	98 Juniper Court	Millbrook	NM	89670	US	returned	461.14		2025-06-01 21:32:23
437	138	katarzyna.dvorak138@postkutsche-web.de	4916073337748554	Katarzyna Dvořák	126 Larkspur Lane	Stonebridge	WI	47264	US	delivered	805.35	\N	2025-02-03 23:52:35
438	142	ilse.lindqvist142@quillandco.org	\N	Ilse Lindqvist	201 Bramble Avenue	Stonebridge	NM	03510	US	returned	799.78	gift\nwrap it	2025-09-09 21:34:52
439	8	quentin.fairweather8@kestrelmail.net	4916216594315373	Quentin Fairweather	16 Juniper Court	Millbrook	WI	93646	US	delivered	100.17	\N	2025-11-22 01:50:53
440	39	nadia.rasmussen39@brightwater-post.com	5312542085321969	Nadia Rasmussen	131 Old Ferry Road	Stonebridge	OR	99862	US	paid	516.64	\N	2025-10-10 15:17:30
441	103	priya.zielinski103@brightwater-post.com	5312490694994489	Priya Zieliński	88 Larkspur Lane	Cedar Point	NM	61951	US	paid	842.16		2025-09-24 05:20:34
442	173	wanjiru.lindqvist173@brightwater-post.com	5312398346462963	Wanjiru Lindqvist	170 Mill Street	Millbrook	VT	58416	US	new	52.67	\N	2025-09-08 16:31:25
443	158	liam.yamaguchi158@nordlys-brev.no	\N	Liam Yamaguchi	212 Juniper Court	Stonebridge	NM	63511	US	delivered	458.91	leave at the door	2025-09-29 09:28:29
444	129	ulrike.lindqvist129@postkutsche-web.de	5312448006189487	Ulrike Lindqvist	93 Harbour Row	Millbrook	VT	13601	US	shipped	269.37	\N	2025-05-15 21:54:43
445	17	tomas.fairweather17@quillandco.org	4916874249466502	Tomás Fairweather	45 Harbour Row	Millbrook	WI	25283	US	paid	236.64	\N	2025-06-17 02:52:00
446	41	chiara.eriksen41@tinbarge.co.uk	4916446416739621	Chiara Eriksen	195 Mill Street	Stonebridge	OR	19226	US	paid	611.93	\N	2025-07-14 06:24:37
447	112	bertil.kirchhoff112@tinbarge.co.uk	\N	Bertil Kirchhoff	29 Bramble Avenue	Eastwick	OR	36071	US	shipped	707.16	\N	2025-07-20 14:19:38
448	78	oisin.thornbury78@quillandco.org	4916216677190263	Oisín Thornbury	167 Old Ferry Road	Millbrook	OR	29468	US	new	535.76	leave at the door	2025-05-26 17:51:16
449	87	wanjiru.ibanez87@kestrelmail.net	\N	Wanjiru Ibáñez	53 Mill Street	Cedar Point	WI	57487	US	paid	185.57	\N	2025-03-08 19:07:29
450	73	quentin.nakagawa73@kestrelmail.net	4916340800647146	Quentin Nakagawa	146 Juniper Court	Eastwick	WI	59411	US	delivered	562.87		2025-06-09 10:44:35
451	60	tomas.hollingsworth60@correo-alisios.es	4916242925353560	Tomás Hollingsworth	236 Harbour Row	Millbrook	ME	35088	US	returned	779.69		2025-03-26 12:37:33
452	12	rosa.rasmussen12@brightwater-post.com	4916218065530001	Rosa Rasmussen	89 Old Ferry Road	Eastwick	WI	19748	US	shipped	252.98		2025-03-28 07:25:02
453	21	wanjiru.castellano21@nordlys-brev.no	5312001717518096	Wanjiru Castellano	167 Harbour Row	Millbrook	NM	41645	US	delivered	25.99	gift\nwrap it	2025-12-05 20:55:19
454	154	fatima.moreau154@kestrelmail.net	5312744140675617	Fatima Moreau	157 Old Ferry Road	Harrow Falls	ME	54935	US	delivered	576.99	gift\nwrap it	2025-05-24 15:48:44
455	29	goran.grunwald29@brightwater-post.com	4916303312957239	Goran Grünwald	169 Larkspur Lane	Harrow Falls	ME	54330	US	new	377.31	\N	2025-12-09 05:16:30
456	147	soren.hollingsworth147@postkutsche-web.de	\N	Søren Hollingsworth	5 Juniper Court	Millbrook	ME	23284	US	paid	739.67	leave at the door	2025-07-08 17:08:40
457	39	nadia.rasmussen39@brightwater-post.com	4916776460472491	Nadia Rasmussen	140 Mill Street	Eastwick	OR	99862	US	shipped	509.47		2025-03-20 12:21:00
458	57	fatima.jankowski57@brightwater-post.com	4916481457165188	Fatima Jankowski	73 Old Ferry Road	Stonebridge	ME	50189	US	shipped	902.95	leave at the door	2025-05-29 02:58:39
459	108	soren.fairweather108@brightwater-post.com	5312800125164736	Søren Fairweather	84 Harbour Row	Eastwick	ME	46989	US	returned	725.79	leave at the door	2025-07-08 15:49:36
460	23	oisin.dvorak23@kestrelmail.net	4916753281253517	Oisín Dvořák	223 Bramble Avenue	Millbrook	VT	85055	US	returned	266.56	gift\nwrap it	2025-07-13 22:17:12
461	173	wanjiru.lindqvist173@brightwater-post.com	4916248965709058	Wanjiru Lindqvist	138 Bramble Avenue	Stonebridge	ME	58416	US	returned	637.28	\N	2025-01-26 04:57:05
462	168	alma.grunwald168@nordlys-brev.no	5312432552412535	Alma Grünwald	47 Harbour Row	Stonebridge	OR	05848	US	paid	406.98	leave at the door	2025-01-10 18:41:41
463	60	tomas.hollingsworth60@correo-alisios.es	4916263781926869	Tomás Hollingsworth	131 Old Ferry Road	Eastwick	WI	35088	US	returned	130.38	\N	2025-05-27 11:46:28
464	140	tomas.eriksen140@correo-alisios.es	4916648162402607	Tomás Eriksen	156 Harbour Row	Harrow Falls	WI	02179	US	paid	275.26	leave at the door	2025-01-18 23:42:14
465	120	chiara.wojcik120@correo-alisios.es	4916872912626915	Chiara Wojcik	152 Harbour Row	Harrow Falls	OR	37651	US	paid	501.38	\N	2025-09-27 20:57:13
466	41	chiara.eriksen41@tinbarge.co.uk	4916444733250505	Chiara Eriksen	117 Bramble Avenue	Stonebridge	WI	19226	US	shipped	693.83	leave at the door	2025-08-23 23:35:49
467	128	ilse.wojcik128@brightwater-post.com	4916884146102563	Ilse Wojcik	41 Mill Street	Cedar Point	ME	29172	US	delivered	780.59		2025-06-03 23:39:19
468	20	ximena.vasquez20@brightwater-post.com	4916482518309252	Ximena Vasquez	91 Larkspur Lane	Cedar Point	ME	67821	US	new	173.29	leave at the door	2025-08-28 14:42:02
469	69	oisin.moreau69@quillandco.org	4916870200598861	Oisín Moreau	137 Mill Street	Eastwick	ME	91381	US	shipped	656.13	leave at the door	2025-05-06 21:17:37
470	115	katarzyna.lindqvist115@nordlys-brev.no	\N	Katarzyna Lindqvist	196 Old Ferry Road	Harrow Falls	NM	14320	US	delivered	720.06	gift\nwrap it	2025-04-13 14:54:37
471	173	wanjiru.lindqvist173@brightwater-post.com	\N	Wanjiru Lindqvist	188 Mill Street	Harrow Falls	OR	58416	US	returned	453.92	gift\nwrap it	2025-10-22 13:37:28
472	105	hanneke.fairweather105@nordlys-brev.no	5312685605852821	Hanneke Fairweather	181 Larkspur Lane	Harrow Falls	ME	13593	US	delivered	662.04		2025-03-17 08:54:54
473	165	fatima.jankowski165@postkutsche-web.de	4916715257764298	Fatima Jankowski	108 Bramble Avenue	Stonebridge	OR	57307	US	returned	538.46	leave at the door	2025-11-13 03:08:26
474	114	zoe.hollingsworth114@brightwater-post.com	4916657968131591	Zoë Hollingsworth	171 Juniper Court	Eastwick	WI	97726	US	new	701.89	\N	2025-04-29 22:04:16
475	149	liam.osullivan149@correo-alisios.es	5312787576110179	Liam O'Sullivan	80 Larkspur Lane	Millbrook	WI	91097	US	shipped	325.11	\N	2025-05-19 23:03:51
476	190	dagny.kirchhoff190@tinbarge.co.uk	4916975246774770	Dagny Kirchhoff	38 Juniper Court	Stonebridge	VT	22573	US	delivered	144.20	\N	2025-05-08 22:49:30
477	167	alma.vasquez167@kestrelmail.net	\N	Alma Vasquez	69 Larkspur Lane	Cedar Point	WI	79963	US	new	73.97	\N	2025-11-01 00:01:29
478	107	ilse.szabo107@quillandco.org	4916621097239964	Ilse Szabó	180 Harbour Row	Millbrook	OR	25836	US	returned	849.13	\N	2025-02-11 00:01:08
479	197	rosa.wojcik197@kestrelmail.net	5312896535122470	Rosa Wojcik	199 Bramble Avenue	Harrow Falls	NM	24143	US	shipped	884.79	leave at the door	2025-08-29 07:09:12
480	22	katarzyna.nakagawa22@quillandco.org	\N	Katarzyna Nakagawa	117 Juniper Court	Stonebridge	WI	79924	US	new	748.94	\N	2025-05-06 14:21:56
481	61	nadia.vasquez61@postkutsche-web.de	\N	Nadia Vasquez	101 Bramble Avenue	Millbrook	ME	89797	US	delivered	228.26	\N	2025-12-10 11:21:37
482	11	katarzyna.wojcik11@nordlys-brev.no	5312872556576829	Katarzyna Wojcik	165 Mill Street	Stonebridge	ME	20214	US	delivered	520.50	\N	2025-04-10 08:39:54
483	111	chiara.abernathy111@tinbarge.co.uk	4916487140172820	Chiara Abernathy	38 Old Ferry Road	Stonebridge	OR	18627	US	returned	321.85		2025-04-22 00:43:58
484	165	fatima.jankowski165@postkutsche-web.de	\N	Fatima Jankowski	161 Old Ferry Road	Harrow Falls	ME	57307	US	shipped	576.96	leave at the door	2025-08-25 10:27:29
485	109	ximena.abernathy109@brightwater-post.com	4916710661525575	Ximena Abernathy	27 Old Ferry Road	Stonebridge	ME	32779	US	delivered	489.23	leave at the door	2025-10-12 07:48:42
486	104	quentin.hollingsworth104@quillandco.org	4916954602742267	Quentin Hollingsworth	3 Mill Street	Harrow Falls	ME	52602	US	shipped	546.65	leave at the door	2025-07-13 22:28:21
487	134	bertil.wojcik134@quillandco.org	\N	Bertil Wojcik	199 Larkspur Lane	Eastwick	OR	51582	US	new	491.18	leave at the door	2025-01-18 21:31:45
488	68	katarzyna.yamaguchi68@correo-alisios.es	4916925980412293	Katarzyna Yamaguchi	231 Mill Street	Stonebridge	ME	84697	US	new	132.04	\N	2025-08-15 12:15:10
489	64	mei.castellano64@kestrelmail.net	\N	Mei Castellano	222 Juniper Court	Cedar Point	VT	16329	US	paid	788.86	leave at the door	2025-05-17 23:55:58
490	130	zoe.castellano130@correo-alisios.es	5312963758216155	Zoë Castellano	118 Harbour Row	Harrow Falls	ME	51800	US	shipped	851.13	\N	2025-07-18 07:45:11
491	174	fatima.yamaguchi174@nordlys-brev.no	5312848248831004	Fatima Yamaguchi	57 Larkspur Lane	Cedar Point	OR	28794	US	delivered	86.12		2025-06-25 12:03:39
492	132	quentin.eriksen132@brightwater-post.com	4916122166650835	Quentin Eriksen	83 Old Ferry Road	Stonebridge	OR	45151	US	returned	415.66	\N	2025-10-16 22:05:30
493	1	mei.osullivan1@kestrelmail.net	5312481111828343	Mei O'Sullivan	69 Juniper Court	Eastwick	NM	30791	US	new	123.30	\N	2025-07-15 19:07:07
494	144	ulrike.moreau144@quillandco.org	5312551078858861	Ulrike Moreau	8 Old Ferry Road	Stonebridge	WI	86242	US	returned	279.76		2025-05-27 13:45:10
495	7	priya.dvorak7@nordlys-brev.no	4916264805886782	Priya Dvořák	92 Mill Street	Harrow Falls	WI	88197	US	paid	753.78	leave at the door	2025-08-30 15:42:12
496	108	soren.fairweather108@brightwater-post.com	4916072052067232	Søren Fairweather	193 Harbour Row	Eastwick	VT	46989	US	returned	381.76	gift\nwrap it	2025-06-06 19:47:23
497	50	bertil.abernathy50@brightwater-post.com	4916742635169040	Bertil Abernathy	209 Harbour Row	Millbrook	ME	72363	US	shipped	97.12	leave at the door	2025-08-30 01:01:35
498	11	katarzyna.wojcik11@nordlys-brev.no	\N	Katarzyna Wojcik	144 Old Ferry Road	Stonebridge	NM	20214	US	delivered	133.66	leave at the door	2025-05-20 03:56:44
499	24	goran.jankowski24@postkutsche-web.de	4916402341472598	Goran Jankowski	205 Harbour Row	Stonebridge	NM	59711	US	paid	724.88	\N	2025-10-09 05:13:36
500	108	soren.fairweather108@brightwater-post.com	4916479752835398	Søren Fairweather	96 Old Ferry Road	Harrow Falls	NM	46989	US	shipped	209.20	\N	2025-12-01 12:25:07
\.


--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.payments (id, order_id, method, card_number, card_holder, iban, amount, paid_at) FROM stdin;
5039b3c8-ffbd-b50a-2102-bc172ebbf755	1	card	4916115559337127	NADIA YAMAGUCHI	\N	535.78	2025-10-04 12:49:06+00
8e08c54f-25b8-d3d2-47c4-77b8fa370020	3	card	5312521053453046	OISíN DVOřáK	\N	232.05	2025-07-21 01:24:16+00
1cdee909-39ee-11d6-8d23-fd1601c26ea4	4	card	4916133120076728	ROSA O'SULLIVAN	\N	407.67	2025-11-16 19:14:37+00
f18e0125-586e-bfc8-0eca-dd634e5b67a2	6	transfer	\N	\N	DE80500700102091334259	745.50	2025-12-04 11:25:56+00
29899c72-20a0-5e8e-59d5-661ad01289be	7	card	5312811802191868	MEI JANKOWSKI	\N	272.04	2025-06-12 17:01:39+00
d3b602a6-152f-bbf2-90d3-12a12a30b86b	8	card	5312886191034614	LIAM DVOřáK	\N	266.06	2025-02-13 04:44:27+00
541c9360-b7b4-4a9b-7264-ecd21bb35efc	9	card	4916343263414517	ZOë BäCKER	\N	83.89	\N
237ab93f-5380-543c-6e9c-203af9d69ff1	11	card	4916997554414401	ROSA IBáñEZ	\N	759.57	2025-04-17 21:23:24+00
8c17d4d2-5f26-5638-2f77-d78710f3d916	12	card	5312560230289048	FATIMA JANKOWSKI	\N	474.92	2025-02-26 13:39:53+00
0cae93d7-981b-3d31-ab32-33b522c736e0	13	card	4916793167010854	GORAN UZUN	\N	804.25	2025-01-25 12:03:23+00
c9ede5d5-9a7f-1393-eb6c-a9585c00f4eb	14	card	4916495008747344	BERTIL DVOřáK	\N	756.41	2025-08-24 12:38:02+00
32b15f69-e1b7-d99f-ee1f-c7018991b8ff	16	card	5312667034316230	NADIA RASMUSSEN	\N	546.87	2025-07-16 23:01:11+00
dec7330d-c671-aef8-d465-4c3d87c68859	17	card	4916936280596586	TOMáS BäCKER	\N	683.18	2025-11-14 21:52:57+00
8c7bf8b3-0a2d-d55d-d326-0022530e2629	18	transfer	\N	\N	DE63500700107785091005	303.29	\N
bd61dcc4-628a-e23e-b659-19fa9152628a	19	card	4916489333273514	CHIARA WOJCIK	\N	33.94	2025-05-08 10:45:37+00
ba54ef1d-9ca9-efa3-ac5c-e3dcf7c66ddf	20	card	5312299600120323	SøREN PETTERSSON	\N	794.35	2025-09-21 16:17:03+00
c5a01437-b52a-de02-f013-cae320e3d082	21	card	4916073399974593	HANNEKE PETTERSSON	\N	586.48	2025-06-23 21:24:35+00
079e3340-8828-73df-9c83-68887c6a56f4	22	card	4916578567751631	BERTIL WOJCIK	\N	131.59	2025-04-03 18:45:32+00
2b24b5a7-84fc-6a67-b449-a4663bc05375	24	card	4916095130587004	MEI JANKOWSKI	\N	184.43	2025-11-12 00:26:32+00
6525156f-7671-fc76-9174-fed7d95cc23a	25	card	4916424798014400	TOMáS ERIKSEN	\N	50.06	2025-10-13 09:24:32+00
35a3a8de-0c9e-962c-339f-6e7b7b8661f7	28	transfer	\N	\N	DE44500700109451390618	208.38	2025-11-05 18:28:28+00
4103cec2-a71f-cff2-cae0-5c93d83a0c6c	29	transfer	\N	\N	DE37500700103241744654	396.75	2025-04-12 01:45:10+00
31785511-baf6-df4f-4e61-99dc0d6d3602	30	card	4916825003496689	TOMáS HOLLINGSWORTH	\N	420.45	2025-10-20 12:01:54+00
3de06f09-3ccb-39e7-c234-250e9c127485	31	card	5312070999101285	FATIMA JANKOWSKI	\N	77.36	2025-09-29 20:36:51+00
a525e14b-769c-552b-75d2-3f1aa45e914d	32	card	5312604234528124	GORAN UZUN	\N	505.54	2025-11-26 21:43:12+00
cfa35066-3b2d-b3db-0cda-aea0d0fe23b3	33	card	4916481251222250	JORGE ERIKSEN	\N	743.12	2025-10-06 06:25:47+00
c3cab3b6-5ace-db3b-c757-9f40c2af5d36	34	card	5312761311457096	GORAN GRüNWALD	\N	839.92	2025-07-01 22:57:36+00
38ad7a63-7718-a276-4b3f-a8514afb305e	35	card	4916829518752818	SøREN PETTERSSON	\N	558.45	2025-02-03 06:04:25+00
7f7b0c6c-a00c-01a9-25f8-1e19fff48eda	36	card	4916760374561946	PRIYA HOLLINGSWORTH	\N	153.99	\N
e206222e-96e9-a0ec-2774-c21ca308ceab	37	transfer	\N	\N	DE31500700108912324895	356.87	2025-06-09 08:05:03+00
42b152b4-6d2c-2ad4-7fad-6dfa4a5dda72	38	card	5312891535674331	SøREN HOLLINGSWORTH	\N	546.22	2025-07-12 14:45:49+00
8efc7543-dff2-f3f2-4ade-530826ca268a	39	card	4916407338753439	SøREN IBáñEZ	\N	475.62	2025-03-18 03:37:28+00
7c5949ca-2d12-9554-2dc5-828a8f43bed4	40	card	4916830468942821	WANJIRU CASTELLANO	\N	420.37	2025-12-05 03:29:16+00
9600183b-0ce5-c67e-e8f2-1c322ddc7ae5	41	card	4916017415246072	QUENTIN HOLLINGSWORTH	\N	123.13	2025-11-01 01:51:34+00
48e8f85f-3d0d-14e1-cb08-8528c22b1bc6	42	card	4916972995571572	GORAN FAIRWEATHER	\N	523.19	2025-04-15 13:22:49+00
1f99ea8d-2439-16eb-4d7a-0e51b51fcc22	43	card	4916861710480260	KATARZYNA LINDQVIST	\N	87.21	2025-11-05 10:35:37+00
2a3b7844-0bd6-2845-02d4-b3192b21e04b	44	card	4916234563371624	ROSA RASMUSSEN	\N	200.45	2025-07-24 17:17:28+00
75e48bd8-b954-2154-a4dd-25aa930d4b43	45	card	4916320466398333	GORAN VASQUEZ	\N	151.54	\N
4bec3478-78c7-6ed0-6971-170dfa24e460	46	card	4916040814280468	TOMáS ERIKSEN	\N	843.18	2025-04-22 03:07:06+00
b490ebc3-e74b-c4cc-a10f-1b43f6161c46	48	card	4916432030567630	HANNEKE PETTERSSON	\N	860.76	2025-07-02 09:59:11+00
5d4424a3-c376-56bc-aadd-653ae33da3c9	49	card	4916017889234620	LIAM QUINTERO	\N	487.43	2025-09-13 21:55:24+00
4bfde0a4-fc68-d075-c679-9e016c3885ec	50	card	4916983694493919	VIKTOR DVOřáK	\N	212.51	2025-03-13 10:30:38+00
afe47ac6-bf7f-7a3a-55e3-85a8d8da28ff	51	card	4916399114789713	QUENTIN ERIKSEN	\N	375.88	2025-12-12 19:27:30+00
50a5670a-198a-3400-5483-7019ad685fa1	52	card	4916555464459880	ILSE ZIELIńSKI	\N	698.07	2025-08-27 03:11:38+00
aea3ddb1-c508-0622-a2a7-8d9be2e42525	53	card	4916677607917655	MEI O'SULLIVAN	\N	858.44	2025-03-18 17:18:59+00
dd59d5df-3602-be04-dbcb-5e2782725d00	54	card	4916921122718705	MEI CASTELLANO	\N	781.48	\N
3925bb8e-f896-fcfa-01e4-8af4f84a5684	55	card	4916219995133601	ILSE SZABó	\N	422.82	2025-09-03 16:16:05+00
09629455-0de1-3ae5-4a67-820f6765cdfd	56	card	4916976008181618	VIKTOR VASQUEZ	\N	529.06	2025-09-05 10:53:03+00
063adc1e-04fc-0e2c-5454-14fc0074bba1	57	card	4916928366619416	SøREN PETTERSSON	\N	257.04	2025-04-04 02:52:07+00
85b15f94-cd4d-4c56-742b-9fe9de8619dd	59	transfer	\N	\N	DE89500700101069708175	67.80	2025-07-11 08:22:49+00
02ff0286-71e4-a301-b581-498e45dd6c0f	60	transfer	\N	\N	DE90500700109034188037	277.86	2025-06-04 13:39:28+00
b3fcdf82-a225-e618-107f-e365f396f181	61	card	5312224125199313	ULRIKE UZUN	\N	804.76	2025-11-07 19:00:34+00
f3645a8b-7d23-877b-bcbd-336d0ffeb569	63	card	4916530034578964	NADIA YAMAGUCHI	\N	841.39	\N
50a202ee-0d4c-3ff1-b0f7-c6ac321cb611	64	transfer	\N	\N	DE05500700101803093319	197.54	2025-12-03 03:48:38+00
a3a9baf2-811f-054f-6496-e35b34bf7ff4	68	card	4916205078117975	MEI DVOřáK	\N	903.02	2025-05-05 10:40:56+00
2c153329-ecc7-432d-77d5-8d4eac891e10	69	card	4916587435085643	GORAN ERIKSEN	\N	821.18	2025-07-10 21:38:56+00
cffb7fba-d8ae-b3d5-f616-bc009d7740bd	70	card	4916009856436478	ROSA JANKOWSKI	\N	63.48	2025-11-14 14:59:52+00
2d4efa20-fbd0-1f96-2568-e3571a39548b	71	card	4916338329077688	VIKTOR DVOřáK	\N	255.97	2025-01-26 16:45:00+00
02ff68b4-1203-1f75-7c0f-608c27f574b5	72	card	4916289772745117	NADIA VASQUEZ	\N	300.09	\N
b0981ca4-89b5-1c99-6a1a-ac08a32b6b42	74	card	4916497715745538	OISíN DVOřáK	\N	102.01	2025-11-26 16:58:48+00
9b78d0b3-e374-1f39-f069-51dd442c1875	75	card	4916167997471224	MEI ABERNATHY	\N	201.02	2025-12-12 23:17:03+00
b38a6293-6706-3650-400b-4a6c331d5c62	76	card	4916574882221574	BERTIL ABERNATHY	\N	82.79	2025-05-03 07:02:28+00
fdd87d71-a89a-ce83-a1ba-aca79d9e6f10	77	card	4916304873694567	CHIARA WOJCIK	\N	177.59	2025-01-20 15:26:16+00
983d4a0b-626f-7eb6-3cbf-c0755d189f90	78	transfer	\N	\N	DE15500700103878624934	192.72	2025-09-19 00:44:44+00
35d7bc89-9a23-10bd-e6c2-1771d2f248e5	79	card	4916938812942361	QUENTIN QUINTERO	\N	869.80	2025-12-03 03:47:20+00
386d6852-4f83-9a85-a14d-100098a030b1	80	card	4916207354128692	HANNEKE FAIRWEATHER	\N	183.93	2025-05-26 21:42:07+00
1da8fc0d-b1a2-17de-ae8e-c47c48ed20ec	81	card	4916640039437874	EMEKA PETTERSSON	\N	668.53	\N
16c4bdc8-d9d8-2cdc-972e-cb276adf0727	82	card	4916106804246189	ILSE LINDQVIST	\N	162.69	2025-06-15 15:54:52+00
0099408f-077e-cacb-1a78-0b542281b287	83	card	4916540768612418	ALMA VASQUEZ	\N	472.33	2025-11-12 19:55:18+00
7843596d-f8f1-efa3-7016-c526b233e950	84	card	5312878499672617	MEI ERIKSEN	\N	523.37	2025-08-08 09:40:21+00
ae9735a3-3df1-4148-c7a0-47da2ae4c228	85	card	4916144984104233	ZOë BäCKER	\N	740.31	2025-03-11 01:13:40+00
3e2530f2-3180-5d1a-4bbd-0e91cd2d9a4d	86	card	4916421267586256	CHIARA ERIKSEN	\N	165.08	2025-03-20 22:21:06+00
6d7b3dec-2937-75c9-0e48-1cc0415caaf9	88	card	4916140325554144	GORAN GRüNWALD	\N	63.78	2025-07-08 19:37:12+00
017098c2-076b-e369-f6c0-64bf6770cd4b	89	card	4916125817249113	HANNEKE PETTERSSON	\N	714.43	2025-08-01 17:06:09+00
b8e16dbe-af8b-bc15-edd2-407515838c6a	92	card	5312867855622225	LIAM YAMAGUCHI	\N	584.55	2025-04-25 11:24:23+00
c62822c7-a1f5-2160-b1ad-2de3a359fc55	93	card	4916475862487955	WANJIRU LINDQVIST	\N	709.24	2025-09-22 19:51:45+00
6dac7301-664c-2267-00e1-f3a63254d1e2	94	card	4916697845828035	CHIARA MOREAU	\N	755.71	2025-09-04 10:26:48+00
bda151c0-e38c-00d4-076c-36cee643b712	95	card	4916514486276160	SøREN FAIRWEATHER	\N	766.49	2025-07-05 17:14:45+00
7846bce5-aaf8-808e-bcba-599b98b3c0df	97	card	4916679153061557	SøREN HOLLINGSWORTH	\N	27.78	2025-02-16 03:40:00+00
88163941-4474-8b9e-5546-77e292b30850	98	transfer	\N	\N	DE47500700102668985567	460.48	2025-05-10 11:23:00+00
70664c68-5d6b-56c8-6e59-3b67983f4561	99	card	4916791545105628	ULRIKE UZUN	\N	123.08	\N
42a4a814-c5ac-9648-e4dc-9e2d89c8d27c	100	card	4916994418751185	TOMáS NAKAGAWA	\N	339.49	2025-09-24 10:33:56+00
0e658365-a521-3832-8d14-f54eace9413c	101	card	4916272807988530	PRIYA ABERNATHY	\N	504.83	2025-08-15 22:57:54+00
d49cf3e3-4262-4b46-15b8-a3391e09ec81	102	transfer	\N	\N	DE63500700103145724953	584.73	2025-06-03 17:41:08+00
0785380c-b2ff-e645-7636-caa55b388ce7	103	card	4916681999425772	MEI DVOřáK	\N	273.42	2025-09-18 16:09:29+00
4370e75f-bd91-6fdc-a05d-b0cddfdfea37	104	card	4916289813463951	VIKTOR UZUN	\N	841.84	2025-12-04 06:37:41+00
be3842f6-bda2-603e-d17b-8ea1f50f51ef	105	card	4916915544752722	EMEKA FAIRWEATHER	\N	827.59	2025-04-11 14:00:53+00
4ae63cac-1383-30cf-04f7-73b3959a7166	106	card	5312092875182361	BERTIL DVOřáK	\N	633.75	2025-07-31 14:38:47+00
642ef97d-9c6d-ac16-c9de-63d9f87947dd	107	card	4916689445411825	TOMáS BäCKER	\N	474.98	2025-08-18 11:53:50+00
73aded38-7187-f400-dfa6-2146d046dcf0	108	card	4916491288551431	ROSA WOJCIK	\N	150.62	\N
6ec265d6-be0d-1313-355e-d479163536d8	109	card	4916179516195663	ROSA JANKOWSKI	\N	14.19	2025-10-09 09:35:56+00
fe6b5549-7421-819d-f2da-5fe32ad3b65e	110	card	4916712393897892	WANJIRU QUINTERO	\N	41.07	2025-03-30 10:30:02+00
0fe5ab8b-7005-d7de-79af-2d852fb68216	111	card	4916045761106673	PRIYA QUINTERO	\N	754.13	2025-01-27 01:54:28+00
2763dd8a-599a-fea7-912a-c3e8c5d2bc9b	112	card	4916514921676818	HANNEKE CASTELLANO	\N	64.15	2025-08-22 04:18:42+00
4292df93-d8fe-e17d-c4e2-78232ca3e82f	113	card	4916440594523543	TOMáS HOLLINGSWORTH	\N	574.25	2025-01-10 06:05:23+00
ad17ad3c-ed66-c5df-ec4e-4c8d2ae6fe96	114	card	4916048720248537	ULRIKE QUINTERO	\N	425.93	2025-01-28 12:19:39+00
c34523ce-6fbf-4cf6-0115-8cb778979926	115	transfer	\N	\N	DE58500700102938922304	791.90	2025-09-02 13:56:44+00
6bf1bac2-9f7b-9fdb-dfa8-6d400419b842	116	card	4916083411133789	BERTIL KIRCHHOFF	\N	592.22	2025-02-11 09:42:11+00
fe4c76b1-f38b-a704-d00c-eb287c4ba165	117	card	4916533591597096	ZOë BäCKER	\N	598.26	\N
7a24926c-9c7d-10bc-bc97-63032488cf53	119	transfer	\N	\N	DE21500700105452753048	137.57	2025-06-30 08:36:37+00
23b78bcf-bf97-6227-3d6c-122224862dd9	120	card	5312741474926095	PRIYA QUINTERO	\N	656.20	2025-01-01 01:27:46+00
62bfbb11-750d-de4a-480c-ac8f47c123cb	121	card	5312230629767562	ALMA VASQUEZ	\N	508.60	2025-05-01 06:06:52+00
39a7f4cf-4c2d-83d1-1e2a-e3244354765f	123	card	4916284757928895	WANJIRU IBáñEZ	\N	877.54	2025-11-30 20:00:54+00
d84da37d-e00e-a4b2-acc3-737d17b35906	125	card	5312181685893935	CHIARA WOJCIK	\N	192.38	2025-03-08 13:23:19+00
f8336d29-e2b1-0e12-5468-d6c4bfd342e2	126	card	5312797408131053	QUENTIN ERIKSEN	\N	666.21	\N
ba58a6de-b423-192d-bbd6-597f637e3938	127	card	4916851592360912	QUENTIN ERIKSEN	\N	520.40	2025-02-25 11:59:18+00
b741b3b4-1f58-1f86-85aa-590b0a5a6d75	128	card	4916895177342027	NADIA DVOřáK	\N	629.42	2025-07-28 10:33:28+00
64d374d6-c915-3aaa-d311-e2bd07410d12	129	card	5312398944059211	PRIYA QUINTERO	\N	867.41	2025-06-16 04:57:10+00
5c464a96-07f4-54de-0808-9e41bc54b380	130	card	4916627734186302	BERTIL DVOřáK	\N	491.44	2025-06-04 18:00:44+00
cde4ec23-ee84-8188-9101-2155c8f0eef5	132	card	4916588538108613	MEI ERIKSEN	\N	574.60	2025-04-14 02:39:02+00
67972f5e-8b47-8871-8cbd-fc3472f533ed	133	card	5312023876570585	BERTIL MOREAU	\N	353.13	2025-10-11 16:46:16+00
79802c5f-c44e-3e1d-05ea-19d942b6cac0	135	card	4916378174910468	ILSE FAIRWEATHER	\N	178.34	\N
3f1ad87b-763a-4b34-dbd6-781986f1cdf9	137	transfer	\N	\N	DE35500700102062146023	841.73	2025-10-10 06:50:29+00
8b68d4e5-e2df-f3b5-2c7c-a24d81c179c8	138	card	4916852348711895	WANJIRU IBáñEZ	\N	811.94	2025-05-14 09:39:50+00
f0167dea-d6de-561a-21d3-b2cebecc6ce5	140	card	4916134258184383	NADIA YAMAGUCHI	\N	590.04	2025-10-09 16:28:39+00
75d26ab4-5453-1d64-e35f-647c72aff707	141	card	5312502156711068	QUENTIN RASMUSSEN	\N	456.17	2025-07-22 23:09:50+00
72969f8e-6b16-ada7-2c37-a79d4b6d0ebc	142	card	5312173154416587	EMEKA CASTELLANO	\N	285.16	2025-05-12 19:04:32+00
af34eb49-87c9-9ebe-a146-e256567cdd58	143	card	5312495259467292	GORAN GRüNWALD	\N	104.63	2025-04-07 09:34:43+00
1688a76d-e097-7c0f-a9d0-fefb7a2288ac	144	card	4916748742418527	MEI DVOřáK	\N	906.64	\N
3a619f69-0745-9937-f689-b71d0a6aae0a	145	card	5312933481869216	EMEKA FAIRWEATHER	\N	262.75	2025-06-16 05:18:33+00
eebad285-d392-266c-59e8-e9ffda68ed26	146	card	5312384005297569	SøREN PETTERSSON	\N	641.32	2025-11-18 16:18:19+00
d6c07826-cdef-e8f8-4e62-89b94ba4a84b	148	card	4916135288953507	ILSE HOLLINGSWORTH	\N	288.78	2025-04-23 15:12:47+00
237e80e4-73eb-7ead-2086-a34af27db539	149	card	4916134233661067	BERTIL FAIRWEATHER	\N	417.30	2025-10-01 05:27:35+00
63690ded-78a7-7daa-50c4-ba38fa39d4ff	150	card	5312531029331853	EMEKA PETTERSSON	\N	784.92	2025-02-05 09:03:23+00
98141193-1a72-ec1a-a296-2dfc10d55981	151	card	4916392704774161	OISíN ERIKSEN	\N	697.54	2025-09-04 18:18:25+00
c0d73a80-f7c7-f766-3706-1535dce1df52	152	transfer	\N	\N	DE93500700108659166486	786.80	2025-05-29 20:45:57+00
51eacf7e-3d18-fac8-b7ac-ca2baf36f15e	153	card	4916533381237978	OISíN MOREAU	\N	12.22	\N
04c779bc-a5b1-8caf-5d37-c70c67bccc89	154	card	4916006594933378	WANJIRU VASQUEZ	\N	883.22	2025-06-25 07:06:09+00
79f66842-1f2d-fda1-ba41-455a211d3e0f	155	card	4916083952377522	ULRIKE THORNBURY	\N	907.22	2025-06-24 14:53:58+00
6290fe97-52bd-a02c-d00e-3c1c7234baf1	156	card	5312326106522593	MEI ABERNATHY	\N	155.27	2025-03-21 05:39:12+00
868324ff-b5ce-c5ef-d3a1-8a2e83a13a40	157	card	5312452796264195	LIAM O'SULLIVAN	\N	742.84	2025-06-29 10:37:49+00
fe47de38-a7c0-6913-8f83-70d3b21f2d6e	158	card	4916947381174611	QUENTIN HOLLINGSWORTH	\N	551.48	2025-10-15 02:16:09+00
72adb168-c76d-f027-080b-ecba308e34ac	159	transfer	\N	\N	DE68500700107948755232	269.24	2025-09-28 10:34:33+00
a1b9b645-c5e8-cf46-6cca-5afb86557ac6	160	card	4916894000538638	MEI CASTELLANO	\N	455.17	2025-09-25 08:04:40+00
4df8e2b8-c7c9-d8f6-455c-c2c9eaa92852	161	card	4916887875097631	SøREN IBáñEZ	\N	579.15	2025-10-25 07:08:36+00
508d56f2-0070-5357-47c4-43a3c7a5a6c8	162	card	4916602198558007	YUSUF DVOřáK	\N	543.16	\N
cd96af4b-21d7-863e-70d8-2abd02918fed	163	card	4916993245867552	QUENTIN ERIKSEN	\N	121.65	2025-07-09 05:26:39+00
b8ab9efc-da8a-da3f-4aa4-d0a08576b672	164	card	4916576381801301	CHIARA WOJCIK	\N	684.94	2025-08-20 03:49:57+00
00fa1da1-cbac-f872-f40e-bd7190661d79	165	transfer	\N	\N	DE11500700102978773563	453.64	2025-02-23 07:04:10+00
fa7fc2af-1b65-0ebd-ac26-a2103379fc84	166	transfer	\N	\N	DE82500700102423625183	197.56	2025-08-01 21:07:42+00
1be89499-882f-70c3-d806-d04903212331	167	card	5312357086954001	WANJIRU IBáñEZ	\N	347.82	2025-12-11 07:33:57+00
53b475c6-6457-a73f-c6bc-b5f1385c4ac8	168	transfer	\N	\N	DE04500700101430653301	314.14	2025-09-15 15:38:38+00
d33b13d6-6f95-d770-10fc-63b44db82db5	170	transfer	\N	\N	DE30500700101025569484	409.90	2025-01-04 13:54:07+00
420ea516-670f-d198-7bc8-e32ed5e83e6a	171	card	5312718206643636	MEI O'SULLIVAN	\N	574.27	\N
13628eb7-272e-4e05-7eab-c8182fb21e5a	172	card	4916772614162419	VIKTOR VASQUEZ	\N	337.91	2025-09-25 01:56:50+00
fae37d70-c1e4-3fb7-60ac-c90f5ff50153	173	card	5312156908576202	ILSE HOLLINGSWORTH	\N	329.51	2025-06-10 16:38:54+00
b7d7c9e2-d6ce-cfa1-b61a-2dd76dcff4df	175	card	4916193776020859	MEI SZABó	\N	206.99	2025-12-10 13:41:15+00
7626f323-8fd5-8352-893c-7e3d261f4230	176	card	4916926073849003	TOMáS ERIKSEN	\N	242.62	2025-11-30 23:20:03+00
1db1fa3f-3c24-3e0d-dee9-20ea2d4afd8e	178	card	4916028861154298	NADIA THORNBURY	\N	102.30	2025-12-13 10:17:00+00
dfe38171-6f93-9a1f-ddc5-b1a7f8c62574	179	transfer	\N	\N	DE68500700109022323684	676.72	2025-08-01 22:01:13+00
5f7955de-0277-329d-bf60-e2a3fe7f094e	180	card	4916940269814879	GORAN SZABó	\N	238.06	\N
bd622cf4-81dd-e252-042e-557a6590d40b	181	card	4916816394442804	WANJIRU ERIKSEN	\N	880.43	2025-06-05 07:32:31+00
264fafaf-0909-2483-b4bb-8089205cb4e2	182	card	5312119989923131	MEI ABERNATHY	\N	801.65	2025-02-12 13:39:39+00
c8eacc49-c315-df62-6c5b-229cbc772266	185	card	4916300367286282	FATIMA BäCKER	\N	551.77	2025-04-16 03:08:14+00
a2d2fcb7-e8d4-8d3a-7327-16336580b327	186	card	4916739992263077	ALMA CASTELLANO	\N	719.62	2025-03-28 00:29:59+00
911d3a95-a2ab-cce0-b48b-0beca3052c85	187	card	4916829797261069	PRIYA HOLLINGSWORTH	\N	385.77	2025-09-03 20:24:35+00
0d6b025c-300a-909c-2af1-0f8dcdd4dc44	188	card	4916614299072093	FATIMA QUINTERO	\N	560.66	2025-04-28 11:45:24+00
6552de11-618a-2229-997b-12312c3cf740	189	transfer	\N	\N	DE42500700102770648641	68.01	\N
335fadc9-a0b4-e91d-a9dd-842d182e8341	190	transfer	\N	\N	DE37500700101574196605	178.44	2025-03-29 08:09:28+00
97d8ebab-a693-0812-db76-62a6d4ebe6a1	192	card	4916431098921770	ALMA ERIKSEN	\N	445.38	2025-10-30 10:33:49+00
aeb658f3-7e9a-9f23-2f85-f49134c18019	194	transfer	\N	\N	DE68500700100933111698	850.06	2025-08-15 08:26:05+00
ae7b4f81-bc94-184b-82a2-a860d61ed5f6	195	card	4916665211393421	CHIARA WOJCIK	\N	430.39	2025-04-10 05:58:54+00
724675d6-acc8-22f6-e93f-1144f71ca383	196	card	5312013559102681	KATARZYNA DVOřáK	\N	683.17	2025-03-17 18:59:48+00
5dc19610-ab8b-9382-5779-d25cb3174b55	197	card	4916383587546156	QUENTIN ERIKSEN	\N	528.72	2025-03-08 23:33:09+00
a09bee39-ddd1-bc93-a62b-9c34669f8fe5	198	card	4916020949538261	QUENTIN FAIRWEATHER	\N	124.04	\N
78baf65d-deab-7a56-a9c6-6210992f5c92	199	transfer	\N	\N	DE08500700107992020640	865.45	2025-04-02 10:45:08+00
a47ef379-b2b0-2ee4-b099-48481097f0ec	200	card	4916255231062857	ZOë ABERNATHY	\N	203.14	2025-10-24 19:39:33+00
6eba567f-2957-6c21-ee69-58d88ce7d630	201	transfer	\N	\N	DE41500700102540930640	811.27	2025-06-05 05:03:38+00
661d68c9-440f-609d-6e65-5006527f6866	202	card	5312374364188756	DAGNY KIRCHHOFF	\N	101.76	2025-08-01 07:49:27+00
79e0b91e-a2b7-a6ff-3618-c901f07904ef	203	card	4916400222639939	CHIARA ERIKSEN	\N	478.90	2025-12-09 17:01:00+00
ff16bf6c-b473-4296-4b83-387b3d520b0e	206	card	4916494114336860	BERTIL DVOřáK	\N	293.43	2025-08-11 09:31:38+00
e2b4b676-f2eb-ab34-70c0-3db19e050fb2	207	transfer	\N	\N	DE73500700100164962012	299.74	\N
0deb400a-b788-4a66-e95f-609b748ca359	208	transfer	\N	\N	DE15500700101627462029	803.44	2025-09-26 01:19:34+00
fa5b576b-0fe1-520e-5a66-02ba95629fd4	210	card	4916917739658870	PRIYA ABERNATHY	\N	696.73	2025-10-08 01:59:06+00
6ab6b6c0-e9f9-163a-d9e0-bea32f793607	211	transfer	\N	\N	DE27500700102014382009	271.82	2025-03-27 23:28:24+00
79e585be-6ef1-556a-44c0-544cdd64d656	212	card	5312105142151579	ALMA GRüNWALD	\N	415.01	2025-07-04 13:16:00+00
1af5e8ac-9c9a-b25a-991f-2aa54bbbdc1d	213	card	4916431595020092	JORGE YAMAGUCHI	\N	478.63	2025-01-20 06:30:10+00
eca8cf64-001a-d453-891a-c69b03fca025	214	card	4916874488485676	DAGNY KIRCHHOFF	\N	843.84	2025-08-07 18:47:16+00
1336d3aa-4c7e-0d6b-bcc1-4779c73a6cb7	216	card	5312992114819568	ROSA O'SULLIVAN	\N	873.54	\N
624e295c-fddb-176c-ed91-298c52c85781	218	transfer	\N	\N	DE45500700102555991661	342.33	2025-11-17 02:04:18+00
6305e10c-3173-40cf-e544-9c6c7404c3d2	219	transfer	\N	\N	DE68500700108533184209	268.37	2025-02-07 07:51:24+00
aad237d0-a67a-febf-ac28-07996a907f95	222	card	4916402245950384	PRIYA RASMUSSEN	\N	684.16	2025-03-26 14:49:58+00
d051a9af-3f32-88d5-4edd-69951649c6e4	224	transfer	\N	\N	DE97500700102724344022	278.56	2025-09-13 12:37:28+00
964aa0f5-8ad7-4b5a-8c63-fa5021abc5c5	225	transfer	\N	\N	DE34500700108749070543	330.34	\N
7a8680ef-17d6-f881-163a-e03fc4764277	226	card	4916058536013959	JORGE HOLLINGSWORTH	\N	768.50	2025-10-19 00:10:55+00
cb5274cc-30c2-c16e-f557-7c9043b57f97	227	card	4916980942642537	NADIA BäCKER	\N	520.65	2025-08-10 03:04:17+00
4ef04ae4-2d48-a57e-0444-77138d0953ee	228	card	4916974741401062	OISíN ZIELIńSKI	\N	711.74	2025-04-12 08:17:29+00
66978df4-6773-c87b-eb61-7f93cfe586f6	229	card	5312669086217449	ULRIKE MOREAU	\N	635.38	2025-06-24 14:46:34+00
73b87f24-e2d9-8295-ad9a-1357c825e618	230	card	5312849855013027	ILSE LINDQVIST	\N	767.13	2025-01-02 12:55:25+00
f2364a87-6056-63d4-5328-0f20128e05db	231	card	4916370061242865	KATARZYNA YAMAGUCHI	\N	690.33	2025-11-11 21:38:35+00
bcc03594-b763-ba64-b949-728b5d1f8858	232	card	4916353675864142	VIKTOR DVOřáK	\N	163.03	2025-11-22 13:18:23+00
9c6d013f-9e74-7c4f-df93-bcf7594e14ac	234	transfer	\N	\N	DE21500700106621980572	30.08	\N
b1ea38f6-0746-ef8c-2ecb-3003998f33fc	235	card	4916197796601101	LIAM QUINTERO	\N	654.48	2025-07-15 17:51:53+00
b7f4e5a5-f480-26d1-0adc-8a3250801ad2	237	card	4916270088517093	PRIYA NAKAGAWA	\N	391.99	2025-03-06 16:21:55+00
2a982c95-dfd9-be0c-b3f4-fe9c1759f76b	238	card	4916113095388498	XIMENA YAMAGUCHI	\N	672.80	2025-08-15 08:48:30+00
1117b663-746d-167f-1c16-6eadc32e5bd3	240	card	4916253470848557	QUENTIN HOLLINGSWORTH	\N	347.30	2025-05-18 07:57:08+00
99ffa40a-ec0c-b5e5-c2c5-2fa09332032b	241	card	4916588929361854	MEI ABERNATHY	\N	690.34	2025-11-22 03:08:41+00
f16aa00b-e9b7-f9ab-a91c-10fe468a5f3a	242	card	4916592738664144	SøREN FAIRWEATHER	\N	818.85	2025-03-31 19:44:45+00
f2efd7fd-0f00-b541-067d-5cd963e983a2	243	card	4916697265279818	KATARZYNA WOJCIK	\N	60.75	\N
bd26e2f8-ab19-e329-77e7-8a5cb24e65e8	244	transfer	\N	\N	DE85500700102861735814	201.39	2025-05-13 04:04:32+00
2669f863-b984-9f12-d041-3245ba1b13da	245	card	4916163977237636	PRIYA NAKAGAWA	\N	376.48	2025-01-05 12:47:24+00
9e2b5928-453d-165a-7d59-0b3e78fc9c47	246	card	5312360932153380	PRIYA QUINTERO	\N	95.55	2025-10-06 09:53:28+00
aaf85785-3497-3cc5-3403-bff65e563503	247	card	4916322417671834	NADIA YAMAGUCHI	\N	756.39	2025-04-19 17:46:37+00
dc92db06-b3f6-5f93-a912-3fe09ad93b3b	248	transfer	\N	\N	DE36500700107297532728	34.61	2025-11-18 07:15:06+00
372eebdb-848a-5128-aa28-b8d9be9901a8	249	card	5312363767558525	NADIA YAMAGUCHI	\N	601.76	2025-02-22 01:09:18+00
0208b636-94a7-eb7d-7b11-23f17c1c02b3	250	card	4916006822428977	SøREN RASMUSSEN	\N	430.83	2025-10-20 11:54:43+00
34115d83-f18e-2ec5-ade8-a0bee2c2024e	252	transfer	\N	\N	DE79500700109127957553	428.34	\N
51f2f927-c41a-ee07-a31a-f3d8adaf2e7b	253	card	4916721643512763	XIMENA YAMAGUCHI	\N	463.85	2025-07-25 08:28:13+00
d8b94a7d-d033-d18e-f222-a30a2ef2a2dd	254	card	5312967743090690	PRIYA ZIELIńSKI	\N	819.12	2025-09-08 05:52:23+00
9c3a74d1-2cea-e10d-1c2a-b6eb17cfe46c	255	card	4916618239141835	QUENTIN NAKAGAWA	\N	360.74	2025-06-25 13:16:12+00
66bc9a6c-40aa-a8b0-58f7-67c7bcca15f4	256	card	5312280501522510	HANNEKE KIRCHHOFF	\N	261.58	2025-07-09 20:06:17+00
1583df59-e843-8a14-3757-28636dea157d	257	card	5312328122383323	ULRIKE THORNBURY	\N	817.06	2025-04-05 19:58:30+00
4f78178b-7fe9-5f9f-e68c-5a1c6ceb9e25	258	card	4916501372588451	ULRIKE BäCKER	\N	801.74	2025-09-25 13:57:00+00
29aaf32c-58b7-0169-e586-3372f6fba3de	259	card	4916080591902371	OISíN DVOřáK	\N	272.15	2025-11-07 18:21:03+00
7754e175-91a9-796e-6918-d510dbfff1a2	260	card	4916978981384839	QUENTIN VASQUEZ	\N	219.70	2025-04-14 08:31:39+00
b217bb68-ce92-a175-40a2-37c2c5ddf9a2	261	transfer	\N	\N	DE92500700109023095566	175.06	\N
3678a498-2066-3fb0-e46a-fb5279466fc0	262	card	4916606003167060	ALMA GRüNWALD	\N	132.16	2025-08-26 16:37:49+00
4b51285b-c00c-c1fa-ba35-511705f20a5a	264	transfer	\N	\N	DE12500700108512325852	750.34	2025-08-08 03:39:48+00
cd364844-c2dd-35d8-0dcd-e89b58d508aa	265	transfer	\N	\N	DE63500700103293231301	505.24	2025-07-24 15:06:00+00
5458191f-48e3-8c94-e28a-80bbeb05980c	266	card	4916430656704990	XIMENA YAMAGUCHI	\N	855.91	2025-01-22 06:33:51+00
9e3c0706-f5c7-79ca-f9cd-25b4399d99b1	267	card	5312415880727120	WANJIRU VASQUEZ	\N	288.72	2025-08-03 07:58:28+00
8be45e88-11d1-eaab-935e-37e3bc25cbd3	268	card	4916666388866215	LIAM YAMAGUCHI	\N	660.64	2025-07-06 00:24:58+00
0ec81f44-4111-af78-03d8-6246f8c9d86b	269	card	5312392235693952	WANJIRU VASQUEZ	\N	81.09	2025-05-03 12:44:56+00
09e1fa6c-4dd7-c810-0ea7-87f468214f97	270	card	4916711861392741	FATIMA MOREAU	\N	61.65	\N
0a4e110a-3343-e4d1-1766-cbcd81da1d65	271	card	4916923711074342	ALMA CASTELLANO	\N	881.99	2025-06-29 01:00:05+00
41c218c3-371f-161c-0b8a-330ff217e958	272	card	4916117584513961	KATARZYNA NAKAGAWA	\N	741.05	2025-11-25 13:25:51+00
85af38ff-1b96-28fc-1120-58187fca535e	273	transfer	\N	\N	DE41500700105717232015	218.49	2025-10-12 08:47:39+00
a19110eb-7116-3fa2-8c4e-e6fddc12fe49	274	card	4916386687360584	FATIMA BäCKER	\N	278.63	2025-10-14 22:38:57+00
ceafe2be-60d5-afc3-8411-73980d5d6a63	275	transfer	\N	\N	DE26500700109520510329	706.17	2025-04-04 03:09:48+00
e22d7052-f28d-2f64-bbc0-1e22b3a5fea9	276	card	4916091950532188	WANJIRU ZIELIńSKI	\N	557.45	2025-11-07 21:30:11+00
fab1cfec-8a47-e2ed-9a9b-c2fc8c42be03	277	transfer	\N	\N	DE88500700102893412856	433.02	2025-07-27 02:31:48+00
a9b2f0e2-0574-7f01-cc2e-b75fb640520b	278	card	4916471119388500	DAGNY KIRCHHOFF	\N	80.58	2025-08-20 21:08:00+00
24e758a8-eef0-2857-73b7-e7910ad866f6	279	transfer	\N	\N	DE21500700102284524498	674.48	\N
3ced63c9-a47b-c616-c8c6-36411f1f5e85	280	card	5312795522623922	YUSUF RASMUSSEN	\N	217.32	2025-06-21 10:30:48+00
eadfe880-8ef9-e1c1-d345-e27861844d2d	281	card	5312346460418311	MEI O'SULLIVAN	\N	426.22	2025-02-05 03:58:19+00
5001b777-0df5-6ee6-3bd3-281235835d0c	282	card	4916090061275224	FATIMA LINDQVIST	\N	616.25	2025-04-05 19:30:53+00
2ee62692-9d6f-df08-f449-3c7c94f0eb8a	285	transfer	\N	\N	DE75500700106346219658	607.54	2025-02-07 01:24:33+00
911a336c-8584-2bf0-d110-9694bfd5f308	286	card	4916124887887290	DAGNY KIRCHHOFF	\N	380.94	2025-12-12 00:40:30+00
179446d4-5a86-166d-c755-d20471d8f31a	287	card	4916368450528159	ROSA WOJCIK	\N	382.37	2025-10-22 04:17:34+00
4ed9c245-c08c-73e8-8f6e-cd8713affc50	288	card	4916391432743894	QUENTIN FAIRWEATHER	\N	98.17	\N
aed04d70-ccfd-7a8c-fcad-568b51d5cced	289	card	4916118190777370	ALMA THORNBURY	\N	902.72	2025-01-25 10:40:22+00
00e40640-a52f-6dfb-cf4b-3cccf07ad1c7	291	card	4916304274042192	QUENTIN NAKAGAWA	\N	345.05	2025-01-22 18:51:51+00
66a8575c-8dd2-1663-0ed0-7c32263c168b	292	card	4916851327607348	YUSUF DVOřáK	\N	186.69	2025-02-06 06:43:19+00
cb89a125-38af-5867-a567-4a0c1898bcab	293	card	5312290869278472	MEI JANKOWSKI	\N	199.57	2025-04-22 11:27:22+00
76f7eb30-621b-3205-00b1-6d5554fb569c	294	card	4916470493259113	QUENTIN ERIKSEN	\N	216.08	2025-07-22 08:02:28+00
084cf4df-d4fc-a46f-da5f-3d4513be1916	295	transfer	\N	\N	DE42500700105230159495	651.13	2025-01-31 09:43:04+00
351de82d-51c8-d15f-bd83-177e2dbdd484	297	card	4916549085256817	YUSUF IBáñEZ	\N	726.84	\N
69f51ebd-5102-4dfa-b7f5-a8987d3017cd	298	card	4916461565686838	ZOë ABERNATHY	\N	447.27	2025-05-11 10:44:02+00
333d8c89-1a93-bb33-4986-cda69d3f7890	299	card	4916644355131582	MEI O'SULLIVAN	\N	556.11	2025-11-27 20:37:35+00
9331ac9a-a939-93f4-d097-b7ab5e78e197	300	card	5312020192723997	PRIYA O'SULLIVAN	\N	902.31	2025-11-16 17:43:01+00
8b48cb08-dcc2-e1d7-8768-08fca32fb695	301	card	5312156188903860	ZOë SZABó	\N	609.65	2025-11-04 18:33:27+00
703ca221-2f0d-9b58-6346-da137e1b673e	302	card	4916683810918126	BERTIL MOREAU	\N	788.75	2025-07-08 18:23:18+00
4d4e90b4-384a-715e-6cb9-f9954436e75b	303	card	4916810950944618	ALMA CASTELLANO	\N	673.00	2025-11-23 02:36:17+00
2b7ddd26-7405-ea25-fa53-5cf7c9b17533	304	transfer	\N	\N	DE77500700105178437301	766.83	2025-05-15 22:39:48+00
7738ea77-9933-d2b9-0399-d29504536987	305	card	4916994155497620	YUSUF DVOřáK	\N	404.39	2025-01-31 15:02:25+00
113795ac-0717-2d42-0085-b093a5124785	306	card	4916548140488902	VIKTOR ZIELIńSKI	\N	213.36	\N
dc3dacb1-8f94-bd8c-fe07-b147173dd72d	307	transfer	\N	\N	DE83500700104079506733	550.95	2025-11-01 02:32:48+00
b36701cc-8887-c232-8fcc-085db8513cfb	308	card	4916217157453551	SøREN RASMUSSEN	\N	69.97	2025-02-13 06:31:07+00
250f97b9-3ac4-4641-9aa4-825c51b23e48	310	card	4916693412397991	WANJIRU ZIELIńSKI	\N	281.23	2025-07-25 11:15:06+00
97a387d6-204e-aae0-efc6-68f51b8f2283	312	card	4916775663276527	BERTIL KIRCHHOFF	\N	66.54	2025-11-04 07:46:38+00
96ca7e8b-2ec6-09cc-578e-6ae73ad285da	313	card	5312798685522626	TOMáS NAKAGAWA	\N	303.47	2025-09-01 22:23:26+00
436037d4-1582-63b5-b2e6-0177663edd26	314	card	5312922650022814	ROSA JANKOWSKI	\N	763.96	2025-08-05 15:22:18+00
cbfa9b34-8da8-df0c-540b-ad61c0867f12	315	card	5312479284962519	VIKTOR SZABó	\N	499.58	\N
c040905e-78ad-e72f-9f93-483eee75141a	316	card	5312389194811633	VIKTOR DVOřáK	\N	632.63	2025-10-21 16:09:14+00
a037bedb-1264-89b8-4f55-45765081d946	317	card	4916061583464786	DAGNY PETTERSSON	\N	661.14	2025-02-16 01:39:57+00
8fbdeb8f-702b-8c23-479a-c3cffc4e54ab	318	card	5312709624891071	BERTIL FAIRWEATHER	\N	76.28	2025-05-03 01:47:44+00
4f62ac12-a9c7-fd97-5fa7-f7d4cee796c8	319	transfer	\N	\N	DE94500700102618900711	789.37	2025-12-02 09:18:34+00
170e7b08-1310-d4c7-a160-61836e0f8ac2	320	card	4916497027947988	PRIYA RASMUSSEN	\N	719.93	2025-04-17 03:54:04+00
5a02086a-be4c-cdbf-175b-c9639195445e	321	card	5312582323184720	ULRIKE THORNBURY	\N	370.62	2025-08-13 10:11:07+00
c8e8d747-b1b7-1b61-c05e-0bd558b006bf	322	card	4916251002602716	HANNEKE QUINTERO	\N	675.59	2025-07-29 01:22:40+00
af38ae1f-0544-5379-c450-8cfa29e8c7cd	323	card	4916026816018303	XIMENA JANKOWSKI	\N	645.27	2025-06-27 00:07:57+00
c15270ff-7d3d-634a-a67f-9a234acce6c2	325	card	5312617001034704	OISíN O'SULLIVAN	\N	408.05	2025-01-17 09:04:33+00
e87e9f11-4a8d-8ff4-2d31-b852d2ab2be7	326	card	4916910533339268	WANJIRU ABERNATHY	\N	731.33	2025-09-01 15:37:29+00
6889c9ab-31f2-c26e-1bc5-b3a687e17deb	327	card	4916827974237563	SøREN HOLLINGSWORTH	\N	847.18	2025-10-01 18:08:48+00
ea645ab3-9496-44f4-5825-2390e4135059	329	card	4916460395473821	ULRIKE QUINTERO	\N	38.24	2025-05-20 18:29:19+00
bd397597-bf2b-a705-2c01-73df235df3a6	330	card	4916761053135689	PRIYA CASTELLANO	\N	670.19	2025-03-29 19:30:11+00
62d6b8b0-3b69-b759-64c5-3f3b4354e154	331	card	4916852093937489	XIMENA JANKOWSKI	\N	866.72	2025-01-16 15:02:40+00
2610a1f6-de69-91fb-41fd-63f5d4b65f54	334	transfer	\N	\N	DE07500700103164395745	481.45	2025-09-23 04:25:42+00
5a4188ed-aa1d-d460-e8c7-034bcf756434	335	card	4916437961190138	YUSUF HOLLINGSWORTH	\N	285.18	2025-05-14 18:02:05+00
70e47e1a-08bc-eba7-80dc-e65563f65fd1	336	transfer	\N	\N	DE04500700108527413764	564.98	2025-08-06 13:19:07+00
8f8a63d2-3574-effa-a3af-0aaaaf384034	340	card	4916686667275185	PRIYA ABERNATHY	\N	181.21	2025-07-15 17:05:36+00
686dc5be-14c4-7986-9723-20eedd2aaa99	341	card	5312113285189257	ILSE LINDQVIST	\N	378.13	2025-11-12 18:54:45+00
19c6b71d-c431-7590-e482-e4ba6eb8b3bf	342	card	4916398140626253	MEI ABERNATHY	\N	723.58	\N
f49583e0-ea58-2cb8-0c62-46d246d1926a	343	transfer	\N	\N	DE27500700104862220917	491.26	2025-05-23 03:49:35+00
7154e70d-1af3-2bd7-4ed8-05de8fd86ba0	344	card	4916944578017547	FATIMA JANKOWSKI	\N	410.00	2025-02-01 16:35:08+00
a371555d-2ac1-070c-69bd-b48dc927624d	345	card	4916736241742158	FATIMA BäCKER	\N	773.78	2025-11-21 03:31:03+00
202ac322-b6f8-9914-4c18-7b166896b301	346	card	5312101013625296	SøREN HOLLINGSWORTH	\N	264.84	2025-05-20 11:40:13+00
635ea1e3-075d-7979-1a26-46dc38ee4b5c	347	card	4916687191814119	JORGE ERIKSEN	\N	358.16	2025-08-24 16:59:55+00
40fd83f7-49d5-a107-6d69-fb301e49a62f	348	card	5312358898106541	LIAM BäCKER	\N	120.04	2025-07-11 12:20:18+00
4f28ec7c-dda7-7710-b2b7-d40ad00514cb	349	card	5312415793078066	FATIMA LINDQVIST	\N	39.33	2025-11-28 11:19:56+00
eaad019e-3822-56ca-6d52-b3f993b40c32	350	card	4916827339365919	QUENTIN YAMAGUCHI	\N	522.04	2025-04-14 04:14:29+00
d81cbc6f-f200-70da-86c2-6dc7e337b9b1	352	card	4916280220196680	OISíN ZIELIńSKI	\N	548.22	2025-05-25 01:07:30+00
0feb069c-513d-f709-a86e-555d0dc4678f	353	transfer	\N	\N	DE30500700107830028207	722.22	2025-01-12 00:47:01+00
5add5756-9cdd-3012-af9d-576070c68521	354	card	4916208281651152	ILSE ZIELIńSKI	\N	61.07	2025-01-04 17:42:16+00
5cb754ed-0308-8fc9-ddff-b999860aa312	355	card	4916351179609815	YUSUF DVOřáK	\N	800.87	2025-02-17 12:26:16+00
26fe0b1f-be86-780c-b3b6-a79ce14ed5a1	356	card	4916870851760489	FATIMA CASTELLANO	\N	710.24	2025-11-12 07:25:39+00
2ac43133-7f8c-8228-1c45-a80b1fda59bd	359	transfer	\N	\N	DE74500700108223141837	447.52	2025-01-11 13:47:44+00
50d6cefc-48c3-78bb-c87e-f558590dec23	360	card	4916047086446420	JORGE YAMAGUCHI	\N	565.05	\N
ce062882-83ec-092f-18dd-f69dffee302e	361	card	4916395275258407	OISíN MOREAU	\N	404.03	2025-01-14 07:56:38+00
faf44427-1f14-ca3e-7aa5-19a79caf09f4	362	card	4916246989035633	GORAN JANKOWSKI	\N	251.38	2025-01-07 02:42:08+00
a47fa2e5-6518-598b-f1c3-7c10df80a3ea	364	card	4916860521687741	QUENTIN ERIKSEN	\N	660.43	2025-05-14 09:43:36+00
7f86cd05-0d5c-038c-3fd8-4dee61422533	365	card	4916024464199095	ROSA HOLLINGSWORTH	\N	879.25	2025-11-28 01:51:05+00
15ba8970-d7d5-340c-2fcf-6805e6bf0d36	366	card	5312252070849335	WANJIRU JANKOWSKI	\N	493.91	2025-10-04 07:01:29+00
7f3a5bc5-bcc7-026f-5afe-1cd53c14fe58	367	transfer	\N	\N	DE36500700104439781196	50.12	2025-02-18 20:57:45+00
110facf4-9318-945f-20dc-544c02e16a75	368	card	4916750837984843	ULRIKE O'SULLIVAN	\N	504.46	2025-11-22 04:39:09+00
b732c6e6-05f3-44ac-a429-a7af379ea24b	369	card	4916544048355699	PRIYA HOLLINGSWORTH	\N	496.64	\N
43386fa6-4bfa-022a-c648-c02b1df127d4	370	card	4916150877582468	XIMENA YAMAGUCHI	\N	230.31	2025-02-28 14:10:10+00
077f5445-2776-95b3-c0e8-57451147e7c0	371	card	4916516665684569	MEI DVOřáK	\N	407.03	2025-09-27 23:56:51+00
0cd09a33-5f74-a148-2964-35def193e622	372	transfer	\N	\N	DE32500700106354032909	226.48	2025-08-31 16:35:45+00
73670297-0e17-8133-e353-e6b953be8b45	375	card	4916020667395357	VIKTOR UZUN	\N	815.64	2025-04-23 19:38:24+00
db2ab390-e91b-469a-af0a-cb35834f0477	376	card	4916061501119074	PRIYA DVOřáK	\N	349.43	2025-11-22 11:45:40+00
04a076a5-d8b9-38ab-e977-acf1978f8846	377	card	4916929998387125	ZOë ABERNATHY	\N	481.28	2025-05-10 06:30:20+00
4bb71ded-f715-ab3f-3fb8-ec31d36bbfb1	378	transfer	\N	\N	DE31500700104466839533	366.55	\N
1acb05e6-0756-757c-a92f-f5f3d0b7e3fe	379	card	4916159595893172	WANJIRU ABERNATHY	\N	366.70	2025-05-27 22:41:45+00
40bda2a5-161f-9ac0-0a26-accef3c91372	380	card	4916872253284431	FATIMA MOREAU	\N	152.51	2025-06-13 05:31:31+00
49e8a1bd-942f-25bf-65b7-7bb2ab74a1e3	381	transfer	\N	\N	DE93500700105755690512	816.70	2025-10-22 21:10:28+00
b988ef23-692a-c1cf-0390-2fc09c840007	382	card	4916813854367324	MEI O'SULLIVAN	\N	895.63	2025-11-19 07:04:52+00
61e9e3d1-a5b9-6d14-1eb5-1ab94c16154d	383	card	4916046936706603	ALMA ERIKSEN	\N	701.14	2025-07-01 16:58:40+00
3ae4bd41-af65-9f45-fb28-d09c919a7fc7	385	card	4916219414256231	FATIMA O'SULLIVAN	\N	113.51	2025-11-27 08:31:52+00
d3f401a9-156c-f058-be67-bc2ea10832ea	386	card	5312357550113209	QUENTIN FAIRWEATHER	\N	433.09	2025-01-16 19:54:49+00
2eca7df9-1ae1-cad6-d979-5d264c34e781	387	card	5312251453561574	VIKTOR ZIELIńSKI	\N	37.05	\N
4eb0636b-015f-3d61-15c7-ea63f7e016e9	388	card	4916604454601653	FATIMA PETTERSSON	\N	50.47	2025-01-17 12:48:47+00
c4a5eaa5-d95e-292b-eaca-ac82bf2f81ee	389	card	4916016880392106	WANJIRU ZIELIńSKI	\N	878.10	2025-07-19 15:02:19+00
ffe9ab5c-c606-34c2-b0be-be2d83cdc893	390	transfer	\N	\N	DE61500700100897500796	120.24	2025-01-14 00:36:17+00
154ec637-ad34-4be9-c3a9-0df23ac1a2d5	391	card	4916925575617520	QUENTIN HOLLINGSWORTH	\N	436.17	2025-10-31 23:25:15+00
0ae029fb-09d3-7671-a0aa-02501bbc9c94	392	card	4916329780534432	BERTIL FAIRWEATHER	\N	522.13	2025-10-09 09:15:34+00
8497f4d8-1900-50c9-116d-a927e7bb7fe9	393	card	5312544797303830	PRIYA O'SULLIVAN	\N	668.67	2025-09-01 15:45:01+00
124f06fa-9014-d6d6-3754-ed3ce6178c54	395	card	4916455976424383	ILSE ZIELIńSKI	\N	870.30	2025-11-13 07:22:10+00
ef04b411-a998-dd3a-4345-9ca05bd14d54	396	card	4916448647377619	YUSUF CASTELLANO	\N	488.88	\N
640f0dff-3a3a-d2fd-06e3-0d080bfc2851	397	card	4916069528771777	XIMENA YAMAGUCHI	\N	852.41	2025-05-11 14:29:32+00
a278a8f8-c088-1115-0c3a-7dbe94706784	399	card	4916388289324018	DAGNY KIRCHHOFF	\N	684.41	2025-05-24 01:12:51+00
0c2ae846-99a2-724a-ed22-d8045fa660e5	400	transfer	\N	\N	DE37500700107490793861	551.33	2025-07-27 06:33:26+00
0248558c-4eb7-c614-308e-dae4b9fbf8e6	401	transfer	\N	\N	DE85500700102231481709	202.57	2025-02-06 09:58:11+00
c54c7bcc-2f0e-d518-79e8-75a002cb0bb9	402	transfer	\N	\N	DE05500700104396071517	621.51	2025-01-17 23:34:37+00
af33bc4b-e75b-5de9-55d3-87180bd0488a	403	card	5312196348817584	HANNEKE QUINTERO	\N	840.76	2025-12-07 23:07:38+00
9976a1a4-1719-c51b-c41c-8246c4a5fcc6	404	card	4916523994310429	MEI JANKOWSKI	\N	460.25	2025-10-12 05:17:06+00
e9448c64-d13d-d5b8-a7e5-ea8c515d9328	406	card	5312081849026762	LIAM O'SULLIVAN	\N	726.42	2025-10-05 07:30:26+00
77c325a1-cfe4-b513-f5a6-e0707f2ba79c	407	card	4916798141726558	YUSUF CASTELLANO	\N	136.60	2025-09-29 09:22:25+00
0ce1fcae-dcf3-cb89-df60-97b64b252af4	408	card	4916140725679004	BERTIL DVOřáK	\N	539.75	2025-09-15 01:41:59+00
49acc499-8b9b-fc01-6c56-70ffbd1dab8b	409	transfer	\N	\N	DE15500700104208765598	762.25	2025-05-20 20:07:21+00
a6fd2d31-17b4-0a59-539d-4bd0be61bac1	410	transfer	\N	\N	DE61500700102604803713	610.49	2025-06-27 11:47:42+00
b7e3eb0b-b767-3f26-6636-8fd3b268c4d5	411	card	5312754487982062	YUSUF IBáñEZ	\N	673.91	2025-04-19 07:05:44+00
5c7e8f42-dbcb-d6cf-3ccb-9f2b002b360a	412	card	5312788255666507	ROSA MOREAU	\N	229.76	2025-09-18 21:15:08+00
37337bfd-b2ae-f171-a328-6a96b06a6540	413	transfer	\N	\N	DE86500700102351271453	774.79	2025-05-05 04:42:58+00
461e37f2-f6bb-c1f7-21b1-86e44201511e	414	card	4916918180919381	NADIA FAIRWEATHER	\N	395.25	\N
bba44993-4635-3bba-7e65-4e82adec1270	415	transfer	\N	\N	DE55500700101068681848	853.43	2025-10-12 18:43:05+00
e996c87c-75a0-cb4e-88a3-80ce2faf3404	416	card	4916530207039471	ULRIKE ERIKSEN	\N	840.97	2025-08-08 11:24:14+00
3dffcef5-5a9b-11d5-ae41-ce903b257f84	418	card	5312420350389096	WANJIRU CASTELLANO	\N	25.78	2025-08-28 20:24:25+00
e4a0cbc3-a8f4-7dad-88a3-3615f73fdaf5	419	card	4916061066551356	MEI JANKOWSKI	\N	552.69	2025-01-29 02:23:29+00
9b446b14-e098-9ba6-1fca-3951fbfba8d8	420	card	5312701141729207	MEI DVOřáK	\N	553.25	2025-05-21 21:23:40+00
99e49538-f66e-e4d1-730a-61df81557d6b	421	card	4916163258046011	OISíN ZIELIńSKI	\N	65.56	2025-04-25 14:52:40+00
5d9aa8cd-aeba-1c2e-ceef-32f8e39c5204	422	card	4916393279971729	WANJIRU ABERNATHY	\N	611.44	2025-09-01 23:52:55+00
72fdde5d-0ff6-166b-ab54-eb9d00fee3cb	426	card	5312807025894080	PRIYA RASMUSSEN	\N	526.79	2025-08-25 05:31:44+00
4119a5b8-cb77-c245-fda2-c2a949546773	427	card	4916677898464698	XIMENA YAMAGUCHI	\N	556.16	2025-09-11 01:08:19+00
d9f421f2-379a-7a33-77b2-1f13acb140cf	429	card	5312138136792736	PRIYA NAKAGAWA	\N	490.01	2025-05-07 15:31:59+00
174b0184-ac42-f34f-33ad-b2e2ba31b2c6	430	card	4916812993798035	FATIMA O'SULLIVAN	\N	803.19	2025-10-07 10:40:23+00
1cf6456f-15ee-015d-c67f-b276e3686715	431	card	4916277092397321	GORAN FAIRWEATHER	\N	456.98	2025-04-04 02:17:58+00
8c9f77ba-5039-c626-ff3e-fff27f46af6f	432	card	4916915196048072	HANNEKE PETTERSSON	\N	861.61	\N
00a34af4-a6be-3577-5754-d761c80c2b04	433	card	4916785471710401	ULRIKE BäCKER	\N	804.17	2025-11-09 05:02:05+00
111f07b2-ee43-41ac-2fc6-5dc5a13484ea	434	card	5312535595053411	PRIYA ABERNATHY	\N	660.45	2025-10-12 16:20:49+00
6aeee8e1-4b16-2b05-fd2c-fa9e1f34efcd	436	transfer	\N	\N	DE45500700101129445156	461.14	2025-06-01 22:32:23+00
3032e9e4-9626-140d-bd60-7f5a3d0b8aba	437	card	4916073337748554	KATARZYNA DVOřáK	\N	805.35	2025-02-04 00:52:35+00
e0fd8b89-3c9f-c9a4-714b-51667279fbb3	438	transfer	\N	\N	DE48500700109849749758	799.78	2025-09-09 22:34:52+00
6dfd2c10-941b-5061-f3a6-b8c50c9e067c	439	card	4916216594315373	QUENTIN FAIRWEATHER	\N	100.17	2025-11-22 02:50:53+00
4c0f2b05-aa6b-7333-cd7b-7630bf3093cb	440	card	5312542085321969	NADIA RASMUSSEN	\N	516.64	2025-10-10 16:17:30+00
327d7775-aa7e-7d36-62dc-05b5fd829cf9	441	card	5312490694994489	PRIYA ZIELIńSKI	\N	842.16	\N
21b3545b-7592-b91a-b39e-4df394aec1c4	443	transfer	\N	\N	DE51500700104698156043	458.91	2025-09-29 10:28:29+00
1fef3e42-5e3d-9a6d-7f84-75fec41e3569	444	card	5312448006189487	ULRIKE LINDQVIST	\N	269.37	2025-05-15 22:54:43+00
c472c8d7-ef47-64be-5668-b92ee5f264ad	445	card	4916874249466502	TOMáS FAIRWEATHER	\N	236.64	2025-06-17 03:52:00+00
8074bedd-6f07-aeeb-a6fd-80a1ff8a3c0b	446	card	4916446416739621	CHIARA ERIKSEN	\N	611.93	2025-07-14 07:24:37+00
39c32008-e625-3952-8b28-b7ebaedf6095	447	transfer	\N	\N	DE03500700101833539618	707.16	2025-07-20 15:19:38+00
9feea4b4-fbde-3889-3e4b-daa49f377137	449	transfer	\N	\N	DE25500700106217562474	185.57	2025-03-08 20:07:29+00
b9fcbab3-0506-1878-a5fc-96f3933a7279	450	card	4916340800647146	QUENTIN NAKAGAWA	\N	562.87	\N
5acf8a01-e319-aa94-dfb8-d41e160a76e6	451	card	4916242925353560	TOMáS HOLLINGSWORTH	\N	779.69	2025-03-26 13:37:33+00
52f1e004-0dc8-9b70-2afa-f38784b60801	452	card	4916218065530001	ROSA RASMUSSEN	\N	252.98	2025-03-28 08:25:02+00
a533e836-8640-d7bf-100b-29fa2efd01e7	453	card	5312001717518096	WANJIRU CASTELLANO	\N	25.99	2025-12-05 21:55:19+00
6dcf3df7-4159-644c-0bfd-52631f65375c	454	card	5312744140675617	FATIMA MOREAU	\N	576.99	2025-05-24 16:48:44+00
fbe33831-004e-fc60-0a10-3d73cd2fa22e	456	transfer	\N	\N	DE43500700109091231770	739.67	2025-07-08 18:08:40+00
4a4b4a57-9366-4c65-1e71-a5b2e3d2b502	457	card	4916776460472491	NADIA RASMUSSEN	\N	509.47	2025-03-20 13:21:00+00
f6856f28-af78-c17c-1603-11902d92a1be	458	card	4916481457165188	FATIMA JANKOWSKI	\N	902.95	2025-05-29 03:58:39+00
04157054-1f3d-4cdd-55a0-94323c2a0d0d	459	card	5312800125164736	SøREN FAIRWEATHER	\N	725.79	\N
b586136a-2c9b-a92a-d426-83318c70eced	460	card	4916753281253517	OISíN DVOřáK	\N	266.56	2025-07-13 23:17:12+00
6b2d426e-c694-dd87-7b3d-db06576a51a1	461	card	4916248965709058	WANJIRU LINDQVIST	\N	637.28	2025-01-26 05:57:05+00
55a11ff9-9da6-a909-8fe4-5aa61e27faaf	462	card	5312432552412535	ALMA GRüNWALD	\N	406.98	2025-01-10 19:41:41+00
a501df07-69e8-ab87-9fc8-c8003bc7abfd	463	card	4916263781926869	TOMáS HOLLINGSWORTH	\N	130.38	2025-05-27 12:46:28+00
c8b798ff-c5bd-7b6f-8de3-99db80589343	464	card	4916648162402607	TOMáS ERIKSEN	\N	275.26	2025-01-19 00:42:14+00
26efa582-8672-680a-3b4b-3c4636465044	465	card	4916872912626915	CHIARA WOJCIK	\N	501.38	2025-09-27 21:57:13+00
a8b806c1-aa6c-7058-432d-60ded6d26370	466	card	4916444733250505	CHIARA ERIKSEN	\N	693.83	2025-08-24 00:35:49+00
34c170ac-4e06-89ae-f676-60d7a1faf408	467	card	4916884146102563	ILSE WOJCIK	\N	780.59	2025-06-04 00:39:19+00
98a5b033-68db-bfd2-5718-f8b052f1821d	469	card	4916870200598861	OISíN MOREAU	\N	656.13	2025-05-06 22:17:37+00
480dcf08-5da0-5e80-f81b-6ebac2a7c6e4	470	transfer	\N	\N	DE80500700102506152431	720.06	2025-04-13 15:54:37+00
6f6a5505-6a0e-71ab-2c4b-f25c19e2420a	471	transfer	\N	\N	DE42500700106020819978	453.92	2025-10-22 14:37:28+00
9725ece0-6095-eef5-10bb-e78013f131f7	472	card	5312685605852821	HANNEKE FAIRWEATHER	\N	662.04	2025-03-17 09:54:54+00
f567c81a-5ffe-28f6-46f4-f3114329887e	473	card	4916715257764298	FATIMA JANKOWSKI	\N	538.46	2025-11-13 04:08:26+00
c2723134-ed5f-5c00-f223-5df37d440eb8	475	card	5312787576110179	LIAM O'SULLIVAN	\N	325.11	2025-05-20 00:03:51+00
cb7e3982-2ad2-2617-9d10-7bdaf43bc74a	476	card	4916975246774770	DAGNY KIRCHHOFF	\N	144.20	2025-05-08 23:49:30+00
af7a815f-1d5c-1953-8713-cb91d0a97bc9	478	card	4916621097239964	ILSE SZABó	\N	849.13	2025-02-11 01:01:08+00
c370e185-009e-6701-4aca-2cb6ec984ea4	479	card	5312896535122470	ROSA WOJCIK	\N	884.79	2025-08-29 08:09:12+00
82f43846-9862-1249-ed21-7d8b544a008e	481	transfer	\N	\N	DE39500700103156110205	228.26	2025-12-10 12:21:37+00
81876f6a-10d2-4f0f-5d64-57a7f9836309	482	card	5312872556576829	KATARZYNA WOJCIK	\N	520.50	2025-04-10 09:39:54+00
1798074d-b7be-f1ec-7544-08ce85936c43	483	card	4916487140172820	CHIARA ABERNATHY	\N	321.85	2025-04-22 01:43:58+00
ac48b814-dfdb-6b4c-5a8b-45a82d2f619c	484	transfer	\N	\N	DE72500700103535706404	576.96	2025-08-25 11:27:29+00
06c7d981-37e5-a36d-813f-b5f69d1792a0	485	card	4916710661525575	XIMENA ABERNATHY	\N	489.23	2025-10-12 08:48:42+00
76f512df-7c8d-72b6-f860-0be76f141e3b	486	card	4916954602742267	QUENTIN HOLLINGSWORTH	\N	546.65	\N
0fc0dce9-722c-cb1d-1e26-621d2444bb3f	489	transfer	\N	\N	DE88500700107705768999	788.86	2025-05-18 00:55:58+00
b0856647-ae23-bf1d-2272-a92df1f4e5ab	490	card	5312963758216155	ZOë CASTELLANO	\N	851.13	2025-07-18 08:45:11+00
696cd4d4-fc3d-746a-a37f-d4085d5d9179	491	card	5312848248831004	FATIMA YAMAGUCHI	\N	86.12	2025-06-25 13:03:39+00
90001e96-a2d5-d6f3-bc63-665fc53a5225	492	card	4916122166650835	QUENTIN ERIKSEN	\N	415.66	2025-10-16 23:05:30+00
5bcc41bf-933a-ee72-c494-c4637488c37c	494	card	5312551078858861	ULRIKE MOREAU	\N	279.76	2025-05-27 14:45:10+00
3acd64d4-4484-43b0-441c-a5f550fa5e8b	495	card	4916264805886782	PRIYA DVOřáK	\N	753.78	\N
473354e1-7626-9433-9047-130657d7e54c	496	card	4916072052067232	SøREN FAIRWEATHER	\N	381.76	2025-06-06 20:47:23+00
f6f73fea-efae-4118-b800-d5b213c108ed	497	card	4916742635169040	BERTIL ABERNATHY	\N	97.12	2025-08-30 02:01:35+00
134d49c0-8a20-b92f-66e8-ac51d153292d	498	transfer	\N	\N	DE74500700103709628823	133.66	2025-05-20 04:56:44+00
06ec8128-df47-ca7e-554b-5dfd393b2fe9	499	card	4916402341472598	GORAN JANKOWSKI	\N	724.88	2025-10-09 06:13:36+00
7896a1a3-87cc-98ff-31aa-49d7eca1ee65	500	card	4916479752835398	SøREN FAIRWEATHER	\N	209.20	2025-12-01 13:25:07+00
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
43fd8287-3104-8cda-3a0a-050b22bed4f3	184	84.10.199.187	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	78b1e6d775cec5260001af137a79dbd5254c2b1ac5ee155f9a0a4230c5fb2dc4	2026-02-05 10:01:55+00
98432f23-b96c-8138-c260-6ef8bebc0a82	60	84.151.32.231	\N	curl/8.14.1	0e0530c1430da76495955eb06eb99d954df23753252345220530450e707e2de8	2026-03-05 16:05:04+00
305aee00-730e-2a79-061f-dd7e6f850ca3	83	84.62.9.82	a4:83:e7:81:65:00	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	b959d667c994b9eb7f294367d1f450a2d13a42d5c8b61dcc8a41c135b9e03736	2026-01-22 15:48:25+00
f1c3d151-ded4-16e4-90e3-7c6595aff182	48	2a02:8109:3d58::d9aa	\N	curl/8.14.1	bc50d10a251484f851e07daef260710169feba8d6b5b6c6f97de0648ecd695bd	2026-02-05 10:08:32+00
ca0ad65a-dbdf-a0f3-bc5d-d79f2dd5ef90	196	84.176.18.79	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	0ac812376ae710ed5f90165b492289d63bb2bd71ede9ecb4dc29fd0862088c65	2026-01-31 04:49:00+00
cde6fdc8-1049-7995-edc1-1bf01c0e99da	\N	84.120.243.241	a4:83:e7:a5:54:35	curl/8.14.1	5c84e86073fa3eb70895744a00a4f1aa5c6dbfea407e497053a666eb08dc4a0a	2026-01-13 14:51:41+00
7d3c8868-abb6-46b7-29f4-6a204aaedef5	151	84.16.30.223	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	57d4a665b93639cab2f9624643bcadead74b8f49b16917bf3e92cef0afec3af6	2026-01-13 07:21:47+00
941e10eb-6657-28d7-0e75-b1b7e50a5890	192	2a02:8109:4163::6af3	\N	curl/8.14.1	70d81e0c091f66da5a57501a0ddf13ea6766169548f18354639211e0662605d6	2026-02-07 03:39:05+00
a9cc4515-3438-c829-7a2a-e45beef4f160	74	84.113.85.22	a4:83:e7:9f:64:34	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	8b761b078b27e774ecc943c13d6f3c6d518f44f2a78abf49b34513188b30adab	2026-02-28 08:26:20+00
079e6ab6-3ed4-276d-4f86-79953c0ad845	168	84.174.62.107	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	a620290df8dee8458c456baac1a9fbc971b36a4137768dc07ee614bf205313e3	2026-02-22 07:24:38+00
3f5c70f9-e2e9-a46c-0de6-0030d1d76edd	51	84.124.127.138	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	33dbb45e693db9af2a24b492a43d8a4504f117228ce8e8daef080f140b84c60e	2026-02-28 12:05:58+00
65ecea0a-52ea-654d-3b30-5e6d9f950937	\N	2a02:8109:610e::6df6	a4:83:e7:a1:4a:62	curl/8.14.1	9e5c4bb9cd00aa12bb96d11b13b82abe3d29cfc2b40e4de293e8081ab41c90a9	2026-01-11 21:31:13+00
dbad521b-6d78-35ad-14c7-4584966ac862	180	84.80.79.67	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	adf96d6553f6b59fa332b0c7a184afafa718b71586c900b0f01c9ed2c25d7111	2026-01-21 20:44:15+00
988f3aae-8e02-9675-401f-5f348c1c821a	7	84.110.48.88	\N	curl/8.14.1	658b933788023bad36fb53e95b2c41c8d04899219a58aa70030025fddc0ac500	2026-01-26 01:31:47+00
1e06a106-028a-f87b-6614-90a3ef824a7b	150	84.77.238.158	a4:83:e7:72:23:7f	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	9b7d48cd6b0a04a8027474838b788bfea5d39cd74d629a8692fe5c7fca9840a3	2026-03-05 21:08:54+00
062199d2-1658-140e-cb8a-9af704562ddf	117	2a02:8109:7fb4::1f2b	\N	curl/8.14.1	f2975f23fd0ae3d4008862fb54dec6a9d35fea3fb56d7ac20a47341b4aafb9e8	2026-02-05 04:55:20+00
c082760f-eddf-3697-81ec-918cddda6701	119	84.137.99.232	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	fa31dccd0ed507aad8ace3756bc5cb34f560cc3c34b0a7ebe239e22b16c573d3	2026-03-04 02:43:40+00
788d1f27-fba3-009f-a8ea-445dcea4e7f4	\N	84.62.171.231	a4:83:e7:29:f0:f4	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	ed23544d0617121d895a2354ac3e40416a0293c9491201d0e04cb425334af069	2026-01-14 14:53:26+00
7fd86db1-bb00-c5f1-3846-a55eb7195041	150	84.135.107.244	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	b4aa51d254e6d47fcc561de9dca468482db81126ac3f1abfd6794c1b753371fd	2026-02-28 19:03:34+00
cd253a6a-4bc5-b121-8350-f0f5ed05d687	49	2a02:8109:8e81::5d4c	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	c204e2d5b6beb0a7b9341bcb939e726695b2886d5629e5f7a00b35142f8accea	2026-01-07 04:05:54+00
ec5e990b-7e28-948a-960a-750418f9fd23	194	84.137.63.24	a4:83:e7:82:cc:7b	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	254c2b1ac5ee155f9a0a4230c5fb2dc4e0ff715bcac4efe6cdf9a30439b622d8	2026-01-10 21:15:39+00
ce598874-d19d-b8b5-852f-f3bec0b90758	173	84.80.203.28	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	4df23753252345220530450e707e2de8d38660e7cc7ad2353fb7387bead5dfcc	2026-02-16 02:11:45+00
4e98409c-dcae-97d9-4f95-dd8fab3f875e	120	84.112.109.162	\N	curl/8.14.1	d13a42d5c8b61dcc8a41c135b9e037366d9288fe0fc7ff7b8274a2e11378c41c	2026-03-15 18:06:14+00
015a6473-2e0c-a4c7-2770-8aa2e67c56df	\N	2a02:8109:d18e::37f0	a4:83:e7:3a:f3:49	curl/8.14.1	69feba8d6b5b6c6f97de0648ecd695bd39dbf4a0b5e6dc6706094edb49938bb6	2026-02-04 16:22:44+00
a320a405-b77e-4686-8c9e-276a03c9ddbb	130	84.145.136.123	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	3bb2bd71ede9ecb4dc29fd0862088c65552ae8f9413bff4c8a3518f206cc9afc	2026-03-12 12:36:56+00
10d8c1a1-f154-f648-a678-39f1120ced21	111	84.194.91.192	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	5c6dbfea407e497053a666eb08dc4a0a3d731f5129fa8e47fdef882d34a34b0e	2026-02-03 09:50:07+00
8022d8ea-a36f-1163-cb8c-3f3dd594ed03	180	84.142.133.170	a4:83:e7:51:f4:65	curl/8.14.1	d74b8f49b16917bf3e92cef0afec3af66c5d80a503dc95f4d4c559b36dd12732	2026-03-18 16:58:12+00
a01f8a3d-259e-9ef3-3c92-7d98215a42fc	42	2a02:8109:cf24::3c2d	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	6766169548f18354639211e0662605d696ff950a4a8ded0dd54602fc6c72e0de	2026-03-12 18:01:57+00
efb4a7b1-f63c-7fad-27d0-edfc6f79f6d6	104	84.106.156.53	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	518f44f2a78abf49b34513188b30adab110f5fca48b4ce3cb94727bd4cc2bfff	2026-02-22 01:59:59+00
af519bba-5889-a819-cc3d-c9166dd59c38	\N	84.184.29.16	a4:83:e7:a5:87:42	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	a5e5b31d53fef9b0749f151f4a1ee0e40296cb30c10305f37b4dc13070695405	2026-01-02 18:24:50+00
0d11e727-78c5-24d0-9fae-7c238ac0bb35	17	84.2.161.148	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	910351975872d931aa22204131e3d4b0879dbb1f12be09ece12594834cff5080	2026-01-21 23:00:51+00
e89dff6b-ea9d-a6eb-864d-77b91a24c646	101	2a02:8109:c608::9e9a	\N	curl/8.14.1	0e272512fbe64217b4981a7bfdce8642ef2a78325f73103925c326657f1d3209	2026-03-06 02:59:53+00
5d9cf084-315a-0171-dff5-6303345e2a49	89	84.161.216.41	a4:83:e7:42:59:9e	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	90ec8aba0315f5af385a298763a465fd2a79646528dcca9d43759eb60b33d584	2026-02-13 06:42:16+00
e1ef9c51-f5af-2c08-9162-2e6343992a8b	78	84.53.158.77	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	adaefbbbe5c3a3918c5b1fab9cac622c0f849c285c9832473ea7be5e1494ae65	2026-01-25 07:39:53+00
71ab7336-5216-ba95-6e8f-a5cc791659a6	5	84.151.200.28	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	5a4d280cf95072f38f3a92ba663e3c3dd38b2d3c636cd6a380e472dbc64107aa	2026-03-13 17:54:22+00
c59f52f4-b922-d886-7bed-07483ede19b6	\N	2a02:8109:b5de::625b	a4:83:e7:b9:0d:de	curl/8.14.1	dba8e85dd96be3230d65386022f243a5da43c4f0744f6837c9ba2bc439c5bd92	2026-01-24 19:17:16+00
486336bc-3474-d022-6d86-a3967cb98b00	148	84.120.241.56	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	0284dffa4a084a3c36ed68cd11b02841e8140a5a6de307a89c09c5358f59d288	2026-01-21 10:32:11+00
6e3f880d-c160-82e6-4fdc-1224ab274ac1	26	84.197.29.70	\N	curl/8.14.1	fcb8f742efbcf4eee49dfb692cb20db3c1baa4a4044567d14e56ad61ff2f0e1d	2026-03-06 12:50:40+00
6941bb62-3296-f5ad-0b1d-945ad6477bb9	74	84.56.97.31	a4:83:e7:de:8e:79	curl/8.14.1	caf1a53e4fb5d6c1a399f7dcb7dcdb43a8e3d81b6a7af56497d725417e20e025	2026-02-11 16:22:42+00
4461b4c0-01cc-a428-7a02-d43db8f02cc1	21	2a02:8109:2df1::5669	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	e44ca71cbe420c93a403ccf8c6e832f7673c18c16e0a091be27b048347006283	2026-03-15 04:01:30+00
a77d97a2-7d41-8d43-5856-79a2e5cc43b1	169	84.198.95.245	\N	curl/8.14.1	26a669b57ef577ef1d002ba20b71b825c6ce78c1df7916a4ad1ba26c20fed46b	2026-01-12 17:36:36+00
5ed05397-b5f1-04a4-3938-8f7159769ed4	\N	84.166.100.184	a4:83:e7:85:8e:79	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	cdb9300df76d269e4edca0ed3949466896cf72da8fd3a2cc4c57711f645b47e6	2026-03-12 15:13:23+00
40b27dc8-83d9-f368-170e-cf6b60c8d482	13	84.185.8.13	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	e56a5bdbb736b16d2ef362c7abe1599284c3b4ffa7f2a8873626439f0eefd41f	2026-03-18 05:15:27+00
e9c055c0-43bc-c9a5-dcad-02d9407e494b	143	2a02:8109:f955::b1d0	\N	curl/8.14.1	0897596bfd15fdcfbe9f60c30b25df509dac1d295df536cf655956ef58ef3464	2026-01-30 13:47:06+00
55f42c7a-594a-c0be-605b-cedf64c4ecf2	109	84.180.58.202	a4:83:e7:a7:16:b3	curl/8.14.1	5b9a6eb20c5ca64fc853e0fb31f094f5e1e317033d4c2a59edcd6b73f26ba874	2026-01-18 19:54:11+00
281d7bca-93f4-4f66-cf78-fe85e29bd50a	101	84.56.241.33	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	8d1c57b0a64c3abadcbed8ef6eb8c2f8d68829f9fb21ff6930940c3f1dfb5513	2026-02-15 18:19:27+00
c20a1f75-c616-f632-68e6-a56788b1b6c6	195	84.148.76.105	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	c775d85bca76365850202005caffd1370953f09c23772b10a343cdfbbcc88b70	2026-02-19 04:43:39+00
8b69e0a0-24ac-db4e-fbd2-aa516e48f59c	\N	2a02:8109:df3d::7ed7	a4:83:e7:88:2c:76	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	a008e02bee2c54fb09199a849da62851d1cbd7bdc8d639933e14c184d46fa2e8	2026-01-27 06:10:58+00
fdfa55a0-6e6f-c47f-5e65-24618c7d2570	64	84.13.255.53	\N	curl/8.14.1	ef22be9d0c2e2f02e267c257edfd5916ec8e1ebbeb71f033f20af1292428e439	2026-01-17 12:46:24+00
348195aa-33bc-d626-899c-e9333f467ad7	69	84.43.34.134	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	7202075cb102879bacd775d4b2ac0b080e1517c2be87227529ff5e094416791e	2026-02-09 21:23:10+00
74c00989-5363-0c05-682f-e22621b64055	56	84.136.128.153	a4:83:e7:d7:ed:51	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	d65315883e5ae3be8324d5b915046865aacc905dc53fe22b380f0fb04b9abd21	2026-01-07 13:03:53+00
050b72c9-0ebe-79e3-f3a1-f08c34fed247	131	2a02:8109:1936::3280	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	af003627a034806812264cdced15fac16811afe382193ec08d177c77eb583325	2026-01-12 02:45:06+00
c0212b22-a370-fd7a-251d-2abdf3a4e5e0	17	84.48.65.76	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	1f966208c868d760ca98d71118f0d2ded106529768525fd8e3be619b6aea7a60	2026-01-15 21:18:18+00
5f25e3f8-0417-b34d-9a19-134cb0ce111a	\N	84.17.223.224	a4:83:e7:f5:68:6a	curl/8.14.1	23732417ae74e9126f606123849ecef88e3406989d60984b50f4fda35cc2ab3a	2026-01-30 08:57:47+00
d81a3d0c-b4f1-8816-daec-8c65d29f681e	169	84.72.61.96	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	bce7c2c9d870d3b4be55aca06c4c3eddccd1e3419b44ff6ec87acfe7b954ade9	2026-01-17 11:27:11+00
dfb6ca62-dd38-520a-33d1-2ab59da79183	8	2a02:8109:a250::b4db	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	288492ba6d2f1afa215788a4efb9f41af2d63d5860aab77cf5ae66e68be31194	2026-02-02 08:48:59+00
1c9a91fd-9235-6722-3d56-d0eadb38befc	81	84.114.104.81	a4:83:e7:4d:58:01	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	ec12a78be091163e0da1dd735b040823f830a617a3f8b1151e5ce50b953f1e9f	2026-03-01 08:30:05+00
a3639c69-3a9e-d3a4-f629-0753dafc6f13	164	84.110.102.142	\N	curl/8.14.1	a69ba1e79777795b347c0a5cc71e4f2e8d9704d75ccc0d52a1954e837fd1210e	2026-02-07 00:10:48+00
ec7da040-320d-4a2a-dce1-d58d1eb2dc90	174	84.154.14.61	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	9c362adb0a9aa629f16eddfde2ac3fbe19f6d04b035abd77e3d5c1ebc4740569	2026-01-11 14:20:27+00
e5f2a0d7-a2de-bed5-8f94-d5087fefc4ce	\N	2a02:8109:c7e7::f7cb	a4:83:e7:28:90:79	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	2ad31ce1a3c87244efa855d6ef62f5bee8aec4d6da66c040a169794dc829673d	2026-03-19 21:14:51+00
9511754e-a852-d2e9-b2dc-42c1672e924f	148	84.178.169.125	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	a03bfc63a680be901287ae18f52c82ce1b1755f552115e2116eee9ef2f7996ee	2026-01-26 03:54:09+00
32ab7e41-642e-91d9-702c-02d7ea0663f0	94	84.8.80.45	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	1fbeb528427864d928fa49305619e6495bfb8739c662b90eab13606f0853a41d	2026-03-13 01:16:42+00
0832c0b3-e6e5-4413-e554-b97309153c3a	62	84.140.102.55	a4:83:e7:1e:a2:0d	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	4c39dc4a22d828c36663244f25ec0e1b25728e98d1a4a88a2816d9a6ec7bfac5	2026-02-20 15:04:57+00
36088c78-f401-4969-614b-5f73b747d562	142	2a02:8109:f66f::6fa9	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	a84343eda90bbb5bcd2a5560bf8b3ef397fc33ce124a7742b51e71934087cf51	2026-01-15 14:27:36+00
9dbf5296-c57d-7add-0a1d-0271feb455ed	161	84.153.67.44	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	535ccdf32506b8d9d095c984f04aebcdc295673ea4bd66590c02ec1b648edb2a	2026-03-04 03:42:42+00
cd88c455-6b38-592b-447f-3b13083cccd3	\N	84.6.185.116	a4:83:e7:a7:76:52	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	f7d840b42682eee42b632bfbc1aba5a6f0d14a99068655529de75745b312c0ea	2026-03-16 14:49:26+00
5744389e-af22-1548-16ff-af7487442074	78	84.144.91.194	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	67f36ceb95af5d63f953228cd017ced0bca193b4dad4d584d127f205f42d400d	2026-02-06 02:24:16+00
12f84b9a-34c6-9ac3-ab69-d8776aceb421	163	2a02:8109:8d08::4e12	\N	curl/8.14.1	b1be2da8eff70b0070ab3214b0e2ec220796f9d0221f0ac357f0d7cffec2c2b9	2026-01-15 10:19:13+00
828fa4d9-8033-c978-9196-d83262165b1d	176	84.53.192.16	a4:83:e7:c4:b1:b9	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	ec9e843187139c72dca6695975760cef0e388076b720404af15c11eda4ce2ca1	2026-02-24 15:25:04+00
47954ff3-03f2-bbbd-7c6e-74c72b0dc2f1	67	84.180.59.18	\N	curl/8.14.1	617c0d8425263ca89c86cd66faf7a8fb4b987ae8b9188d2fb0f885b2f3e16e62	2026-02-02 03:25:37+00
363a5718-1b7c-6c65-516a-cc4f8a5c293f	124	84.51.211.64	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	aa60f43ff07e9b4e1db3a584dd0ffc29976724f1520aa27c1b985f7eb68ef06e	2026-03-09 10:25:37+00
d49660bd-4847-39f1-5f05-3213d9e05037	\N	2a02:8109:ad55::51fc	a4:83:e7:81:dc:0a	curl/8.14.1	ea216c9a1b29ce7d60c99c67e929e9a93afac80881fd2cc02747bb162a589c04	2026-02-20 20:18:08+00
f0a53a40-bfb9-96e2-86b6-199092fc241c	7	84.100.229.194	\N	curl/8.14.1	c4c7eb28ac089d13e72e857329396023a97fb538fa3edd05ce67dc77445f8c12	2026-01-18 03:17:19+00
e53869a1-ab00-e7a7-51a1-816abe9e3a01	4	84.14.225.79	\N	curl/8.14.1	8cfc7cd125d23a3fce2869d0333027ad91e2e13dbf0a7b3defc36ad2628d2ce8	2026-02-17 21:56:13+00
80b8a89e-a4fd-be09-7541-74ef8a1b7c39	125	84.186.163.253	a4:83:e7:cf:e5:11	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	0f8fb145b82e5b929d4589dbfe4c16c2b655a39cfc61c2ea3d338d7b74cd7b15	2026-03-03 04:10:33+00
0bebcaab-fb2d-c32d-fbd2-1c88f39d3e0f	189	2a02:8109:1f8::48d8	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	f2e56a413298ede0639e65e5a4cfb02572fe7981f70b85c2b962a56c5c04a5bc	2026-01-19 23:29:45+00
89d6de8a-fecf-845d-6cb6-cda7a4bd0aa1	112	84.30.237.96	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	7068dccefe8ab4b3efa8faf9cf8b2af2a61d4d781f5b70db7cc24b078ae7d698	2026-01-31 17:36:29+00
af3fcdd7-bdd1-389a-e3ce-f8ecf0302828	\N	84.17.37.238	a4:83:e7:37:d5:65	curl/8.14.1	ac20a042539a96b2927f28cfb37381ff6b9e250203e381bd7af5c03a00efcac6	2026-01-15 10:49:11+00
9e6093a9-cb79-ad92-9478-cc5ceccceefa	86	84.78.15.206	\N	curl/8.14.1	bddcb104929d29b696b9e204ebe1db2a7a44461b29831f7f2d89fb2835b55202	2026-03-03 11:11:42+00
1fd33804-3b4d-0d51-24e7-c15b5b4b31cf	185	2a02:8109:ddfd::1905	\N	curl/8.14.1	2be4252888834e430777b54df113da8d0e0daa5306b357354b16ed6490444f49	2026-01-09 02:04:15+00
2cb84b2e-0246-7266-e61c-7cd4ded97ad9	85	84.132.202.59	a4:83:e7:e0:4a:b6	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	689d8e9b03525012f6b24eea426f785dd4434311b7c9b3dde3c4129add7e26e8	2026-03-10 15:45:27+00
940ef45c-027f-34a0-36e8-2334d8f87015	43	84.79.187.208	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	a647eea5201705b1a0653e06c857920232490a1b92b23ac2595385c95b3e87a0	2026-02-09 10:17:25+00
8b9bea5f-6ed2-1a15-aff2-ded2c4261fc4	7	84.119.235.58	\N	curl/8.14.1	01413f5f11de104fd8eb9082de556bc2b811de31c2161c5faaf9276ea0c16838	2026-01-30 23:49:06+00
c48700cd-3178-0c28-3d49-57e79ec95708	\N	2a02:8109:21d9::eacc	a4:83:e7:6f:eb:41	curl/8.14.1	eb53771d57bf1a4a3afde34b4859f09afa23c7c6a14299cd244e1ea6da7b087a	2026-01-20 13:51:31+00
de5f25ee-db3c-7c5a-7cf4-cb2199dc9e68	29	84.17.189.193	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	d42ad65b8c1f27643d4ccc560f0e2686c3e467357eaa7f504f8c518a1dcf6a44	2026-03-04 14:40:16+00
b01a0e45-8088-93c5-5ea7-4ba76c0d4e8e	172	84.108.115.25	\N	curl/8.14.1	dae76e015a5e4b283646f28c6ba8489db7be49eda8915a68a41ecd15ba2f55f1	2026-01-16 17:35:22+00
d70d47ff-8340-26bd-c253-7489f8b996e9	47	84.7.177.99	a4:83:e7:92:b3:d7	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	42ca5558b14e97b2c2a418eaf98b1618d42912a0e37f66b0fad6f780eb446271	2026-02-23 23:45:25+00
6ff88805-fc11-b8bd-67c4-f942e88f04b0	21	2a02:8109:113::5b4b	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	8e4aeee462c29e0997ccaae7845a01cd71ad6ec82554a9e522234046d55c8573	2026-01-21 22:22:49+00
d0b1d4de-e302-8c76-c3c7-6f9b5dd8c7fb	133	84.97.249.43	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	80584be12be420a017e0e5e26160fb6463b6f183f21de41afbc8f531075ee279	2026-01-06 18:48:34+00
ae249934-3a24-9c2b-8a19-54be30aa3d08	\N	84.1.78.199	a4:83:e7:ff:be:a2	curl/8.14.1	523b82a2844619c1eac71ec19a621778ed023c46924a84f9f58026b829d2427b	2026-02-26 08:22:16+00
5f4b6239-a047-20f2-55e4-25eff2f3472c	150	84.98.139.122	\N	curl/8.14.1	9503e396b316137c3fceef97b9c561c8ea59a1eb984ca5882e1d5301ff57f8b9	2026-02-02 02:12:18+00
b150b974-4364-5b7e-b72f-6161296c89fc	151	2a02:8109:a24c::db67	\N	curl/8.14.1	3aea02955152ec2cae10771af969f217ad69689adafa4f276cb2dc6c4f77717e	2026-03-14 13:16:15+00
71abcb78-ef17-cca5-9765-0e002e890bbe	95	84.89.143.1	a4:83:e7:d7:50:80	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	e2ed5a5646c873a24d251a1108b016a3f917bcd784ca3b1b6374737e006eef3c	2026-02-05 01:37:44+00
b1d6723a-28e1-138e-fc31-c0d4b8c44999	26	84.123.144.151	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	f785864eb7d8365bc7168fd0eaf0c604f6834658097a07ce1b7153b6dd85aec3	2026-02-27 01:13:14+00
dada429b-c79b-a9f9-7948-118a7adaeca8	2	84.154.166.210	\N	curl/8.14.1	5fc372262aa40adc82f5d07c741bca3acc37b0c450ab06ce53170188c7599d29	2026-02-22 10:39:02+00
6d501d46-b040-260c-59c1-1683f64ba53e	\N	2a02:8109:5025::9bd3	a4:83:e7:3d:c0:fd	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	1ddd6ebd8642e4e31b6e77003ecf40a6989e1996774a01c2627df2b338994c19	2026-03-15 14:22:50+00
6a5baea6-9e02-1267-652d-efbe1ffd2ab2	151	84.144.58.79	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	d2c17419063ba34d0312c1b01eb4c6ada734e28822da86a21cae92cc6dbae416	2026-01-13 11:51:35+00
d80ed712-454a-9a9c-62f4-01db91dd33d8	93	84.179.38.86	\N	curl/8.14.1	ba7f5944e094b8cfc02d6c4b1a9d5bdc05fd5de4053ae0f4c2a990802d5ef329	2026-01-26 22:03:13+00
d0221998-5c45-07b0-99d1-8a904187068e	184	84.173.90.177	a4:83:e7:16:7e:ec	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	89f513a103e226cd1ac95385a8314a56d06b14925e7bde2c47a044ac028ac742	2026-02-27 00:17:15+00
37a66292-fd3d-7646-015d-19785ba4143a	159	2a02:8109:7bc7::8f71	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	528abc9253e3e863e5bf080af61c847b0df0ed39fa65fba4a73195804ec1a441	2026-01-26 01:42:36+00
a6dc337b-865e-786c-61b5-f745de7ae469	66	84.170.244.164	\N	curl/8.14.1	13fe2d29e1e6c9abd305e3d6188c6de34cf9d4f7dccdb380ca2058173a21cfc4	2026-03-12 12:08:05+00
cc9a826e-9474-ef40-5090-58c2422c502f	\N	84.106.176.141	a4:83:e7:9d:9b:35	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	832f0eb4c054aa3a28e51f5834ab20f342d080dbdfed9689594192d519f7e30e	2026-03-09 09:49:49+00
3a5fe251-ae0f-81d5-1996-7395aeef8d72	134	84.73.57.243	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	bb7e9af2adc80d38c8606290d5c31a2b4edd1a7876cb51046a0035e5a32d248c	2026-01-04 08:59:54+00
a4812613-4cc3-e193-44a7-50c101558ef4	170	2a02:8109:6016::1f62	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	f8a485de3f9cb8e4da2c8c1278ca380a8eb24e045cb876b462cc424da484cd93	2026-01-20 11:54:04+00
42c0a68f-a49d-e953-e523-a8948cd6fe84	108	84.138.95.73	a4:83:e7:a3:74:50	curl/8.14.1	c0ac6d321fa9de841dc6e6cf13b9387751af8adfe3cda941bc3e18dd2bcda2ff	2026-03-06 19:24:58+00
4bc0b7be-5e39-6f4e-794b-e09faf816988	179	84.78.109.44	\N	curl/8.14.1	07d32b4c1eb7b7db72ae0481ca18bff5979b0b6916f0b42abef515d13e0d8bfb	2026-02-23 20:33:09+00
d6e99865-5cfa-fd23-f163-09b253a9ec16	161	84.18.249.122	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	70c9541179d240b884f66fa15db1d9f94dfbefe1c5bbc17ce6933dd8689e6e6b	2026-03-17 06:24:56+00
76da17e6-2d0b-be5e-9585-db7071ecf162	\N	2a02:8109:f261::9f5c	a4:83:e7:16:62:b7	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	dc87a7653bbac976ca3b4525a0485c96ec754880199d6659824e77d96ca85854	2026-02-13 10:52:44+00
f7478990-7d92-284f-85c0-f3dd23e48b82	190	84.190.39.194	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	28a1e52cb1304c8e6dc5e0c57324e5822248f98d9ec79670ae87e2a5bb5b03fb	2026-01-03 18:44:14+00
d7875373-07dc-92fa-b4c8-70b58d1ede31	114	84.2.47.164	\N	curl/8.14.1	684bba922d54f26660d680f15b2238fbe85c6e3278a3eb2058c95082e823966a	2026-02-21 09:08:08+00
6ac6ca29-fc32-4161-3f0e-7f725105f718	79	84.17.180.134	a4:83:e7:68:29:10	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	ac8792ae1f92e7a7d50113259c4a2069a3cecb893bfadce00864ca202028fe94	2026-02-07 00:03:23+00
18eab18a-187f-b0c0-0964-a866894fa86c	178	2a02:8109:30c2::107e	\N	curl/8.14.1	a5bd97a5e952750b3829637327c2a661b473deac9c68f68d8fa17c3e3e84ad90	2026-02-15 11:31:15+00
8bb19883-07fd-22e9-dee4-d1c484bc58b4	101	84.138.181.130	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	2746133fcb9528b2f33f7cdec8e262db5c99037e2b3bf7af7eea85248f0654dc	2026-01-27 16:06:59+00
b4e790e1-a357-2cd7-8162-98dbfaa3f1e7	\N	84.135.213.2	a4:83:e7:a4:39:ed	curl/8.14.1	d5e31a929e3b47fb2ef6f7ccb678b1baf82611383f941ad9bae1132aaa66ab1f	2026-01-13 17:47:49+00
88be7f75-9a79-c365-08a9-692f9f62a045	7	84.173.174.40	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	1a0c7bdda9ad10331118a2b2c9e2c2c77c8f47440a99debb4fb64e7089fad4a1	2026-02-17 12:25:20+00
e44bb8ca-8a97-9c40-7c14-75bb3a593d8a	152	2a02:8109:b24e::1e88	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	562816885d4e14819c895aca862636c4fe8eaa5624d9150557e7adaa3f38576f	2026-03-11 13:41:47+00
64650747-520d-bcc1-727f-085c9c7925c6	130	84.182.175.1	a4:83:e7:e7:90:49	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	598312b6b2a1cb9503a73834846bf37698fbaac15d4df497374e742e76291e5e	2026-01-08 16:30:29+00
ebd1e6af-f3ab-822d-420a-d79324f462e0	36	84.102.255.123	\N	curl/8.14.1	bdcbfc375feccb799462c328d89f549d74829a9aef5e8cab637cd86b7305ac73	2026-02-02 09:40:07+00
ca3dd84e-1a01-ac4a-d781-97c61a588c22	115	84.172.191.111	\N	curl/8.14.1	3efead002447baaf21e90970ecd2d86802cb732626fba2a90e4dda1c652b08cf	2026-01-12 10:27:03+00
49ec6bdb-f7a6-2c2b-f570-e0072fee5a4d	\N	2a02:8109:81a0::a64b	a4:83:e7:4a:73:fb	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	75a358a6a4c2d763649c31c592aaeecd73b5008f229e97e97402b5bfd951c6b8	2026-01-17 21:14:02+00
619f9d50-140b-8480-43c3-9bcdabc173b3	39	84.41.26.37	\N	curl/8.14.1	aaaf7778fafc9ce5fd4d8a44b63ef061543feaf7fec095a43631de34141d93c8	2026-02-23 00:29:12+00
86c21ee9-2859-b12a-1307-6d7b1b474656	12	84.106.254.42	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	72aaec3769791ac4cb4b8134026d57ab8a62078d429cf0a76c9f4b4530897f10	2026-01-15 01:02:53+00
033f4e14-bb6c-55d6-8b4f-b3587e329212	185	84.91.224.137	a4:83:e7:1b:b7:33	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	1fc34072660678ab6395a990ca9082580dc17b51d95d446d075e8b65f9049016	2026-03-06 19:43:09+00
49e2f064-87ea-7c93-6289-18617bf8e814	72	2a02:8109:1a80::6ffd	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	e5d677966d99492a1739250f410689ac5da5131a4d77b5e48680756279f9c18b	2026-03-16 09:45:11+00
6849887c-8ceb-9ed5-7fe4-be088bab98df	2	84.133.144.210	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	f8f09ef4d25e3a91fe118618a33ad60c9690d9395ff076d136e07f7fa9618817	2026-01-02 10:48:01+00
6fbce280-60aa-3296-2403-126d733ae914	\N	84.169.189.100	a4:83:e7:36:75:0d	curl/8.14.1	c8060c850d248bacd844e4c211493eaf6bb06e6419473ee8984e4fad2bd88ff3	2026-02-03 23:21:53+00
3d83f6e9-7a4f-f75a-d116-58faf2f59e4b	30	84.104.223.74	\N	curl/8.14.1	3f0d4630c3b26309deb30c85d393c792639a18d534738960055f1f86d378e5a0	2026-02-26 07:04:02+00
431a0246-76b3-062a-efd7-f53f7c869678	166	2a02:8109:c6a4::a2fe	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	ac37520798598f8820bf96eda71855c909d6e5b96828585dcdc7539809ee561d	2026-03-17 04:41:32+00
95cf51d9-c8e5-8266-4d08-6c881032ce55	104	84.77.222.110	a4:83:e7:d7:6f:52	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	ffba0415cdd1a4988f434e7b997127a30f1dd68da20c1f7213653722b6e4e62e	2026-01-11 22:30:35+00
58759969-04cb-7ea2-c658-43d72ad0d9ba	138	84.108.121.146	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	5491e54f618d0903b1655c66f88ab7126d55cf9af2dcd293d734998270aa0c5a	2026-02-28 15:38:19+00
00cf79e1-04ed-c193-ecad-c0eff0f7dcca	15	84.152.239.169	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	8f50da7ea938eec0731b7f79cc83990c02ab1ee695122479b55c3335d0da0023	2026-03-09 10:24:29+00
87d39ce1-7a94-144a-6e96-32b0e8556b76	\N	2a02:8109:7534::94b8	a4:83:e7:29:52:77	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	1846de4dc7e5dbbc78375054b9ab19b355990e4c976447b5325f3d1fcfe19430	2026-03-01 08:47:14+00
3c105ee5-a7ee-3417-feca-070ea4d9e1b5	12	84.37.212.176	\N	curl/8.14.1	354d603beae606898dd4605db2a0e7e751545b387541b161aa53e7176833e1b8	2026-03-18 14:30:16+00
d89d36b0-2ffb-c526-3951-e76714d31043	21	84.107.202.205	\N	curl/8.14.1	9fde4ad6a97b5a7dfd8d741d5b1733bb4bb4ead34ce98113d101a67d0d65b162	2026-01-21 01:50:13+00
9ba60282-93f8-a4c6-41e3-7a9959d65460	113	84.128.14.6	a4:83:e7:9b:8e:0f	curl/8.14.1	e3038e1b1da23dfb87f6dd08d5250f243f8715dab4c88e8b36f9c14d68bc872f	2026-01-06 18:34:53+00
7c4dae95-5a0c-c8b8-61ba-8c2c3c54ede6	189	2a02:8109:2a46::6534	\N	curl/8.14.1	fc9ecf3ef978c83bb29aa0a6cd3cd3c5e6b4fa0060a225a92d85b4f28884b1d5	2026-01-20 19:01:57+00
28d77172-8ab6-c172-725b-32636fb61682	174	84.172.159.236	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	5e8bba97b05c6561557c393be172d098ecebeb1c193f69c3afe8118a0742b280	2026-03-03 17:17:26+00
e47c6882-03a2-2d0d-320a-815b1b6e6d01	\N	84.174.206.189	a4:83:e7:d7:9c:1b	curl/8.14.1	c9bda19a5c19cad3b29fb2ee2513e8a7a4260d81cce4575f6c99a81e3786c4d7	2026-02-28 17:56:17+00
5b95bf03-a2be-9fef-c5e6-50ff11f43c13	126	84.183.138.123	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	3a41fa42a12d8021683671d07d5cddf342f166018a0b37f477b61c564ceff9f4	2026-01-04 04:14:56+00
70ac6523-7047-09e2-4d9f-9e91a60e761f	2	2a02:8109:bafc::ed7b	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	69eceaf2e20bdf6ba2af2de03184c902e329019e4997017ef28dde07da4ff2cf	2026-03-07 23:31:47+00
a9492797-e0eb-e13b-4f22-538a825b2212	25	84.182.106.116	a4:83:e7:24:26:e9	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	7509d07538d785638c7b7c59a990edbbe544b6dcc5fc499d42c73fe7a602cb86	2026-01-17 15:45:00+00
49ca9e02-a89d-54cb-c2fb-2c362e4191f2	173	84.190.71.188	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	c6f7a784e6d9b69cf8dd7a92ef39b191cf5a4dca1d26166833ab0dbadca2bae8	2026-03-07 16:04:00+00
239e035a-fbf6-cf2d-fc26-a096e44e589e	168	84.153.37.220	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	1b0c0d806376864acfe5234a1780f912758199b08e4c2563a9c495a20cd48416	2026-01-20 20:05:19+00
b1f6bbdb-e9f3-501e-a172-d0579c36b184	\N	2a02:8109:526b::2a06	a4:83:e7:41:4d:b7	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	1ab39e65d34051d7bf5df5ffe63648394f0d1a54e35591b8a7f2cfdbf0d5c6d9	2026-03-05 01:19:20+00
b5331ee2-615e-4503-af19-aa0855480d7b	110	84.95.236.29	\N	curl/8.14.1	f5f81e6a70faf0a9a1457931b000f4bd9901e83f06ce69a1cffeeddfe7c51245	2026-02-18 03:49:05+00
b8c3277b-e5d3-570e-5018-9e2b992ece5e	188	84.177.168.241	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	d888b5392c16eb4f4837fad7c3fa8e5324aae17570a64fca6990238b72719f1b	2026-01-05 17:01:13+00
233ffdcf-52f5-3a2d-d3f4-c5c196d51c69	23	84.100.187.69	a4:83:e7:f0:0c:db	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	5c7325227d04a748efe10a241a1c5652581651ade22b15ce0c033c7ae6f4b776	2026-03-13 11:44:39+00
e3597c07-cd00-77cf-fb84-564c401885f7	156	2a02:8109:d2c8::1e3e	\N	curl/8.14.1	9caa789ae3a1ba51e3bca2f404f62bee0dcce30bda82b1895815b97ac761c293	2026-02-14 01:51:55+00
d994935b-e7b0-8761-a8ab-2181f2d8f9aa	29	84.150.125.199	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	9d12a9dff66c6e7696423749aee76ecfc26ee33895781df602dcb32d07200839	2026-02-28 14:06:16+00
c6b8b48a-8da1-144a-b6c1-5bf18e8f5a7e	\N	84.99.197.176	a4:83:e7:4a:b7:32	curl/8.14.1	a004e1ef933316bfce37996ba7f24e3130e70080172073badd3434d6da7dd62d	2026-01-21 19:43:27+00
8c7fcf18-70f2-17e8-2a5c-f35dfb351f96	164	84.32.22.179	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	5dcba178feea76cc3b92985b462d0dfedf25b537b61abb6c8eb42a7e1f39d948	2026-02-07 20:58:21+00
c67ce93c-9dfe-e6cf-72a2-8fac73b9bef6	191	2a02:8109:fb34::6408	\N	curl/8.14.1	2c8902ce88c40dfc517b520d688e7f3eeeefe82ddef56f1db1aa2d37e97e4b7a	2026-01-06 11:27:34+00
411cdeb5-2384-5636-232f-320e6ce9cd4e	37	84.141.156.139	a4:83:e7:44:81:35	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	bce2fe158ff7497bb751af5d7fe3890af2dabdf2909151876ded20ae81267e55	2026-01-19 18:28:41+00
38b24591-4bee-e911-8641-6959949572fe	47	84.101.246.88	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	ee1f1e6b33c9ca5d59177eae6b65f59310e19c8038615b64c7bd8028c7bd56b3	2026-03-04 23:28:41+00
4bb03e6b-af83-3774-ab26-d98533157b56	83	84.37.254.6	\N	curl/8.14.1	86e05c092c6a84577a21c71eb5fcd35394b7785a73dbb2dc237e804e8862b8d5	2026-02-11 03:38:50+00
308a9aa2-990d-555e-50b4-948f99549e92	\N	2a02:8109:385c::1444	a4:83:e7:dd:9c:59	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	c6e75eacb82be9b5548a68f1dba21da4c3b921386bfa9b7209a5850bdf81bf26	2026-02-25 20:55:13+00
adaa4be4-b7d5-64b2-51d3-e04f6dd24ef7	148	84.167.11.146	\N	curl/8.14.1	99ec7070775f4ba1803b226800e70ddd4ac746020d14b2376e257e01176cdc83	2026-03-08 08:11:41+00
1992a78d-6cf3-bdef-8664-e8b270e7b985	111	84.133.139.244	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	be7e0e67aa1c478806cf8b7c0ccbd686430e53ad1fd8421c14ea4c0d6958bf0b	2026-02-25 08:48:52+00
4caaa470-8af4-7df4-7f72-356f4392c5eb	44	84.162.40.205	a4:83:e7:e1:a2:67	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	c969fdf2554f3701b9dc1df9eb63b3c3b5e29cb21d60da53bc480c7b9d0e58da	2026-02-19 16:42:52+00
e338f554-8c50-a7da-c8d0-641d90577abc	146	2a02:8109:5e71::c201	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	872a4828aca5014e931773d4658e8e1873a3a8c774b56fed13ff82fa86c5ce67	2026-01-16 14:56:02+00
b36515e7-4233-4864-8000-898eb8d02441	101	84.80.207.52	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	b3db2a02b5bd23e0ab2c1036ed58193e64b978b27af254c9cde7885ec40823cb	2026-03-21 08:56:34+00
f3558f10-84ec-0e5e-0da1-b767b1a9db5d	\N	84.78.34.114	a4:83:e7:6a:71:9d	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	befe5609a2d42cdc5ba14321761c33125437b473cf3a1f46f25241c158c88185	2026-02-20 02:29:47+00
62c58b17-54ff-acbe-f862-8e551a6dd60b	44	84.78.68.27	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	05323ee26b325cb11c781a5444ce33d250c2bc76f889927b31fb10e2bfd16a70	2026-03-21 12:44:43+00
9f411d73-f6ff-11a2-7407-1f8d6a867198	134	2a02:8109:ff72::495e	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	2fca96b3a0f8cdc97d0799eaa5c532b14b23da723cb05733d2dd0d02c8aec991	2026-02-19 06:54:50+00
e41b21be-46a5-a7c5-e31c-25953088f49f	108	84.196.16.122	a4:83:e7:95:24:63	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	8f6d61060867a62e5613b726d1580b9fdf87d1d71b321ea572c014043062e23d	2026-03-03 12:37:02+00
be615879-e820-ece3-8c5c-aec5382c385d	67	84.32.138.119	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	b3da7e87fbd2f0394a2f3a0b28dbd11b6b7a64d42d0de8735c9c2b79990acd4c	2026-01-03 09:51:39+00
3c725aa5-fcbd-5685-d187-30435d4bb21f	155	84.69.120.150	\N	curl/8.14.1	965755e8ffd3f5eb5f8448a77cb5f0f0fdcb743305585eca656b40ed5ce9f897	2026-03-15 18:02:53+00
b4929ce1-fa47-e439-eecb-e30cbb8dd56a	\N	2a02:8109:72b7::6156	a4:83:e7:b3:7a:01	curl/8.14.1	b9fb87a22e051c2d8282d420f9f0fd7a5b40ba01ca2cb2e659b748acb98b53c1	2026-02-07 12:00:36+00
5af7ddee-bb57-4f1a-f1e6-936c19a75ceb	200	84.33.106.133	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	b74d641fc1fbb00a10c4f9edea4d029ca0cc4afb212c8d8ad3fd71611c348e1d	2026-01-22 01:42:56+00
12bb1989-7f92-759c-71fe-0aaea2acbdce	43	84.133.211.23	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	4773f514be1e2547e5d73dbbb9d3083ca38f11e2f6fd694316611c314fbb0da6	2026-03-06 18:09:52+00
04a4e7db-07d8-664f-04fc-97a7012cfd5e	32	84.17.196.57	a4:83:e7:c6:4c:0b	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	7bc187f69cd3dd147dd8726ff7d7a7081437277c957ee56f7c84374341729216	2026-03-17 14:14:21+00
9955fc11-a133-8d72-3266-d623d4f5946a	11	2a02:8109:d10f::1781	\N	curl/8.14.1	8ac940768c0053b8202381890a366715cfc60cda18b748daf249323cfd97e21c	2026-03-10 08:06:20+00
f2f235d3-b6a3-6efc-f1d3-402bb4c3f704	80	84.52.164.91	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	3b461ce612734997ee5aad2ca8be3bc0d568e7c110f76f2136b8495a8f1db37d	2026-01-28 20:09:10+00
4334adbf-46cb-7434-65b5-f76787c323b3	\N	84.87.121.110	a4:83:e7:ab:18:bd	curl/8.14.1	cface53871200c4a956890aa7300b80d2f46d3ae842e747b258308fd23c04991	2026-02-20 13:08:23+00
0ee89efb-f62c-2160-0613-ac9766a9664d	192	84.153.115.197	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	e8d3fc2353d6b94955bf023b3a9bb661995564bf0223b939003c2da046466911	2026-01-30 12:28:27+00
ce7f9e3c-e252-519c-dd11-ec0e70ca4b78	30	2a02:8109:6329::18f2	\N	curl/8.14.1	41822ae76838af9861048591cc3831636b1390c6570c4f4d6057630080bf7c1e	2026-02-17 01:32:07+00
90364b44-fe82-a1ed-3c70-93e9553c4100	156	84.92.12.205	a4:83:e7:16:c8:2c	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	f9711910f7e262298230fcde3f4478e40c14eff91f856575da81f76886f447c7	2026-03-18 08:52:42+00
c9b037a0-97f9-faa8-89f0-261c53698dca	131	84.110.231.100	\N	curl/8.14.1	9fae6088491f70432122c45c22e52705e84ac86d5a06bdb6e111455ffdf6a405	2026-01-07 02:10:05+00
af31ffcc-deaa-3d9e-64a6-990fa3db00bf	176	84.26.187.27	\N	curl/8.14.1	ae8aeaadcdd0763edb5e14fe01c90156b4f88a2c0b57ec112271065d0ab58ff5	2026-01-31 23:40:32+00
7cba8433-7fe0-0db8-4fec-82e7505fb2a8	\N	2a02:8109:60cb::6524	a4:83:e7:0e:77:b7	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	77426f2998c9e4a905e0b3b75dfadd39f5f5ea2fb79e21b1d520df42bd70b46a	2026-02-05 11:35:20+00
2f60c790-4a22-8068-24e9-806da74feaf7	176	84.11.10.118	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	36553266cab81a23ed121cb430403b14de35ad6c5a2edbe1eb2c0e1d47a2b560	2026-01-30 14:38:18+00
f951919f-6817-936e-a84b-3e74aa4574b4	124	84.73.115.131	\N	curl/8.14.1	fd19286a20b3dbf74d67ff6ce052382713d00415e330893f892df832bd381d92	2026-02-12 08:28:25+00
c9337543-047c-a778-d26f-3ae41fb4cf3d	16	84.21.50.170	a4:83:e7:4a:da:42	curl/8.14.1	b9a0170f7eaa7447528484bcc7d86cf017cb0fb5cc950be96d380be483d47523	2026-03-17 17:15:13+00
ebddaac0-1456-b295-d9bb-afa38d7e6cba	52	2a02:8109:84d::ab27	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	0af7bb5847f3ebe3758b263ee1e614b47be79c65953471b312c3ea590245a304	2026-02-28 17:47:21+00
0d43ea6f-d400-b72b-c9cd-bffe03c04419	31	84.81.215.72	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	57ac048847f8e6274230df34b58940dea1d955dd554bbd81ea16c82a813605fb	2026-03-07 03:43:46+00
6ccb195a-fef5-6fc9-c6b7-0fabae53f7ef	\N	84.189.117.230	a4:83:e7:0d:60:61	curl/8.14.1	095b3b6e2d6c98d3846b7a2a47dd005467697582c9522e187a54eb4728686140	2026-03-19 19:51:19+00
742dab21-2e16-db42-8d48-365852ebc46a	78	84.89.108.200	\N	curl/8.14.1	1c3831288c2cf964d554d78b1a077444ab5456c1481be2188ae958459a33f600	2026-03-17 19:01:26+00
1f99e729-e768-acd3-b105-798c16b5bfcc	145	2a02:8109:86ad::e113	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	1f039768515a460c1edd8ec79e8b5055a1353f5616e3d3817092c551e1d52851	2026-02-03 19:55:39+00
f717097e-fb0a-5a90-b1d0-c93c0006d6d1	172	84.115.163.253	a4:83:e7:07:20:d4	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	4928a62ab701b9f4a229169e40a90c9ba4f9df3c0c15cb76fc2c791affdfab69	2026-02-17 05:01:39+00
5d325f74-f39a-7394-feb1-b7508d99e932	79	84.38.85.202	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	55a87456d7a03aac0393d0cb21357b443c874fd21a7689c182067a9266c8338d	2026-01-09 10:34:32+00
9cb3b4b1-2daa-2647-4d38-2d6e6e02cf6b	8	84.84.77.77	\N	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	b12b91a291e43a65aaea859aa58e50af22e9abc3a940327d1501df10512ef9a9	2026-01-07 22:37:53+00
e82aef91-2274-06ac-8c36-696d59aab769	\N	2a02:8109:1cc2::e0f6	a4:83:e7:fe:23:57	curl/8.14.1	e250f91fdc57922781857f0453661185f02eb7bc66e12354cb8c3c7a5dfa9fa7	2026-01-03 02:29:23+00
be0e1b46-5b66-4204-882d-0f7707b307f2	170	84.44.109.101	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	1fb4477e6421ca394634cd1fa2d6f1e4266730485b751b82d5100ec2a0e42846	2026-02-05 20:13:00+00
1cb31a39-993a-ab71-5eeb-8d00eeddece4	181	84.6.63.17	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	beba7bf2d761ec54858d37f0288d36b3844f29bffc5fc07cc79a93743897db49	2026-02-12 13:27:44+00
7fa368a3-1b54-39e6-b2bb-6aad19c048a8	37	84.95.96.170	a4:83:e7:b7:9f:dc	curl/8.14.1	3f0e71b12bce0377331fed8c8e5355119a447008e86cb6a5be78f6b07b27d1db	2026-02-27 05:25:38+00
b7dc4eb1-4a0c-38d9-318e-167358af8d16	114	2a02:8109:bb1a::dfde	\N	curl/8.14.1	1ccaaa677a9bed804772e18c3ca7fe05dedad94e7d462c99da547f0be962630c	2026-03-05 09:36:17+00
2e2f8c15-06c6-96fe-0bd5-194d9e87f978	25	84.53.114.44	\N	curl/8.14.1	7352e80f602586bb09d1c6daa2e520ff70e039f4782d8ff09fb1544ab35a6956	2026-01-11 17:11:12+00
06d8198d-9626-bdbc-3149-bbc788e64f3d	\N	84.77.108.118	a4:83:e7:d5:b3:88	Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)	b9e3b5983e9fe9264e80b7903700f15874f24a99d5735e5a26d0461b4937bc03	2026-01-21 01:54:27+00
0bbcb230-e245-64ec-ee89-59b2c623ab99	149	84.146.150.119	\N	Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0	7775c87ec237945a4aba7af9ea0907b780d58d9909eeb7c325b33e5e8bd0076c	2026-01-18 09:12:15+00
6a19e533-70c8-1db2-4315-e61103a2bef3	152	2a02:8109:d9f8::b42e	\N	curl/8.14.1	0fd64cf24bcf3efebe8ab85cb0b6e3aa15a73d9b972f058dcf1463cf0fa5e7d8	2026-03-04 17:32:07+00
\.


--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.users (id, email, username, full_name, phone, ssn, date_of_birth, zip, notes, profile, avatar, tags, referred_by, newsletter, created_at) FROM stdin;
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
13	quentin.nakagawa13@nordlys-brev.no	quen_4aacf33	Quentin Nakagawa		\N	\N	25245	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\x3ec049f667072f4bba034438abe6f0c4b336ec98f090dbdc97b52041292319fa	{}	\N	t	2025-06-20 02:35:56+00
14	quentin.eriksen14@brightwater-post.com	quen_f9c336d	Quentin Eriksen	\N	526-69-1735	1961-10-22	80321	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\N	{}	9	t	2024-03-21 00:44:35+00
15	fatima.castellano15@kestrelmail.net	fati_8e7063a	Fatima Castellano	+1 721-391-0563	267-32-8687	1953-12-07	35854	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\x19df99963e64d383cb0e112d126701efaffcbe481292a60a84dc49eaf335b6a2	{}	\N	f	2025-06-08 11:16:58+00
16	viktor.uzun16@postkutsche-web.de	vikt_e3600ea	Viktor Uzun	+1 207-329-8758	\N	1940-06-21	63947	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	\N	f	2024-08-24 10:15:39+00
17	tomas.fairweather17@quillandco.org	toma_bb0b62b	Tomás Fairweather	+1 251-399-8758	\N	1982-09-20	25283	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x5f87ffe8b3bae10ede827e15e87e116eaf335c44ab3ce968c5e5329bea339224	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-09-15 09:53:43+00
18	rosa.jankowski18@tinbarge.co.uk	rosa_ba87d0e	Rosa Jankowski	+1 786-480-9279	\N	1984-08-03	19819		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\x097e669136c4e4e7d7ee7ca7515c0b49bdb6ed4f7994cc6759734266bb40a272	{}	\N	t	2024-04-17 19:23:22+00
19	hanneke.pettersson19@brightwater-post.com	hann_4c090dd	Hanneke Pettersson	+1 403-443-1809	166-51-2654	1980-10-27	97810	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\\x438cf4d67897309c01bf3ee2a1fb7feb4ce8c05f885c4c7ed5451294b11abe17	{vip,"needs, comma"}	\N	f	2025-02-07 05:20:32+00
20	ximena.vasquez20@brightwater-post.com	xime_503a3a7	Ximena Vasquez		\N	1995-05-12	67821	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x7e608bd082d4b7791513862fbfda4f539fc5d6c3d50664a70014ec4e410301c0	{new}	3	t	2025-12-26 16:26:07+00
21	wanjiru.castellano21@nordlys-brev.no	wanj_fe80018	Wanjiru Castellano		483-37-8461	1998-05-31	41645	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\xc07346e1441ce04df286ca2b256a15fd8d9d75dbaa06f4ca0f291301dc11752c	{}	11	t	2025-04-13 15:22:14+00
22	katarzyna.nakagawa22@quillandco.org	kata_de1ff2a	Katarzyna Nakagawa	+1 656-462-7322	399-25-6244	1943-07-22	79924	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-09-18 17:48:55+00
23	oisin.dvorak23@kestrelmail.net	oisi_34f6272	Oisín Dvořák	+49 43 0904418	178-78-3443	1956-05-10	85055	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\x7a02cd5fc34b4fe76b60d8c75fc19695466cfe7a6cb9f409273ed597868dfbfa	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-08-24 00:44:10+00
24	goran.jankowski24@postkutsche-web.de	gora_c3889e6	Goran Jankowski	+1 665-389-3316	472-20-5399	1955-05-12	59711	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x07ad5a2c55cae6ebe277df4a31de4d78c7f626e7c395673f74b90321a3467c41	{new}	\N	f	2025-10-31 13:11:58+00
25	yusuf.backer25@correo-alisios.es	yusu_9b2d3f2	Yusuf Bäcker	+1 471-329-1691	231-52-9231	\N	67623		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\N	{new}	\N	f	2024-08-22 03:53:21+00
26	mei.eriksen26@postkutsche-web.de	mei_b0304d0	Mei Eriksen	+1 355-247-1635	\N	1978-12-29	81727	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	\N	t	2024-07-13 03:54:19+00
27	ulrike.dvorak27@kestrelmail.net	ulri_45a09df	Ulrike Dvořák	\N	261-83-6658	1979-01-06	68575	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x1bd9d0ecab3e65d5fb492eae6848c497417f5668f0f4988954e79dde040d8049	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2026-01-16 14:20:13+00
28	viktor.osullivan28@postkutsche-web.de	vikt_10cdf3b	Viktor O'Sullivan	+1 521-442-8805	560-36-8528	1953-07-21	14024	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\x24038c558799e66800445d44a992f93f8042faed24b60df2cc1b4027b88055e3	{new}	\N	t	2025-09-19 08:35:40+00
29	goran.grunwald29@brightwater-post.com	gora_f7387a1	Goran Grünwald	+1 275-390-2660	420-25-3269	1947-01-03	54330	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x08aa94cba0ff79986c368af183adcf414d9d523e42b427084d8ae9cfc64a1af5	{vip,"needs, comma"}	\N	f	2025-01-15 09:34:23+00
30	goran.wojcik30@brightwater-post.com	gora_44aa757	Goran Wojcik	+1 577-392-4131	\N	1954-02-02	97958		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\N	{}	\N	f	2025-11-07 22:21:27+00
31	alma.thornbury31@postkutsche-web.de	alma_b224a51	Alma Thornbury	+1 490-373-6087	485-16-8148	1992-02-16	50421	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\xe6c9c399b5fa2b716ebc00845e3ceef790cbdfb438399a112c4ad6bbbe4db59b	{}	\N	f	2025-09-11 02:48:58+00
32	ilse.lindqvist32@correo-alisios.es	ilse_ad32dc8	Ilse Lindqvist	+1 767-382-7337	516-49-2404	1982-08-01	75002	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\N	{}	25	f	2024-06-18 02:05:01+00
33	tomas.thornbury33@tinbarge.co.uk	toma_f69d28a	Tomás Thornbury	+49 69 9977557	\N	1943-06-07	34142	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-10-11 22:47:02+00
34	emeka.pettersson34@postkutsche-web.de	emek_736d417	Emeka Pettersson	+49 38 9240703	294-19-4948	1971-01-26	34851	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x98f6d4f9745dbc95d7a55d257afac612f013382a7b200aefae89c99d1ba12a0d	{new}	3	t	2025-03-24 02:12:07+00
35	ulrike.osullivan35@quillandco.org	ulri_3ab81d4	Ulrike O'Sullivan	+1 621-447-6773	456-44-3253	\N	86055		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-12-31 02:11:50+00
36	soren.rasmussen36@correo-alisios.es	sore_fddb084	Søren Rasmussen	+1 782-459-7020	\N	\N	04121	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-06-23 00:56:16+00
37	fatima.moreau37@nordlys-brev.no	fati_11fef22	Fatima Moreau	+1 798-279-3982	383-72-3463	2001-12-15	08531	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\x50196b123cbbbd6b79ce0ec23c5322a5342a661854d3fbf8c89e08b213a1e041	{}	10	t	2025-02-18 00:40:29+00
38	yusuf.ibanez38@brightwater-post.com	yusu_8732c6f	Yusuf Ibáñez	+1 378-353-5192	190-83-1645	1942-09-15	29828	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\N	{}	30	f	2025-07-20 19:51:39+00
39	nadia.rasmussen39@brightwater-post.com	nadi_e6bc776	Nadia Rasmussen		356-51-7879	1951-11-13	99862	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\xe28d509f01bfbed948411b9c40d8a287cb29b01c5c62b1c1161e55892f57e93a	{}	4	f	2025-09-27 15:39:57+00
40	mei.dvorak40@correo-alisios.es	mei_83a7f31	Mei Dvořák	+1 732-368-3370	516-45-8014	\N	31466	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-07-04 15:50:39+00
41	chiara.eriksen41@tinbarge.co.uk	chia_a5e92ad	Chiara Eriksen	+1 384-292-8784	151-53-6143	1999-09-04	19226	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\\x3e26fa39a169e94ad7de8f077663b8d9c254fc576f59731b0e5d03d9a41e1735	{vip,"needs, comma"}	\N	t	2024-05-03 11:38:35+00
42	quentin.vasquez42@nordlys-brev.no	quen_363c7bd	Quentin Vasquez	+1 353-460-5128	\N	1960-01-25	02858	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	4	t	2025-06-24 04:30:15+00
43	oisin.osullivan43@tinbarge.co.uk	oisi_8daa5da	Oisín O'Sullivan	+1 811-431-2864	103-11-4967	1996-08-22	41632	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x05ca901203c39366ea65babd496d8bf0d480a61a9ccaed3ba1c35c646c5c7f27	{}	\N	t	2024-06-15 05:54:46+00
44	nadia.yamaguchi44@quillandco.org	nadi_47e32b1	Nadia Yamaguchi	+1 845-410-6603	431-39-8914	1984-07-25	89670	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\xaed20a28c291192cb8103838cb9cd7c144af29574fcaf2734223c6c69229dd44	{}	\N	t	2025-11-23 10:42:39+00
45	fatima.backer45@correo-alisios.es	fati_3151625	Fatima Bäcker	+1 270-230-7277	479-44-6337	\N	76619	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x8cdb17849d1a098a1ea3402561c47b35a89794bc46b7cf79ed80502be2c6d916	{}	28	t	2024-10-07 16:19:42+00
46	oisin.zielinski46@kestrelmail.net	oisi_a79d1e9	Oisín Zieliński	+1 775-320-2812	420-26-1717	1950-06-06	38570	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\xbe5deaaebeeb03a6bddcfb3154caae6815fdc26a6021dd0c31962a9147a10e56	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-05-15 03:50:57+00
47	mei.szabo47@quillandco.org	mei_4174d21	Mei Szabó	+1 547-430-1675	\N	1963-02-28	26710		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-03-31 12:11:07+00
48	viktor.zielinski48@tinbarge.co.uk	vikt_dc358c9	Viktor Zieliński	+49 73 4350387	\N	1945-12-15	88974	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-08-22 01:47:08+00
49	katarzyna.vasquez49@kestrelmail.net	kata_d0b47c3	Katarzyna Vasquez	+1 520-403-9891	397-88-9522	1972-07-14	93741	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\\xf7238a31f095221b971755b46105128ed6cadcc2c7386d869ed848aa7e3cf5b0	{}	31	f	2025-06-18 17:48:24+00
50	bertil.abernathy50@brightwater-post.com	bert_4799fb3	Bertil Abernathy	+1 776-252-9362	\N	1964-02-01	72363	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\xcf7b22ad82c94272c8af7e4be114308adb1801763a597eaa0ce7027c9d9ce450	{}	\N	f	2025-08-11 06:43:58+00
51	nadia.dvorak51@nordlys-brev.no	nadi_5ca292c	Nadia Dvořák	+1 644-476-5578	399-26-9836	1973-03-11	40614	ships only on Tuesday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	\N	f	2024-10-28 02:30:58+00
52	priya.nakagawa52@brightwater-post.com	priy_94a6081	Priya Nakagawa		\N	1962-05-20	00286	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\N	{new}	\N	f	2025-11-07 06:52:44+00
53	soren.ibanez53@correo-alisios.es	sore_a298768	Søren Ibáñez		281-79-9417	1992-10-16	83550	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\\xc1aed2ac51191aea8079bc06bf457d000d19dc69714dbc1f4d1167bc09233e53	{}	\N	f	2024-09-05 06:46:16+00
54	priya.nakagawa54@brightwater-post.com	priy_99152aa	Priya Nakagawa	+1 811-383-0587	326-79-4389	1957-09-03	16538	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\N	{new}	\N	t	2025-06-05 05:20:40+00
55	ilse.zielinski55@tinbarge.co.uk	ilse_2ec833b	Ilse Zieliński	+1 603-373-0755	225-27-2641	1959-12-18	48683	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\x3bae4410f64f40f5a66588ac7e52b021a3cdbdc1650caf875f3e84e5727e6e4c	{vip,"needs, comma"}	\N	t	2025-08-20 05:55:42+00
56	yusuf.dvorak56@brightwater-post.com	yusu_329fc05	Yusuf Dvořák	\N	183-21-5876	1944-07-28	88349	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x30fa093b61e76c1f028a12f8ee20524578108ddfd962d18d60a7b2597998c577	{}	20	f	2024-06-13 09:28:00+00
57	fatima.jankowski57@brightwater-post.com	fati_ecc2bea	Fatima Jankowski	+1 813-443-6789	497-50-8436	1960-10-09	50189	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x51641b6e95f2d6f3c4dec47bc57ea4bc2bfb8f01e8e597c5a0386f3061234bb6	{"say \\"hi\\"","",NULL,"NULL"}	4	t	2025-03-29 05:28:45+00
58	ulrike.uzun58@nordlys-brev.no	ulri_d032e0d	Ulrike Uzun	+1 403-373-6530	556-40-3066	1976-04-19	59733	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\x74f31117435ee69b5eb4d1c9218e4cccf2bf5ab8710a51b15585f0736d6e6958	{}	\N	f	2025-01-28 00:36:00+00
59	viktor.vasquez59@postkutsche-web.de	vikt_aa1bb6a	Viktor Vasquez	+1 408-275-8904	287-41-7549	1969-02-14	47481	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\xa78b48179a87a4763eb2a03b1abc0d739c7dfa87c437fe6b624bb60d56c9daf8	{new}	\N	t	2025-07-28 10:18:07+00
60	tomas.hollingsworth60@correo-alisios.es	toma_d7c9322	Tomás Hollingsworth	+1 731-311-5895	269-79-2886	1993-10-26	35088		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\x58e74e416836f074dd716b5ef520526ce39721c473a04e1bdc1bcb760071d675	{vip,"needs, comma"}	\N	f	2025-06-17 04:54:41+00
61	nadia.vasquez61@postkutsche-web.de	nadi_08817b1	Nadia Vasquez	+1 419-363-9312	\N	1957-04-07	89797	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\\x7ead8498151457385e924fc239b70fbd234d30b61e837f9d8f22ef7e2176db4f	{}	\N	f	2026-01-01 19:51:59+00
62	goran.eriksen62@quillandco.org	gora_8f14049	Goran Eriksen	+49 62 2736592	336-69-9459	1977-09-27	94537	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\xd8c3827343c96605af8a805b992f6b099029884498a6d0f98d25dd9f4d5d69b2	{}	\N	t	2024-03-30 04:38:14+00
63	liam.backer63@nordlys-brev.no	liam_27c8544	Liam Bäcker	+1 277-345-3466	\N	1958-06-21	33108		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\xb2ba1878839f44ccf956a43b7e8941a7f146b675d9d6ed9efce6b363fafb3cb2	{}	\N	t	2025-04-12 08:52:39+00
64	mei.castellano64@kestrelmail.net	mei_231426a	Mei Castellano	+1 844-497-5638	\N	1954-03-23	16329	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\\x66c197d7852d5dfd7c3268716dd7985cc3b409d25c450f75ea46ddd749803456	{new}	\N	t	2024-09-22 10:17:51+00
65	jorge.fairweather65@kestrelmail.net	jorg_e3a755f	Jorge Fairweather	+1 350-469-3830	\N	1947-11-17	49949	ships only on Tuesday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	37	f	2024-11-23 18:50:42+00
66	quentin.hollingsworth66@kestrelmail.net	quen_da4c8ac	Quentin Hollingsworth	+1 558-489-7560	405-58-1921	1976-11-01	26802	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\x511a0abc8fb7ee60ee19468004f1acaab24263233250744dd4813b24a9695c9e	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-10-21 09:28:03+00
67	mei.abernathy67@nordlys-brev.no	mei_e2aa907	Mei Abernathy	+49 59 1408122	\N	1942-07-23	04042	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\x30ee2c78145c848c9f99d8cd75f79f1cdb90d6b963012197552f30df205e8d76	{}	\N	t	2026-01-06 03:57:14+00
68	katarzyna.yamaguchi68@correo-alisios.es	kata_4c2df8c	Katarzyna Yamaguchi	+1 681-287-8381	266-73-4659	1964-10-10	84697	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\x210637e1c27ae72efdb820974aea593ed6b60d2b2b260b33f75bab63e50fa9b7	{new}	\N	t	2024-09-17 13:56:14+00
69	oisin.moreau69@quillandco.org	oisi_2ffd954	Oisín Moreau		399-42-3805	1997-11-18	91381	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "dark"}	\\xf29f3f3165fd220e0ef60f424106845f15984cfccf33ecebfd50ec1da8f4d32b	{}	62	t	2024-04-02 00:55:57+00
70	priya.osullivan70@brightwater-post.com	priy_f29382d	Priya O'Sullivan	+1 671-441-9776	338-57-9721	\N	13955	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\\x3cd625e461953beede8ff67cf65fc923c0c77315a3e043f1dc8e26a225a1fb64	{vip,"needs, comma"}	\N	f	2024-06-23 08:59:34+00
71	zoe.abernathy71@quillandco.org	zoe_8aea2a9	Zoë Abernathy	+1 833-369-2531	139-30-6482	1989-02-14	27177	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-03-24 03:40:52+00
72	hanneke.kirchhoff72@brightwater-post.com	hann_ff18e2f	Hanneke Kirchhoff	+1 254-388-7582	203-57-7414	1987-02-06	64856	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\\xe2071f8e13b534782bea93dd0d46e32ebec2925eebcbc0fcc753dbf7336f0b63	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-04-12 12:50:53+00
73	quentin.nakagawa73@kestrelmail.net	quen_1472b00	Quentin Nakagawa	+1 420-414-3123	570-60-3247	1990-07-05	59411		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\N	{new}	\N	t	2025-10-28 23:13:10+00
74	jorge.yamaguchi74@tinbarge.co.uk	jorg_427cd81	Jorge Yamaguchi	+1 380-283-8454	\N	1960-07-02	85626	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-02-25 23:38:44+00
75	goran.grunwald75@nordlys-brev.no	gora_27fa0d4	Goran Grünwald	+1 729-394-2397	\N	\N	65060	ships only on Monday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\x1ae158ee74ad951af6a89c0a4352cf62a46045bc3766db93ff57d48d0059dc40	{vip,"needs, comma"}	\N	t	2024-04-25 16:48:45+00
76	hanneke.quintero76@nordlys-brev.no	hann_d8d86f6	Hanneke Quintero	+49 66 7919994	591-30-2828	1945-05-26	30508	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x1390bb7bd1fc2f4fb53e0d8d86fc73a5fcc85a78a2c020323cfc794ac306d170	{new}	\N	t	2025-11-29 09:05:51+00
77	chiara.moreau77@kestrelmail.net	chia_e6e21a0	Chiara Moreau	+1 343-233-0321	\N	\N	58673	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	\N	f	2025-05-16 05:14:24+00
78	oisin.thornbury78@quillandco.org	oisi_7b61211	Oisín Thornbury	+1 342-498-4169	295-88-9826	1985-03-18	29468	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\x99d303dfaf467281f343893fa07995287d55761f2b29bd711222e4ed76571fca	{}	\N	f	2024-06-17 06:23:17+00
79	zoe.yamaguchi79@postkutsche-web.de	zoe_50460c9	Zoë Yamaguchi	+1 803-299-2780	\N	1956-01-29	00070	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x1cf131d594d3eb0b786e63b7a54601a5f372837113bbf3997b7f922ac493654a	{new}	7	f	2025-11-29 16:04:59+00
80	fatima.lindqvist80@postkutsche-web.de	fati_d789fbb	Fatima Lindqvist	\N	\N	\N	63205	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	\N	f	2024-08-26 22:18:30+00
81	jorge.eriksen81@brightwater-post.com	jorg_c3025ed	Jorge Eriksen	+1 357-363-2029	435-75-7961	1961-08-10	42573	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\\x85edff9f5c647796eeed11f9a406bff9322375e040c48d51b2f47ffc66ead2d7	{}	\N	t	2025-09-23 12:54:09+00
82	yusuf.backer82@tinbarge.co.uk	yusu_233db6d	Yusuf Bäcker	+1 660-457-5135	\N	1984-02-21	96329		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x84079d7b92d28579ef87990e4005e9afecddcb9c6f8b7269856baa1cdfda8c79	{}	\N	f	2025-10-09 13:05:13+00
83	mei.jankowski83@brightwater-post.com	mei_7039f19	Mei Jankowski	\N	255-50-1706	1980-05-31	17422	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\\x26f5d4b9e09b5af20cef0d849eb1d484678a70f4c464a75d9a507ce65b17b9e1	{vip,"needs, comma"}	\N	t	2024-06-01 14:22:41+00
84	dagny.pettersson84@brightwater-post.com	dagn_c9d9c5a	Dagny Pettersson	+1 335-221-6980	385-57-3078	1985-07-20	41948	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\\xace1bc7722adf44ad66ae358ddb2aa4af134d7b5408193a4c43cf5fcbbafe815	{vip,"needs, comma"}	\N	f	2024-05-14 03:00:03+00
85	priya.hollingsworth85@tinbarge.co.uk	priy_b0cada6	Priya Hollingsworth	+1 888-420-8856	\N	1947-07-29	03825	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\N	{}	\N	f	2024-06-16 18:11:47+00
86	hanneke.castellano86@tinbarge.co.uk	hann_b0876e0	Hanneke Castellano	+1 823-321-2567	533-66-5638	2002-04-27	92643	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\\x097fc092cd6146857ad1124e0bc5d54165b73f59eb5579c434e0093b698ba0a3	{vip,"needs, comma"}	77	t	2024-10-26 08:38:09+00
87	wanjiru.ibanez87@kestrelmail.net	wanj_99f0036	Wanjiru Ibáñez	+49 65 3385040	129-82-7706	1977-07-22	57487	ships only on Monday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\x02f5bbf36312cc6d98f3efb1d159a6cfac9b562a6674263b7cb00be698187d1b	{vip,"needs, comma"}	\N	t	2024-11-10 00:57:01+00
88	goran.vasquez88@brightwater-post.com	gora_76b37fa	Goran Vasquez	+1 563-312-8039	493-64-9731	1961-10-22	10142	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	\N	f	2024-04-06 23:24:42+00
89	ximena.yamaguchi89@quillandco.org	xime_76874d1	Ximena Yamaguchi	+1 865-333-0465	\N	1967-04-29	49068		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\xcae6009df0aacd0bfb0cc3d96640509e65bec5dac371f1f34828c4c0e164514f	{new}	8	t	2025-01-15 00:39:51+00
90	jorge.thornbury90@kestrelmail.net	jorg_48203f1	Jorge Thornbury	+1 247-438-2333	512-44-3562	1961-03-06	59313	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\xab8c807a9790ffd56bcf6f6fdf224ff505e45f3de26b51d17b961e7eba2d83fa	{vip,"needs, comma"}	\N	f	2025-05-01 06:51:21+00
91	bertil.dvorak91@postkutsche-web.de	bert_54ba3d4	Bertil Dvořák	+1 771-503-4235	590-24-4121	1962-09-16	14429	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	71	t	2025-12-26 17:58:41+00
92	wanjiru.zielinski92@tinbarge.co.uk	wanj_f60a45b	Wanjiru Zieliński	\N	\N	1982-04-03	81982	ships only on Friday	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\N	{}	\N	t	2024-08-20 20:38:19+00
93	liam.eriksen93@nordlys-brev.no	liam_dc23870	Liam Eriksen	+49 31 0716193	\N	1940-01-04	92330		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\\xb81908500ca78f2aebd4b5c7bb47920b4717dea0307d334e867326a0d672c6cc	{new}	52	f	2024-04-18 12:51:09+00
94	ulrike.uzun94@brightwater-post.com	ulri_8f40c5f	Ulrike Uzun	+1 851-413-7733	176-45-4754	1965-12-12	78965		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\\x01de19d9df6fbcdce8e8849b1b4855f276faf046f8cab88ac5ecf19e39128f4a	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-11-28 07:51:18+00
95	liam.quintero95@nordlys-brev.no	liam_b22c8f0	Liam Quintero	+1 688-416-8745	\N	1978-11-10	85171	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\x9f4486c835f1758af77f855928dbcd22539b5e8c9839847f2391bfe7bc7540fb	{new}	\N	f	2025-07-06 08:50:10+00
96	quentin.rasmussen96@correo-alisios.es	quen_5d60878	Quentin Rasmussen	+1 800-439-1667	386-78-5953	\N	41918	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	64	f	2025-12-12 02:34:29+00
97	mei.szabo97@correo-alisios.es	mei_67db21a	Mei Szabó	+1 720-352-5817	384-54-8033	1956-11-01	69697	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\\xdca9251ecdab819a5d42ab50ad42497118cda369ee4192fa89a6c0c0d3cf3625	{new}	\N	f	2025-12-04 18:13:14+00
98	nadia.thornbury98@quillandco.org	nadi_f9a5954	Nadia Thornbury	+1 599-426-4952	582-31-9549	1944-09-22	93698	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\\x1c98c29d4b669331fb17ef01e117983b417e678a9c51293a1030d4554233f96e	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-04-01 01:49:56+00
99	viktor.dvorak99@correo-alisios.es	vikt_6d9b88c	Viktor Dvořák	+1 685-437-8510	\N	1941-09-08	16193	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\\xc9e74c2778a6bff481fdbf7a0c805822994385cb9574ac76fc7a577b2a5812a5	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-12-07 11:29:47+00
100	yusuf.rasmussen100@correo-alisios.es	yusu_13bcee6	Yusuf Rasmussen	+1 506-275-6174	234-62-4048	1943-02-04	97006	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	12	t	2024-04-09 05:54:40+00
101	priya.yamaguchi101@kestrelmail.net	priy_cc6d6dc	Priya Yamaguchi	\N	490-57-3744	1972-07-10	25655	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\\x6c73e0915fffc2363f77267dc15089dc4d12eed7417d9f2aff3ec3b535ad8396	{vip,"needs, comma"}	\N	t	2024-09-04 04:22:44+00
102	wanjiru.eriksen102@kestrelmail.net	wanj_b513e65	Wanjiru Eriksen	+1 305-307-0986	313-30-7148	1966-10-03	80560		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\N	{new}	\N	t	2024-12-17 20:50:34+00
103	priya.zielinski103@brightwater-post.com	priy_cb0c345	Priya Zieliński		119-41-8307	1999-12-02	61951	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\N	{}	\N	t	2025-09-03 10:39:40+00
104	quentin.hollingsworth104@quillandco.org	quen_cbee255	Quentin Hollingsworth	+1 544-490-0246	314-17-6391	1950-09-17	52602		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "light"}	\\x0938f7def68c0c85015b16be11ebf736aecc502fb5347e27d7f0d93d2e42375c	{}	\N	t	2025-09-30 03:28:04+00
105	hanneke.fairweather105@nordlys-brev.no	hann_d524ae1	Hanneke Fairweather	+49 82 9822464	\N	1941-09-29	13593	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	\N	f	2025-08-31 12:42:51+00
106	viktor.wojcik106@kestrelmail.net	vikt_60a855d	Viktor Wojcik	\N	\N	1995-07-17	70102	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\xcd579003590238723fe95b5182d4ae8dd40d9a2c78a49dd507a9a48429ca69fb	{new}	61	t	2024-06-20 02:36:08+00
170	quentin.fairweather170@tinbarge.co.uk	quen_dc0b1b2	Quentin Fairweather	+1 380-476-9634	428-57-5101	1966-05-20	73395		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-04-18 10:45:35+00
107	ilse.szabo107@quillandco.org	ilse_3200a5e	Ilse Szabó	+1 652-291-2610	587-78-2608	2000-01-07	25836	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\\x4f4d3f9439adc31236a60422e3cb1d2cc0755218c0c117dbe08301b3299ceca1	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-10-20 07:10:36+00
108	soren.fairweather108@brightwater-post.com	sore_a0c9622	Søren Fairweather	+1 889-321-9192	198-77-5478	1982-04-19	46989	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-03-22 06:07:32+00
109	ximena.abernathy109@brightwater-post.com	xime_5a06841	Ximena Abernathy	+1 665-514-2019	\N	1985-11-27	32779		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\x78c917996428dae562c2c8788c0d0be1eb5b3ffee0911e4c356c8e73ed269d15	{vip,"needs, comma"}	28	t	2025-04-02 20:17:25+00
110	priya.castellano110@brightwater-post.com	priy_f7c18fc	Priya Castellano	+1 806-420-6774	490-84-7847	1962-07-24	03337		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-10-07 09:13:34+00
111	chiara.abernathy111@tinbarge.co.uk	chia_fe91108	Chiara Abernathy	\N	270-89-6711	1989-06-21	18627	ships only on Tuesday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\\x8786c1b19a6adc35faf0267363bb44e9a376f22215d90044563fd5bce2a96f6f	{vip,"needs, comma"}	\N	f	2025-03-10 01:42:37+00
112	bertil.kirchhoff112@tinbarge.co.uk	bert_953ac86	Bertil Kirchhoff		500-76-9958	1982-05-27	36071	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\x795f03fc21baf9e859a413727a07b7eee2d677db26bccc924ff92cb707cd1ed4	{vip,"needs, comma"}	\N	t	2024-08-17 07:34:42+00
113	ximena.yamaguchi113@nordlys-brev.no	xime_e6f9da0	Ximena Yamaguchi	+1 799-359-0333	312-14-3312	1953-02-25	43200	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\N	{}	\N	t	2025-06-11 16:55:34+00
114	zoe.hollingsworth114@brightwater-post.com	zoe_9932314	Zoë Hollingsworth	\N	313-10-7929	1950-07-14	97726	ships only on Tuesday	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\x05a4c5fbdaa6ef7696e18ebd4de3b7435f311ac68847de6380df64fdaea7afda	{}	89	t	2025-04-13 02:46:07+00
115	katarzyna.lindqvist115@nordlys-brev.no	kata_73d6b1a	Katarzyna Lindqvist	\N	476-18-3090	1969-06-10	14320	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\xd948d47b7be2393e608711b4fa3dcae4b232125b55fe7bdcb20a9e13312876fe	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-12-02 11:23:05+00
116	ulrike.thornbury116@brightwater-post.com	ulri_b2659c3	Ulrike Thornbury	+1 533-454-4712	479-72-1853	1959-11-02	31364	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\x852d6a9f61559a450ff42a79b908feae57f386bdabdf1a7dfaabac6d56fc6615	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-01-26 13:32:23+00
117	priya.quintero117@nordlys-brev.no	priy_4a0bca6	Priya Quintero	+1 583-368-7640	\N	1963-01-21	60537	ships only on Friday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\xb751724b97462cc6eac5c83ff5f2137e58281a9302ee8b2eff54d8cc73a29ab2	{}	8	t	2024-04-20 02:25:41+00
118	bertil.quintero118@nordlys-brev.no	bert_b8a6f2f	Bertil Quintero	+1 461-518-3725	\N	1954-05-24	67979	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\\x1d9d40d4df40519a59215b32a0d0f476fc22ecc1afc9b7fdab2162f29ac33372	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-05-31 12:18:56+00
119	quentin.quintero119@tinbarge.co.uk	quen_8fd5fea	Quentin Quintero	\N	421-29-7322	1991-09-01	60181	ships only on Tuesday	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\xb72ce18dcaf3b99c7be52692da40536f6977128f33b3ddbed14baf616e20bfb7	{vip,"needs, comma"}	\N	t	2024-03-11 15:28:58+00
120	chiara.wojcik120@correo-alisios.es	chia_7814239	Chiara Wojcik	+1 782-281-7823	180-20-6876	1979-09-23	37651	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\xff70bed3c6a70adc176201d30949101b83ad7f2b03dad0e46550c6c7be7cdc13	{"say \\"hi\\"","",NULL,"NULL"}	90	t	2025-05-11 06:10:51+00
121	tomas.backer121@postkutsche-web.de	toma_2933ff3	Tomás Bäcker	+1 427-282-3000	348-49-6091	2002-08-09	99416	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\x2b8492f4e58238b026af152fd46c7ff50fcc009068282817beac5909a1055962	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2026-01-03 17:40:06+00
122	dagny.hollingsworth122@brightwater-post.com	dagn_60bbea6	Dagny Hollingsworth	+49 88 9291070	\N	1943-02-06	47571	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "light"}	\\xf70f4d18abb95bd32f3900dc7f7c8c6ae27888d52927a5b8185d09874b868caa	{}	\N	t	2025-03-27 07:51:58+00
123	nadia.backer123@correo-alisios.es	nadi_e3a05ff	Nadia Bäcker	+1 212-482-5488	479-10-9637	1996-03-14	46401	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\\xddb5503ae5e25f56b250cf19ba8a7552ca4e988c1f81524ab7b5b5e9525e4044	{}	44	t	2024-08-09 14:44:38+00
124	ximena.jankowski124@correo-alisios.es	xime_7d255a8	Ximena Jankowski	+1 295-421-0129	402-44-2200	1967-09-06	27008	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\\x2d25e19a1672826eaab9b6e3f0037ab0f2a3d472bdcbbb916dc9462acee1fd29	{vip,"needs, comma"}	\N	t	2025-06-06 19:20:20+00
125	alma.moreau125@brightwater-post.com	alma_0918b94	Alma Moreau	+1 391-287-7232	348-38-9938	1954-07-12	87473		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\N	{}	\N	f	2025-06-19 21:36:25+00
126	ulrike.quintero126@brightwater-post.com	ulri_90e6a99	Ulrike Quintero	+49 44 4249148	571-61-4302	1964-06-15	43388	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	118	f	2025-12-30 20:17:03+00
127	wanjiru.vasquez127@correo-alisios.es	wanj_43cb13d	Wanjiru Vasquez		358-14-4025	1944-02-03	97100	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-05-03 23:54:13+00
128	ilse.wojcik128@brightwater-post.com	ilse_e841f97	Ilse Wojcik	+1 565-288-7888	\N	2001-09-20	29172	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\xeeb7bc85c11752388487bd3b7eab821be5f5e8715b3cd56437e2c82afca9853a	{vip,"needs, comma"}	\N	f	2025-11-30 06:50:29+00
129	ulrike.lindqvist129@postkutsche-web.de	ulri_c67f6e6	Ulrike Lindqvist	+1 789-298-0985	556-43-3680	1955-03-05	13601	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x7127c1c76f45789c7397a82283424d12812ae585fdf5f929ba862f939b11040b	{new}	\N	t	2024-10-29 05:58:23+00
130	zoe.castellano130@correo-alisios.es	zoe_bdbd232	Zoë Castellano	+1 389-495-4877	167-22-2964	1960-11-25	51800	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\xb39eee10ef0a2dd8c7e6e499f5a2f9fbf40eaaca84b13206e24942dbf1b73291	{vip,"needs, comma"}	\N	f	2024-12-27 07:49:56+00
131	soren.hollingsworth131@postkutsche-web.de	sore_fe16c7b	Søren Hollingsworth	+1 368-413-7855	\N	1966-12-26	31573	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "dark"}	\\x63de129f1f58e8fc20fbd4596d8255eca62a5e26c55ad4096edcb41e65ea4eb7	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-10-02 20:56:13+00
132	quentin.eriksen132@brightwater-post.com	quen_55db4fb	Quentin Eriksen	\N	153-31-3529	1981-05-25	45151	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\x5f521b59781e447390af84e8b45e595307dc5fd6241106932caa9f542d9c2c39	{vip,"needs, comma"}	\N	t	2024-04-17 00:05:14+00
133	nadia.fairweather133@correo-alisios.es	nadi_a983375	Nadia Fairweather		341-57-8976	1993-04-28	82166		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x276201fb0091f777d7584456d378cf6aa2577a92cab33102b61e42fccd3673ea	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-06-01 16:05:59+00
134	bertil.wojcik134@quillandco.org	bert_05cebe5	Bertil Wojcik	+1 593-445-0260	164-10-7107	1973-04-19	51582		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\x25181623fcf21aa28e426aa6da56f2a3da19713dc73e0e70a9831682b5286421	{}	\N	f	2026-01-16 23:47:44+00
135	bertil.moreau135@tinbarge.co.uk	bert_668a8b0	Bertil Moreau		240-27-6199	2000-08-18	44419	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\x0faa7b0afbecd7538477aebab99609c30fde55fcb2035a363b244ed88a12a8e2	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2024-04-08 15:13:50+00
136	yusuf.szabo136@tinbarge.co.uk	yusu_04b3ed4	Yusuf Szabó	+1 440-302-2580	\N	1965-05-31	91446	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\xca906960e39d6962bf48a90ac32b3de9b9cf81aaffa2b0fcc6d4da9cb4d1e945	{vip,"needs, comma"}	\N	f	2025-02-06 02:04:24+00
137	yusuf.castellano137@quillandco.org	yusu_1680fae	Yusuf Castellano	+1 783-296-3817	\N	1961-04-25	89824	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\xd2ec67e1537fe7296f0dd2ea7d88777b1c6e22878c3281384e298e0387151ebf	{vip,"needs, comma"}	\N	t	2025-08-23 03:34:15+00
138	katarzyna.dvorak138@postkutsche-web.de	kata_96b6776	Katarzyna Dvořák	+49 55 7672354	\N	1990-01-03	47264	ships only on Tuesday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\xcf0f123ad9a28d5e3221d8e0273aaf520042e51df6cf10c6647d87cd7fab98b4	{vip,"needs, comma"}	\N	t	2025-02-07 14:13:43+00
139	priya.wojcik139@tinbarge.co.uk	priy_50dc4b7	Priya Wojcik	+1 749-403-3987	152-87-9146	2000-07-02	90863	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\N	{}	43	t	2024-07-22 09:11:01+00
140	tomas.eriksen140@correo-alisios.es	toma_0436f51	Tomás Eriksen	\N	600-32-2214	1985-03-30	02179	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "light"}	\\x25376eb9a48ea7e010c42cd4cf99edf1d1f10db3abdd12d17297837125bb4318	{vip,"needs, comma"}	\N	t	2024-10-29 05:00:46+00
141	jorge.hollingsworth141@postkutsche-web.de	jorg_e9a157d	Jorge Hollingsworth	+1 867-348-3344	600-46-7302	1998-09-04	61281	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	\N	f	2024-05-03 01:28:19+00
142	ilse.lindqvist142@quillandco.org	ilse_6582952	Ilse Lindqvist		436-30-3383	1979-01-25	03510	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\xae3dc630e6f91120b367dbaf495c3131d30b7acfb4329ad906360b5a65de935d	{vip,"needs, comma"}	\N	t	2024-12-31 01:36:05+00
143	quentin.yamaguchi143@tinbarge.co.uk	quen_81feccb	Quentin Yamaguchi	\N	317-80-3510	1964-02-04	39598	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	\N	t	2025-08-25 19:51:19+00
144	ulrike.moreau144@quillandco.org	ulri_b3ab842	Ulrike Moreau	+49 51 3548268	455-39-2695	1950-03-13	86242	ships only on Monday	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x401a80f732fb99ced8c9b83690db10833ae1afd26408e95346779ee832a26066	{new}	\N	t	2024-07-24 18:47:50+00
145	dagny.lindqvist145@nordlys-brev.no	dagn_362c96a	Dagny Lindqvist	\N	\N	1942-06-12	56772	ships only on Tuesday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x8373544f44c2865cabff8e2e4b836fb39b6c646f4950f68e1f79c6ad2236cb8a	{new}	\N	f	2025-08-26 18:43:35+00
146	rosa.ibanez146@postkutsche-web.de	rosa_1b7bea5	Rosa Ibáñez	+1 583-232-3974	\N	\N	58529	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	35	f	2025-12-28 20:21:41+00
147	soren.hollingsworth147@postkutsche-web.de	sore_44495cb	Søren Hollingsworth	\N	307-77-4662	\N	23284	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x24b936f37d8a79935157e2f9e2c166f8eb184fc5d00836755fc033163c8b6eed	{}	48	f	2025-05-21 02:31:25+00
148	wanjiru.quintero148@correo-alisios.es	wanj_d3b6072	Wanjiru Quintero	+1 223-454-5501	251-28-7008	1948-03-29	15286	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	\N	f	2024-10-08 06:58:13+00
149	liam.osullivan149@correo-alisios.es	liam_5fb6d9a	Liam O'Sullivan	+1 740-221-3858	583-70-7034	1954-03-20	91097	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\\x26476d7b1b373b37c2f66502159e1ed872ead6f45a8e35adf142cd2f4be72d6d	{}	\N	t	2025-11-27 06:45:19+00
150	emeka.fairweather150@nordlys-brev.no	emek_f16d9cf	Emeka Fairweather	+1 331-407-3000	135-62-1533	1961-09-11	12381	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\xa7e7e54ae7ca31c594e730188b2c83891460cd990194a2de052b6cfe005dd5d1	{new}	\N	t	2024-03-22 08:26:00+00
151	zoe.backer151@nordlys-brev.no	zoe_e6f5585	Zoë Bäcker	+49 75 0952280	\N	1972-09-18	15354	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\\xdbcb96937cd6aae794567881ff77e44d228cd905240798a4eacec873a5f4afb2	{vip,"needs, comma"}	\N	f	2025-02-19 06:49:23+00
152	rosa.hollingsworth152@kestrelmail.net	rosa_9186322	Rosa Hollingsworth	+49 77 6210521	\N	1949-06-20	04549		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\\xdac5a23346cbdd6500adad755c6f667038fc770c50ebb6690899228217197cbb	{"say \\"hi\\"","",NULL,"NULL"}	41	f	2024-08-25 23:15:09+00
153	wanjiru.ibanez153@quillandco.org	wanj_ca1dd68	Wanjiru Ibáñez	+1 757-254-3539	\N	1994-02-27	49218	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "dark"}	\\x3dcd30300d31b94512794469f82b9ab4a43dd8e7991d9b7ed3bd2cd49c5ce78c	{vip,"needs, comma"}	30	t	2024-09-12 17:29:13+00
154	fatima.moreau154@kestrelmail.net	fati_0e69b53	Fatima Moreau	+1 391-481-6415	\N	1999-08-29	54935	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\N	{vip,"needs, comma"}	\N	f	2025-09-12 08:11:40+00
155	fatima.eriksen155@tinbarge.co.uk	fati_a003dd2	Fatima Eriksen	\N	\N	1958-12-10	37960	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\xf71972cdaa972acbce602a83b1fd3193f3f280ca6486ab0ca45c426d3e6ccd60	{}	\N	t	2024-04-04 20:53:24+00
156	yusuf.hollingsworth156@correo-alisios.es	yusu_9c6c6db	Yusuf Hollingsworth	+1 690-278-9538	470-39-1419	\N	67538	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\\x6b7bed4e8df476b400de7e942abd0f9bccdc9d7b1ab00eccb89d4d9091916f46	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-06-28 15:42:14+00
157	zoe.grunwald157@quillandco.org	zoe_85f056d	Zoë Grünwald	\N	279-39-7464	1985-03-24	21215	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "light"}	\\x7bffc90bd0cb0a173b049a872ba2ab61374c1254b50f330ff0e900dbbf973f3c	{vip,"needs, comma"}	\N	f	2025-05-05 07:18:36+00
158	liam.yamaguchi158@nordlys-brev.no	liam_1652299	Liam Yamaguchi	+1 219-330-0685	240-15-7919	1944-09-05	63511	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	\N	f	2025-01-04 21:19:19+00
159	liam.kirchhoff159@tinbarge.co.uk	liam_093d4dd	Liam Kirchhoff		\N	1958-12-21	13222	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	\N	t	2025-02-12 22:43:31+00
160	fatima.pettersson160@nordlys-brev.no	fati_6ce74dd	Fatima Pettersson	+1 615-324-3683	\N	1974-12-31	76806	ships only on Friday	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\xc3ff05e36ae90924bf8149d204e66e0717b9166e2e825eb9a8a317866e54bbb1	{vip,"needs, comma"}	80	f	2025-01-14 19:24:32+00
161	wanjiru.abernathy161@brightwater-post.com	wanj_12a23ed	Wanjiru Abernathy	+1 470-273-0959	247-46-9363	1950-11-21	30069	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\N	{new}	\N	t	2025-07-19 23:11:25+00
162	tomas.nakagawa162@nordlys-brev.no	toma_6444da4	Tomás Nakagawa	+1 628-296-1470	418-37-9964	1955-07-05	69219	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\\xb6bb9f11f35aaacdbd2c3069f644c7bf7531d5d3b0ca8bb39cf3d46ecd7afe73	{}	\N	t	2024-06-23 01:13:30+00
163	bertil.fairweather163@correo-alisios.es	bert_bb6bb70	Bertil Fairweather	+49 58 8103318	\N	1996-04-12	60358	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\\xd6d6b0beccd388d23057b3fe62dc941f64cdb50284a213e5677ee66d0c25725e	{new}	57	t	2025-06-25 03:02:11+00
164	rosa.uzun164@quillandco.org	rosa_ea732e8	Rosa Uzun	+1 841-310-7799	512-77-4341	1948-08-02	73643	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\\xe8e01d1e9918f34a1b69680ccc2991836ae6e34690bfbf3c8393f5e370cbe551	{new}	\N	f	2024-11-29 00:39:17+00
165	fatima.jankowski165@postkutsche-web.de	fati_1535568	Fatima Jankowski	+1 507-457-6238	498-39-2141	1995-11-12	57307	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\N	{new}	63	t	2025-10-08 06:05:33+00
166	mei.castellano166@correo-alisios.es	mei_bcf77f8	Mei Castellano	+1 685-506-0175	382-41-9594	1973-12-22	18466	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-07-16 00:31:10+00
167	alma.vasquez167@kestrelmail.net	alma_83a920e	Alma Vasquez		475-55-1421	1961-10-17	79963	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\\x53893422dbfb2442729c8f2c5aaf9b127c210c1fda0a59c25d0cbe24241d7088	{vip,"needs, comma"}	\N	t	2025-11-27 03:12:36+00
168	alma.grunwald168@nordlys-brev.no	alma_dca5e38	Alma Grünwald	+1 417-359-1400	\N	1962-01-29	05848	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "dark"}	\N	{vip,"needs, comma"}	\N	t	2025-11-30 06:46:44+00
169	viktor.thornbury169@postkutsche-web.de	vikt_1fa3a5b	Viktor Thornbury	+1 571-455-0758	552-20-9233	1976-06-05	34065	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "dark"}	\\x014ac7531538612a143bf7c5d064f321b42444467ef29cfcc724d2fb89ff13da	{}	\N	t	2025-04-11 19:00:23+00
171	alma.szabo171@tinbarge.co.uk	alma_b31d56a	Alma Szabó	+1 329-387-1142	\N	1949-01-29	53891	ships only on Monday	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\xb05f7b2f28f2dd7662a3bd587dce8d43c6f44dbd9ae2930c85717d95c14b40ae	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-10-15 04:18:36+00
172	rosa.moreau172@tinbarge.co.uk	rosa_3d5956f	Rosa Moreau	+1 678-312-5302	\N	1965-03-09	73473	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\N	{new}	\N	f	2025-03-26 20:30:10+00
173	wanjiru.lindqvist173@brightwater-post.com	wanj_e07dc59	Wanjiru Lindqvist	\N	\N	2000-10-04	58416	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\\x3cb5ede50b1bda2541a3d17bf4af225f46e12acc9e866c2728ee30667462a183	{vip,"needs, comma"}	\N	t	2025-10-27 02:38:04+00
174	fatima.yamaguchi174@nordlys-brev.no	fati_28b343e	Fatima Yamaguchi	\N	466-82-3107	1966-11-02	28794	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\x0df843914b4b6bc94a6de49a3182490ebd5abdc6efd7e42e203a9ed5ec835d6c	{new}	116	f	2024-04-16 10:00:32+00
175	goran.szabo175@kestrelmail.net	gora_0edf82d	Goran Szabó	+1 460-508-0447	256-80-4019	1990-12-16	72860		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "dark"}	\\xec85d38e076ed45497ebf75bcd20e94b09c675620791c224918d9376aa4b920f	{"say \\"hi\\"","",NULL,"NULL"}	155	t	2025-10-18 10:10:25+00
176	mei.dvorak176@correo-alisios.es	mei_0aaaa73	Mei Dvořák		546-41-6214	\N	53681	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\x28cc82e1c4aaed51a6860348fe398fca26f90a7e10619729cee401f60b887af0	{}	\N	t	2024-03-11 01:28:44+00
177	priya.rasmussen177@quillandco.org	priy_eb746ee	Priya Rasmussen	+1 252-251-3191	366-49-6763	1970-06-30	36592		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-10-25 23:20:55+00
178	rosa.osullivan178@correo-alisios.es	rosa_37c9b18	Rosa O'Sullivan	+1 224-352-7303	\N	1979-09-21	46398	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "dark"}	\\x3eac0090bd02c675cbc5f72e61a0acb0f8d5ae75a44ff1a50493d846278f39c4	{}	51	f	2025-09-29 07:53:29+00
179	ulrike.eriksen179@quillandco.org	ulri_523c47b	Ulrike Eriksen	\N	444-54-6144	2002-02-04	44834	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\\xf8d22ece8c8a36b5ddbe293e41a005b247b004fc62fcb9893c8d067fc9cd118e	{new}	\N	t	2025-03-16 22:18:24+00
180	liam.dvorak180@correo-alisios.es	liam_3829e62	Liam Dvořák	+1 277-372-8899	\N	1999-11-13	18904	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\xd69c4642a6b889bde77db811dda36a97aa933b0bd22569da187f9563239298d6	{"say \\"hi\\"","",NULL,"NULL"}	73	t	2026-01-09 04:01:39+00
181	priya.abernathy181@brightwater-post.com	priy_24d4993	Priya Abernathy	+1 206-475-8543	395-66-9790	1979-01-17	42639	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [40, "M"], "theme": "light"}	\\x7ba12496bad63d5cbfd5c7f13e03cf6d2d5c3237292729ec9623efccf44afc95	{new}	\N	f	2025-03-30 12:32:55+00
182	ilse.hollingsworth182@quillandco.org	ilse_6bc0504	Ilse Hollingsworth		\N	1999-04-18	27784	likes "quotes", it's fine	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\\xed98e8c4ebb22687922fb3c1f2cd926c66d5eb3986fde02c180b7e1fb0099e3c	{new}	\N	t	2024-09-04 04:24:57+00
183	ilse.fairweather183@tinbarge.co.uk	ilse_959c9dc	Ilse Fairweather	+1 408-447-0428	\N	1959-05-21	78973	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "light"}	\\x78ae24430194df2f94e0fba2466c2d7ef797e100cccb9a46009487d3409be17c	{}	\N	f	2024-05-18 16:04:29+00
184	goran.uzun184@postkutsche-web.de	gora_faf711d	Goran Uzun	\N	368-14-8544	\N	27862	ships only on Tuesday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "dark"}	\\xf260d1948418207466283f2e9bcfd373d31b64b615004a37ac7f0722f662fcae	{"say \\"hi\\"","",NULL,"NULL"}	145	f	2024-03-03 10:33:00+00
185	soren.pettersson185@postkutsche-web.de	sore_7ea300c	Søren Pettersson	+1 603-451-6539	519-84-8058	1986-01-15	73341		{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [45, "M"], "theme": "dark"}	\\xfecec8525defd515ea17ec977590ab22a732e2ca3437d362aafb7ef7dcf52760	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-09-27 12:23:44+00
186	chiara.wojcik186@kestrelmail.net	chia_82e641b	Chiara Wojcik	+1 587-275-0166	370-87-3849	1941-04-23	11540	COPY this FROM stdin;\n\\.\nand go on	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [44, "M"], "theme": "light"}	\\x4c079ffe4469c3f1a42e7bf6f45384f880d9bf4c286e4fcaa214e97897493cff	{}	108	t	2025-06-13 13:28:29+00
187	goran.fairweather187@brightwater-post.com	gora_913a33d	Goran Fairweather	+1 815-248-4640	\N	1955-09-25	37019	asked twice about the green kettle; sent the manual	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [38, "M"], "theme": "dark"}	\\x7c8d98551eea12a5c074319cfbf6203318514d9a9328729ac993564990480f9a	{}	\N	f	2024-04-13 09:05:09+00
188	alma.castellano188@tinbarge.co.uk	alma_cd6a0dc	Alma Castellano	+1 710-340-9035	372-55-4597	1979-06-06	27833	ships only on Tuesday	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [42, "M"], "theme": "light"}	\\x636683b0990520899d478201bb94582b62241a881cd2ddb00c9a4b84ec1b9359	{}	\N	t	2025-11-20 23:49:16+00
189	zoe.szabo189@postkutsche-web.de	zoe_a67e5cf	Zoë Szabó	+1 589-372-6976	545-24-5535	1996-01-29	01960	\N	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "light"}	\\x7944d4921d3ee89d558e927a9aff8509c11262bf78fe1d356e0694e174d670b2	{"say \\"hi\\"","",NULL,"NULL"}	133	t	2025-09-22 13:40:31+00
190	dagny.kirchhoff190@tinbarge.co.uk	dagn_723c2aa	Dagny Kirchhoff		449-69-5420	1959-01-22	22573	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	f	2025-12-07 12:35:30+00
191	nadia.yamaguchi191@tinbarge.co.uk	nadi_19a4c9d	Nadia Yamaguchi	\N	397-25-2923	1953-03-12	56839	\N	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [36, "M"], "theme": "light"}	\\xe97ff5d47297a5897f98e250c792652b7ff80451faf4e6583f72a6a57f98f464	{vip,"needs, comma"}	\N	f	2025-10-20 16:59:01+00
192	dagny.kirchhoff192@tinbarge.co.uk	dagn_bd38179	Dagny Kirchhoff	+1 608-406-5432	\N	1985-01-11	34163	prefers parcels\tto the back door\nsecond line, with a \\ backslash	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\\x24ba59bf154c58ae87306d86eb8a009925f035f5eb6d2fa380da878ae3a28e8a	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2024-08-05 14:57:29+00
193	tomas.thornbury193@quillandco.org	toma_518ec73	Tomás Thornbury	+1 760-298-4730	249-66-7633	1972-02-01	22666	ships only on Monday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [41, "M"], "theme": "light"}	\\x3b44a189580526ce45f8d58f894a41ee2beb1dc4cf4673872d08772ed9c812c1	{"say \\"hi\\"","",NULL,"NULL"}	48	f	2024-09-01 16:55:38+00
194	oisin.eriksen194@tinbarge.co.uk	oisi_3b3326d	Oisín Eriksen	+1 296-428-8662	486-75-8277	1958-10-04	65859	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [39, "M"], "theme": "light"}	\\x7416163fefcce15d7944837786a104aa0190413143e1e2fbac7b0307d81bc23e	{new}	\N	t	2025-02-12 21:29:33+00
195	ulrike.backer195@postkutsche-web.de	ulri_64d448f	Ulrike Bäcker	+1 492-223-2473	198-20-6544	1992-03-13	77575		{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "light"}	\N	{}	\N	t	2024-10-06 21:47:26+00
196	alma.eriksen196@postkutsche-web.de	alma_a344362	Alma Eriksen	+49 36 3688160	\N	1966-07-08	07738	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\\xab56f8935ac746c574da03ac2d4269041a2a75d26db85585548b057fee5f8823	{}	\N	f	2025-06-04 23:57:54+00
197	rosa.wojcik197@kestrelmail.net	rosa_ea2dbbf	Rosa Wojcik	+1 347-390-5824	\N	1980-12-16	24143	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\\x8a5d98e966122b5be40456767b94577e81f4cf7388c0e678118e065dfda0aff5	{}	\N	f	2025-02-27 23:44:52+00
198	viktor.szabo198@correo-alisios.es	vikt_197daf0	Viktor Szabó	+1 864-396-6861	\N	1998-04-30	80422	asked twice about the green kettle; sent the manual	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "dark"}	\N	{new}	\N	f	2024-09-12 23:48:13+00
199	emeka.castellano199@nordlys-brev.no	emek_28ef4b9	Emeka Castellano	+1 234-475-5028	\N	1978-08-14	65825	likes "quotes", it's fine	{"likes": {"tea": true, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [37, "M"], "theme": "dark"}	\N	{"say \\"hi\\"","",NULL,"NULL"}	\N	t	2025-01-25 23:45:43+00
200	priya.abernathy200@correo-alisios.es	priy_9fac65b	Priya Abernathy	+1 296-461-1986	\N	1960-07-24	00793	ships only on Friday	{"likes": {"tea": false, "note": "back\\\\slash \\"quoted\\" é"}, "sizes": [43, "M"], "theme": "light"}	\N	{}	\N	t	2024-12-04 15:40:27+00
\.


--
-- Data for Name: visits; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.visits (customer_id, page, seen_on) FROM stdin;
175	/p/23	2026-03-03
132	/p/15	2026-02-18
56	/p/24	2026-01-22
21	/p/30	2026-01-07
119	/p/11	2026-03-19
19	/p/32	2026-03-04
163	/p/22	2026-03-19
140	/p/26	2026-03-02
23	/p/32	2026-02-16
81	/p/8	2026-02-28
178	/p/24	2026-01-07
68	/p/17	2026-03-15
196	/p/33	2026-02-24
171	/p/38	2026-02-24
167	/p/12	2026-03-14
35	/p/21	2026-02-10
90	/p/7	2026-02-17
61	/p/9	2026-02-15
168	/p/16	2026-02-08
133	/p/24	2026-01-31
93	/p/4	2026-03-04
146	/p/9	2026-01-05
98	/p/13	2026-02-13
61	/p/2	2026-03-05
110	/p/3	2026-03-14
142	/p/32	2026-03-20
58	/p/8	2026-01-14
175	/p/35	2026-01-02
65	/p/3	2026-03-10
188	/p/30	2026-02-10
179	/p/0	2026-03-14
14	/p/24	2026-02-06
139	/p/36	2026-03-17
30	/p/0	2026-01-28
142	/p/13	2026-03-14
62	/p/9	2026-02-22
168	/p/5	2026-03-21
79	/p/7	2026-03-07
72	/p/23	2026-01-31
137	/p/28	2026-02-18
188	/p/3	2026-02-11
19	/p/6	2026-01-07
13	/p/10	2026-03-14
147	/p/21	2026-01-12
42	/p/10	2026-02-01
127	/p/20	2026-01-03
162	/p/10	2026-02-03
188	/p/17	2026-03-07
33	/p/33	2026-02-28
88	/p/17	2026-02-28
80	/p/34	2026-01-16
182	/p/30	2026-01-19
123	/p/12	2026-03-08
83	/p/20	2026-03-14
162	/p/38	2026-03-04
128	/p/2	2026-01-22
146	/p/14	2026-01-23
165	/p/25	2026-01-24
99	/p/23	2026-03-05
31	/p/34	2026-02-09
23	/p/35	2026-02-17
40	/p/31	2026-03-09
178	/p/35	2026-01-21
9	/p/26	2026-03-14
48	/p/16	2026-03-21
69	/p/24	2026-01-07
116	/p/1	2026-03-10
104	/p/21	2026-02-26
195	/p/7	2026-03-03
164	/p/7	2026-03-12
152	/p/10	2026-02-20
104	/p/8	2026-02-13
129	/p/11	2026-03-07
177	/p/16	2026-03-12
28	/p/6	2026-01-04
119	/p/20	2026-01-16
143	/p/3	2026-02-12
142	/p/25	2026-03-18
53	/p/8	2026-03-12
125	/p/5	2026-02-22
67	/p/5	2026-01-21
180	/p/18	2026-03-06
153	/p/33	2026-03-08
40	/p/9	2026-03-01
153	/p/30	2026-02-23
172	/p/10	2026-01-06
33	/p/21	2026-02-14
7	/p/28	2026-01-30
118	/p/3	2026-02-23
196	/p/34	2026-01-13
87	/p/14	2026-02-17
93	/p/16	2026-01-16
100	/p/1	2026-02-16
67	/p/13	2026-03-08
8	/p/32	2026-03-01
40	/p/9	2026-02-28
3	/p/20	2026-01-24
86	/p/9	2026-02-05
117	/p/12	2026-01-21
150	/p/35	2026-02-22
132	/p/27	2026-02-01
40	/p/15	2026-03-01
168	/p/22	2026-02-03
125	/p/16	2026-01-12
48	/p/1	2026-03-11
160	/p/3	2026-02-24
87	/p/5	2026-01-27
122	/p/9	2026-01-06
103	/p/22	2026-01-29
77	/p/20	2026-03-15
193	/p/20	2026-01-17
70	/p/0	2026-02-23
92	/p/12	2026-02-05
191	/p/6	2026-03-04
13	/p/8	2026-02-02
192	/p/18	2026-02-02
109	/p/12	2026-02-24
186	/p/4	2026-01-26
63	/p/35	2026-02-22
11	/p/3	2026-01-24
135	/p/11	2026-02-15
17	/p/32	2026-03-05
7	/p/25	2026-03-06
51	/p/24	2026-02-26
177	/p/1	2026-03-11
188	/p/38	2026-02-21
170	/p/33	2026-02-04
179	/p/28	2026-02-02
195	/p/30	2026-01-28
102	/p/16	2026-01-19
189	/p/28	2026-03-05
93	/p/15	2026-01-19
128	/p/1	2026-02-15
150	/p/1	2026-01-24
179	/p/3	2026-01-05
96	/p/39	2026-02-16
69	/p/24	2026-02-09
49	/p/26	2026-03-21
190	/p/2	2026-01-28
13	/p/10	2026-03-13
137	/p/25	2026-02-19
165	/p/12	2026-01-19
111	/p/36	2026-01-31
151	/p/21	2026-03-06
150	/p/10	2026-02-10
168	/p/1	2026-02-04
126	/p/38	2026-03-07
56	/p/37	2026-03-17
62	/p/20	2026-03-14
25	/p/6	2026-02-01
80	/p/37	2026-01-13
23	/p/24	2026-01-19
99	/p/20	2026-02-12
175	/p/33	2026-03-08
171	/p/38	2026-02-17
8	/p/28	2026-01-09
134	/p/34	2026-01-01
86	/p/28	2026-03-10
164	/p/8	2026-02-16
10	/p/1	2026-02-01
15	/p/18	2026-01-04
94	/p/12	2026-03-06
9	/p/11	2026-01-16
189	/p/35	2026-01-27
50	/p/32	2026-01-19
49	/p/24	2026-01-31
140	/p/15	2026-01-13
57	/p/32	2026-03-01
102	/p/35	2026-02-18
116	/p/21	2026-02-06
150	/p/8	2026-01-30
29	/p/4	2026-02-06
4	/p/17	2026-01-31
182	/p/0	2026-02-02
20	/p/21	2026-02-21
194	/p/2	2026-01-14
92	/p/24	2026-03-01
67	/p/17	2026-02-24
32	/p/21	2026-01-19
37	/p/14	2026-02-10
180	/p/39	2026-02-09
70	/p/13	2026-03-05
30	/p/24	2026-02-03
63	/p/23	2026-03-01
56	/p/35	2026-02-04
71	/p/13	2026-03-07
30	/p/19	2026-02-21
133	/p/26	2026-03-13
110	/p/34	2026-01-27
54	/p/39	2026-02-24
58	/p/22	2026-02-22
60	/p/27	2026-01-17
83	/p/35	2026-01-01
163	/p/5	2026-02-10
198	/p/28	2026-02-20
190	/p/13	2026-01-21
95	/p/21	2026-03-06
115	/p/4	2026-03-20
151	/p/37	2026-01-31
18	/p/32	2026-02-24
\.


--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.orders_id_seq', 500, true);


--
-- Name: products_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.products_id_seq', 40, true);


--
-- Name: users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.users_id_seq', 200, true);


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


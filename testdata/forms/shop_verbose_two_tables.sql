--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

-- Started on 2026-11-23 02:00:00 UTC

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

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- TOC entry 222 (class 1259 OID 16384)
-- Name: orders; Type: TABLE; Schema: public; Owner: -
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


--
-- TOC entry 221 (class 1259 OID 16384)
-- Name: orders_id_seq; Type: SEQUENCE; Schema: public; Owner: -
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
-- TOC entry 217 (class 1259 OID 16384)
-- Name: users; Type: TABLE; Schema: public; Owner: -
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


--
-- TOC entry 216 (class 1259 OID 16384)
-- Name: users_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.users_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- TOC entry 3423 (class 0 OID 16384)
-- Dependencies: 1 2
-- Name: users_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.users_id_seq OWNED BY public.users.id;


--
-- TOC entry 3251 (class 2604 OID 16384)
-- Name: users id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users ALTER COLUMN id SET DEFAULT nextval('public.users_id_seq'::regclass);


--
-- TOC entry 3417 (class 0 OID 16384)
-- Dependencies: 1 2
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: -
--

COPY public.orders (id, user_id, customer_email, card_number, shipping_name, shipping_street, shipping_city, shipping_state, shipping_zip, shipping_country, status, total, comment, placed_at) FROM stdin;
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
-- TOC entry 3415 (class 0 OID 16384)
-- Dependencies: 1 2
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: -
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
\.


--
-- TOC entry 3424 (class 0 OID 16384)
-- Dependencies: 1 2
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.orders_id_seq', 15, true);


--
-- TOC entry 3425 (class 0 OID 16384)
-- Dependencies: 1 2
-- Name: users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.users_id_seq', 12, true);


--
-- TOC entry 3265 (class 2606 OID 16384)
-- Name: orders orders_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_pkey PRIMARY KEY (id);


--
-- TOC entry 3259 (class 2606 OID 16384)
-- Name: users users_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_email_key UNIQUE (email);


--
-- TOC entry 3261 (class 2606 OID 16384)
-- Name: users users_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_pkey PRIMARY KEY (id);


--
-- TOC entry 3263 (class 2606 OID 16384)
-- Name: users users_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_username_key UNIQUE (username);


--
-- TOC entry 3266 (class 1259 OID 16384)
-- Name: orders_user_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX orders_user_idx ON public.orders USING btree (user_id);


--
-- TOC entry 3257 (class 1259 OID 16384)
-- Name: users_created_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX users_created_at_idx ON public.users USING btree (created_at);


--
-- TOC entry 3269 (class 2620 OID 16384)
-- Name: users users_touch; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER users_touch BEFORE INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.touch_user();


--
-- TOC entry 3268 (class 2606 OID 16384)
-- Name: orders orders_user_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.orders
    ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users(id);


--
-- TOC entry 3267 (class 2606 OID 16384)
-- Name: users users_referred_by_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT users_referred_by_fkey FOREIGN KEY (referred_by) REFERENCES public.users(id);


-- Completed on 2026-11-23 02:00:00 UTC

--
-- PostgreSQL database dump complete
--

\unrestrict testdata


--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'SQL_ASCII';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: café; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."café" (
    id integer,
    "•\" text
);


ALTER TABLE public."café" OWNER TO postgres;

--
-- Name: legacy; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.legacy (
    id integer NOT NULL,
    email text,
    note text
);


ALTER TABLE public.legacy OWNER TO postgres;

--
-- Name: TABLE legacy; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.legacy IS 'naïve; ÿ';


--
-- Data for Name: café; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."café" (id, "•\") FROM stdin;
1	•\\
2	\\•
3	\N
\.


--
-- Data for Name: legacy; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.legacy (id, email, note) FROM stdin;
1	café@leak-orchard.net	latin one: éè
2	plain@leak-orchard.net	utf8: Ã©
3	ÿþ@leak-orchard.net	ÿþ€À¯
4	\N	cut â‚
5		€\\ÿ
\.


--
-- Name: legacy legacy_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.legacy
    ADD CONSTRAINT legacy_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


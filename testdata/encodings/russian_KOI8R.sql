--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'KOI8R';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: ясьЯё(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."ясьЯё"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."ясьЯё"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "ясьЯё" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name: Клиент; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."Клиент" (
    id integer NOT NULL,
    email text,
    "ясьЯё" text,
    note character varying(60)
);


ALTER TABLE public."Клиент" OWNER TO postgres;

--
-- Name: TABLE "Клиент"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."Клиент" IS 'ясьЯё'';ясьЯё\';


--
-- Name: Клиент_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."Клиент_v" AS
 SELECT 'ясьЯё;'::text AS "ясьЯё";


ALTER TABLE public."Клиент_v" OWNER TO postgres;

--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("ясьЯё") FROM stdin;
ясьЯё

\N
ясьЯё\\
\\.
\.


--
-- Data for Name: Клиент; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."Клиент" (id, email, "ясьЯё", note) FROM stdin;
1	enc.one@leak-orchard.net	ясьЯё	Клиент
2	enc.two@leak-orchard.net	ясьЯё\tясьЯё	\\ясьЯё
3	\N	ясьЯё\nясьЯё\\	\N
4			ясьЯё'
5	Клиент@leak-orchard.net	'ясьЯё	ясьЯё; -- ясьЯё
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Name: Клиент Клиент_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."Клиент"
    ADD CONSTRAINT "Клиент_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


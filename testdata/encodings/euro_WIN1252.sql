--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'WIN1252';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: €ŠœŸ(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."€ŠœŸ"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."€ŠœŸ"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Preis; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."Preis" (
    id integer NOT NULL,
    email text,
    "€ŠœŸ" text,
    note character varying(60)
);


ALTER TABLE public."Preis" OWNER TO postgres;

--
-- Name: TABLE "Preis"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."Preis" IS '€ŠœŸ'';€ŠœŸ\';


--
-- Name: Preis_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."Preis_v" AS
 SELECT '€ŠœŸ;'::text AS "€ŠœŸ";


ALTER TABLE public."Preis_v" OWNER TO postgres;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "€ŠœŸ" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Data for Name: Preis; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."Preis" (id, email, "€ŠœŸ", note) FROM stdin;
1	enc.one@leak-orchard.net	€ŠœŸ	Preis
2	enc.two@leak-orchard.net	€ŠœŸ\t€ŠœŸ	\\€ŠœŸ
3	\N	€ŠœŸ\n€ŠœŸ\\	\N
4			€ŠœŸ'
5	Preis@leak-orchard.net	'€ŠœŸ	€ŠœŸ; -- €ŠœŸ
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("€ŠœŸ") FROM stdin;
€ŠœŸ

\N
€ŠœŸ\\
\\.
\.


--
-- Name: Preis Preis_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."Preis"
    ADD CONSTRAINT "Preis_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'LATIN1';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: äöüßÿé(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."äöüßÿé"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."äöüßÿé"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Größe; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."Größe" (
    id integer NOT NULL,
    email text,
    "äöüßÿé" text,
    note character varying(60)
);


ALTER TABLE public."Größe" OWNER TO postgres;

--
-- Name: TABLE "Größe"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."Größe" IS 'äöüßÿé'';äöüßÿé\';


--
-- Name: Größe_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."Größe_v" AS
 SELECT 'äöüßÿé;'::text AS "äöüßÿé";


ALTER TABLE public."Größe_v" OWNER TO postgres;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "äöüßÿé" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Data for Name: Größe; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."Größe" (id, email, "äöüßÿé", note) FROM stdin;
1	enc.one@leak-orchard.net	äöüßÿé	Größe
2	enc.two@leak-orchard.net	äöüßÿé\täöüßÿé	\\äöüßÿé
3	\N	äöüßÿé\näöüßÿé\\	\N
4			äöüßÿé'
5	Größe@leak-orchard.net	'äöüßÿé	äöüßÿé; -- äöüßÿé
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("äöüßÿé") FROM stdin;
äöüßÿé

\N
äöüßÿé\\
\\.
\.


--
-- Name: Größe Größe_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."Größe"
    ADD CONSTRAINT "Größe_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UHC';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: 丄侫旑阿按(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."丄侫旑阿按"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."丄侫旑阿按"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "丄侫旑阿按" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name: 绊按; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."绊按" (
    id integer NOT NULL,
    email text,
    "丄侫旑阿按" text,
    note character varying(60)
);


ALTER TABLE public."绊按" OWNER TO postgres;

--
-- Name: TABLE "绊按"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."绊按" IS '丄侫旑阿按'';丄侫旑阿按\';


--
-- Name: 绊按_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."绊按_v" AS
 SELECT '丄侫旑阿按;'::text AS "丄侫旑阿按";


ALTER TABLE public."绊按_v" OWNER TO postgres;

--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("丄侫旑阿按") FROM stdin;
丄侫旑阿按

\N
丄侫旑阿按\\
\\.
\.


--
-- Data for Name: 绊按; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."绊按" (id, email, "丄侫旑阿按", note) FROM stdin;
1	enc.one@leak-orchard.net	丄侫旑阿按	绊按
2	enc.two@leak-orchard.net	丄侫旑阿按\t丄侫旑阿按	\\丄侫旑阿按
3	\N	丄侫旑阿按\n丄侫旑阿按\\	\N
4			丄侫旑阿按'
5	绊按@leak-orchard.net	'丄侫旑阿按	丄侫旑阿按; -- 丄侫旑阿按
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Name: 绊按 绊按_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."绊按"
    ADD CONSTRAINT "绊按_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'SJIS';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: 表ソ能予ァポマ(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."表ソ能予ァポマ"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."表ソ能予ァポマ"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "表ソ能予ァポマ" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name: 顧客; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."顧客" (
    id integer NOT NULL,
    email text,
    "表ソ能予ァポマ" text,
    note character varying(60)
);


ALTER TABLE public."顧客" OWNER TO postgres;

--
-- Name: TABLE "顧客"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."顧客" IS '表ソ能予ァポマ'';表ソ能予ァポマ\';


--
-- Name: 顧客_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."顧客_v" AS
 SELECT '表ソ能予ァポマ;'::text AS "表ソ能予ァポマ";


ALTER TABLE public."顧客_v" OWNER TO postgres;

--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("表ソ能予ァポマ") FROM stdin;
表ソ能予ァポマ

\N
表ソ能予ァポマ\\
\\.
\.


--
-- Data for Name: 顧客; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."顧客" (id, email, "表ソ能予ァポマ", note) FROM stdin;
1	enc.one@leak-orchard.net	表ソ能予ァポマ	顧客
2	enc.two@leak-orchard.net	表ソ能予ァポマ\t表ソ能予ァポマ	\\表ソ能予ァポマ
3	\N	表ソ能予ァポマ\n表ソ能予ァポマ\\	\N
4			表ソ能予ァポマ'
5	顧客@leak-orchard.net	'表ソ能予ァポマ	表ソ能予ァポマ; -- 表ソ能予ァポマ
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Name: 顧客 顧客_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."顧客"
    ADD CONSTRAINT "顧客_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


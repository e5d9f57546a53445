--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'WIN1251';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: €сьяЄ(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."€сьяЄ"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."€сьяЄ"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "€сьяЄ" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name:  лиент; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public." лиент" (
    id integer NOT NULL,
    email text,
    "€сьяЄ" text,
    note character varying(60)
);


ALTER TABLE public." лиент" OWNER TO postgres;

--
-- Name: TABLE " лиент"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public." лиент" IS '€сьяЄ'';€сьяЄ\';


--
-- Name:  лиент_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public." лиент_v" AS
 SELECT '€сьяЄ;'::text AS "€сьяЄ";


ALTER TABLE public." лиент_v" OWNER TO postgres;

--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("€сьяЄ") FROM stdin;
€сьяЄ

\N
€сьяЄ\\
\\.
\.


--
-- Data for Name:  лиент; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public." лиент" (id, email, "€сьяЄ", note) FROM stdin;
1	enc.one@leak-orchard.net	€сьяЄ	 лиент
2	enc.two@leak-orchard.net	€сьяЄ\t€сьяЄ	\\€сьяЄ
3	\N	€сьяЄ\n€сьяЄ\\	\N
4			€сьяЄ'
5	 лиент@leak-orchard.net	'€сьяЄ	€сьяЄ; -- €сьяЄ
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Name:  лиент  лиент_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public." лиент"
    ADD CONSTRAINT " лиент_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'EUC_JP';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: É½¥½Ç½Í½¥¡¥Ý¥Þ(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."É½¥½Ç½Í½¥¡¥Ý¥Þ"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."É½¥½Ç½Í½¥¡¥Ý¥Þ"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "É½¥½Ç½Í½¥¡¥Ý¥Þ" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name: ¸ÜµÒ; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."¸ÜµÒ" (
    id integer NOT NULL,
    email text,
    "É½¥½Ç½Í½¥¡¥Ý¥Þ" text,
    note character varying(60)
);


ALTER TABLE public."¸ÜµÒ" OWNER TO postgres;

--
-- Name: TABLE "¸ÜµÒ"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."¸ÜµÒ" IS 'É½¥½Ç½Í½¥¡¥Ý¥Þ'';É½¥½Ç½Í½¥¡¥Ý¥Þ\';


--
-- Name: ¸ÜµÒ_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."¸ÜµÒ_v" AS
 SELECT 'É½¥½Ç½Í½¥¡¥Ý¥Þ;'::text AS "É½¥½Ç½Í½¥¡¥Ý¥Þ";


ALTER TABLE public."¸ÜµÒ_v" OWNER TO postgres;

--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("É½¥½Ç½Í½¥¡¥Ý¥Þ") FROM stdin;
É½¥½Ç½Í½¥¡¥Ý¥Þ

\N
É½¥½Ç½Í½¥¡¥Ý¥Þ\\
\\.
\.


--
-- Data for Name: ¸ÜµÒ; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."¸ÜµÒ" (id, email, "É½¥½Ç½Í½¥¡¥Ý¥Þ", note) FROM stdin;
1	enc.one@leak-orchard.net	É½¥½Ç½Í½¥¡¥Ý¥Þ	¸ÜµÒ
2	enc.two@leak-orchard.net	É½¥½Ç½Í½¥¡¥Ý¥Þ\tÉ½¥½Ç½Í½¥¡¥Ý¥Þ	\\É½¥½Ç½Í½¥¡¥Ý¥Þ
3	\N	É½¥½Ç½Í½¥¡¥Ý¥Þ\nÉ½¥½Ç½Í½¥¡¥Ý¥Þ\\	\N
4			É½¥½Ç½Í½¥¡¥Ý¥Þ'
5	¸ÜµÒ@leak-orchard.net	'É½¥½Ç½Í½¥¡¥Ý¥Þ	É½¥½Ç½Í½¥¡¥Ý¥Þ; -- É½¥½Ç½Í½¥¡¥Ý¥Þ
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Name: ¸ÜµÒ ¸ÜµÒ_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."¸ÜµÒ"
    ADD CONSTRAINT "¸ÜµÒ_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


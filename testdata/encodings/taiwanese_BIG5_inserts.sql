--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'BIG5';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: 么功許蓋四吥一丕(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."么功許蓋四吥一丕"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."么功許蓋四吥一丕"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "么功許蓋四吥一丕" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name: 客戶; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."客戶" (
    id integer NOT NULL,
    email text,
    "么功許蓋四吥一丕" text,
    note character varying(60)
);


ALTER TABLE public."客戶" OWNER TO postgres;

--
-- Name: TABLE "客戶"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."客戶" IS '么功許蓋四吥一丕'';么功許蓋四吥一丕\';


--
-- Name: 客戶_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."客戶_v" AS
 SELECT '么功許蓋四吥一丕;'::text AS "么功許蓋四吥一丕";


ALTER TABLE public."客戶_v" OWNER TO postgres;

--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.one_column VALUES ('么功許蓋四吥一丕');
INSERT INTO public.one_column VALUES ('');
INSERT INTO public.one_column VALUES (NULL);
INSERT INTO public.one_column VALUES ('么功許蓋四吥一丕\');
INSERT INTO public.one_column VALUES ('\.');


--
-- Data for Name: 客戶; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public."客戶" VALUES (1, 'enc.one@leak-orchard.net', '么功許蓋四吥一丕', '客戶');
INSERT INTO public."客戶" VALUES (2, 'enc.two@leak-orchard.net', '么功許蓋四吥一丕	么功許蓋四吥一丕', '\么功許蓋四吥一丕');
INSERT INTO public."客戶" VALUES (3, NULL, '么功許蓋四吥一丕
么功許蓋四吥一丕\', NULL);
INSERT INTO public."客戶" VALUES (4, '', '', '么功許蓋四吥一丕''');
INSERT INTO public."客戶" VALUES (5, '客戶@leak-orchard.net', '''么功許蓋四吥一丕', '么功許蓋四吥一丕; -- 么功許蓋四吥一丕');
INSERT INTO public."客戶" VALUES (6, 'enc.six@leak-orchard.net', '\.', '\N');


--
-- Name: 客戶 客戶_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."客戶"
    ADD CONSTRAINT "客戶_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'GBK';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: 乗俓亅亇丂丄(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public."乗俓亅亇丂丄"() RETURNS text
    LANGUAGE sql
    AS $$ SELECT 'COPY x FROM stdin; \'::text $$;


ALTER FUNCTION public."乗俓亅亇丂丄"() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: one_column; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.one_column (
    "乗俓亅亇丂丄" text
);


ALTER TABLE public.one_column OWNER TO postgres;

--
-- Name: 客户; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public."客户" (
    id integer NOT NULL,
    email text,
    "乗俓亅亇丂丄" text,
    note character varying(60)
);


ALTER TABLE public."客户" OWNER TO postgres;

--
-- Name: TABLE "客户"; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public."客户" IS '乗俓亅亇丂丄'';乗俓亅亇丂丄\';


--
-- Name: 客户_v; Type: VIEW; Schema: public; Owner: postgres
--

CREATE VIEW public."客户_v" AS
 SELECT '乗俓亅亇丂丄;'::text AS "乗俓亅亇丂丄";


ALTER TABLE public."客户_v" OWNER TO postgres;

--
-- Data for Name: one_column; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public.one_column ("乗俓亅亇丂丄") FROM stdin;
乗俓亅亇丂丄

\N
乗俓亅亇丂丄\\
\\.
\.


--
-- Data for Name: 客户; Type: TABLE DATA; Schema: public; Owner: postgres
--

COPY public."客户" (id, email, "乗俓亅亇丂丄", note) FROM stdin;
1	enc.one@leak-orchard.net	乗俓亅亇丂丄	客户
2	enc.two@leak-orchard.net	乗俓亅亇丂丄\t乗俓亅亇丂丄	\\乗俓亅亇丂丄
3	\N	乗俓亅亇丂丄\n乗俓亅亇丂丄\\	\N
4			乗俓亅亇丂丄'
5	客户@leak-orchard.net	'乗俓亅亇丂丄	乗俓亅亇丂丄; -- 乗俓亅亇丂丄
6	enc.six@leak-orchard.net	\\.	\\N
\.


--
-- Name: 客户 客户_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public."客户"
    ADD CONSTRAINT "客户_pkey" PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


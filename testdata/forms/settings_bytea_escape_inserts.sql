--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: f(); Type: FUNCTION; Schema: public; Owner: postgres
--

CREATE FUNCTION public.f() RETURNS text
    LANGUAGE sql
    AS $$SELECT 'a\b;'::text$$;


ALTER FUNCTION public.f() OWNER TO postgres;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: settings_matter; Type: TABLE; Schema: public; Owner: postgres
--

CREATE TABLE public.settings_matter (
    id integer NOT NULL,
    b bytea,
    t timestamp with time zone,
    m money,
    s text,
    email text
);


ALTER TABLE public.settings_matter OWNER TO postgres;

--
-- Name: TABLE settings_matter; Type: COMMENT; Schema: public; Owner: postgres
--

COMMENT ON TABLE public.settings_matter IS 'back\slash; ''quote'' \';


--
-- Name: 900009; Type: BLOB; Schema: -; Owner: postgres
--

SELECT pg_catalog.lo_create('900009');


ALTER LARGE OBJECT 900009 OWNER TO postgres;

--
-- Data for Name: settings_matter; Type: TABLE DATA; Schema: public; Owner: postgres
--

INSERT INTO public.settings_matter VALUES (1, '\000\001\\''\377', '2026-01-01 00:00:00+00', '-$12,345,678.90', 'back\slash ''quote'' 	', 'settings.one@leak-orchard.net');
INSERT INTO public.settings_matter VALUES (2, '', 'infinity', '$0.00', '', '');
INSERT INTO public.settings_matter VALUES (3, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.settings_matter VALUES (4, '\\', '1970-01-01 00:00:00+00', '$1.00', '\', 'odd\@leak-orchard.net');
INSERT INTO public.settings_matter VALUES (5, 'it''s', '1970-01-01 00:00:00+00', '$1.00', '\''', 'o''odd@leak-orchard.net');
INSERT INTO public.settings_matter VALUES (6, '\\', '1970-01-01 00:00:00+00', '$2.00', 'ends in \', 'ends@leak-orchard.net');


--
-- Data for Name: BLOBS; Type: BLOBS; Schema: -; Owner: -
--

BEGIN;

SELECT pg_catalog.lo_open('900009', 131072);
SELECT pg_catalog.lowrite(0, '\x5c27ff00');
SELECT pg_catalog.lo_close(0);

COMMIT;

--
-- Name: settings_matter settings_matter_pkey; Type: CONSTRAINT; Schema: public; Owner: postgres
--

ALTER TABLE ONLY public.settings_matter
    ADD CONSTRAINT settings_matter_pkey PRIMARY KEY (id);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


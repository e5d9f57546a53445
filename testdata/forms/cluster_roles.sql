--
-- PostgreSQL database cluster dump
--

\restrict testdata

SET default_transaction_read_only = off;

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;

--
-- Roles
--

CREATE ROLE app;
ALTER ROLE app WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS PASSWORD 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$h7BOWJYfmpnYU9QEagtbeT58Pku9IfWsqPsXwgzbHYs=:s+rNM0M7MbUlI1EDLJs+ei56p3ONXezfDdbGJoCFPAY=' VALID UNTIL '2030-01-01 00:00:00+00';
COMMENT ON ROLE app IS 'the application; it''s one';
CREATE ROLE nobody;
ALTER ROLE nobody WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE "o'brien";
ALTER ROLE "o'brien" WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB NOLOGIN NOREPLICATION NOBYPASSRLS;
CREATE ROLE postgres;
ALTER ROLE postgres WITH SUPERUSER INHERIT CREATEROLE CREATEDB LOGIN REPLICATION BYPASSRLS;
CREATE ROLE "report; reader";
ALTER ROLE "report; reader" WITH NOSUPERUSER INHERIT NOCREATEROLE NOCREATEDB LOGIN NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 3 PASSWORD 'md50123456789abcdef0123456789abcdef';

--
-- User Configurations
--

--
-- User Config "app"
--

ALTER ROLE app SET search_path TO 'a;b', 'public';
ALTER ROLE app SET application_name TO E'back\\slash';


--
-- Role memberships
--

GRANT app TO "o'brien" WITH ADMIN OPTION GRANTED BY postgres;




\unrestrict testdata

--
-- PostgreSQL database cluster dump complete
--


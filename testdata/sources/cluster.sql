-- Roles and two databases for pg_dumpall.
CREATE ROLE app LOGIN PASSWORD 'SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$h7BOWJYfmpnYU9QEagtbeT58Pku9IfWsqPsXwgzbHYs=:s+rNM0M7MbUlI1EDLJs+ei56p3ONXezfDdbGJoCFPAY=' VALID UNTIL '2030-01-01 00:00:00+00';
CREATE ROLE "report; reader" LOGIN PASSWORD 'md50123456789abcdef0123456789abcdef' CONNECTION LIMIT 3;
CREATE ROLE "o'brien" NOLOGIN;
CREATE ROLE nobody;
GRANT app TO "o'brien" WITH ADMIN OPTION;
COMMENT ON ROLE app IS 'the application; it''s one';
ALTER ROLE app SET search_path TO 'a;b', public;
ALTER ROLE app SET application_name TO 'back\slash';
CREATE DATABASE first;
CREATE DATABASE "second; db" ENCODING 'LATIN1' TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C';
ALTER DATABASE first SET work_mem TO '8MB';
\connect first
CREATE TABLE people (id serial PRIMARY KEY, email text UNIQUE);
INSERT INTO people (email) VALUES ('cluster.one@leak-orchard.net'), ('cluster.two@leak-orchard.net'), (NULL);
ALTER TABLE people OWNER TO app;
SELECT lo_create(900100);
SELECT lo_put(900100, 0, 'cluster large object');
\connect -reuse-previous=on "dbname='second; db'"
SET client_encoding = 'UTF8';
CREATE TABLE "Größe" (id integer, email text);
INSERT INTO "Größe" VALUES (1, 'größe@leak-orchard.net'), (2, 'latin@leak-orchard.net'), (3, '');

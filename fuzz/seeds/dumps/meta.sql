--
-- PostgreSQL database cluster dump
--

\restrict abc
\connect template1
CREATE ROLE a PASSWORD 'SCRAM-SHA-256$4096:x';
\connect -reuse-previous=on "dbname='a b'"
SELECT 1 \g
SELECT 2\;
--
-- PostgreSQL database cluster dump complete
--

\unrestrict abc


SELECT pg_catalog.lo_create('16385');
BEGIN;
SELECT pg_catalog.lo_open('16385', 131072);
SELECT pg_catalog.lowrite(0, '\x4142');
SELECT pg_catalog.lo_close(0);
COMMIT;


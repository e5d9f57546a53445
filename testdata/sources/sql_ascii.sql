-- A database that never checked its bytes.
SET client_encoding = 'SQL_ASCII';
CREATE TABLE legacy (id integer PRIMARY KEY, email text, note text);
INSERT INTO legacy VALUES (1, E'caf\xe9@leak-orchard.net', E'latin one: \xe9\xe8'), (2, 'plain@leak-orchard.net', E'utf8: \xc3\xa9'), (3, E'\xff\xfe@leak-orchard.net', E'\xff\xfe\x80\xc0\xaf'), (4, NULL, E'cut \xe2\x82'), (5, '', E'\x80\\\xff');
CREATE TABLE "café" (id integer, "•\" text);
INSERT INTO "café" VALUES (1, E'\x95\x5c'), (2, E'\x5c\x95'), (3, NULL);
COMMENT ON TABLE legacy IS E'na\xefve; \xff';

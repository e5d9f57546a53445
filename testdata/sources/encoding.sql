-- A small database whose names and values are written in one language; -v word='…' -v trap='…' name the characters to use.
-- `trap` holds characters whose second byte is a backslash, a letter or a bracket in the encoding the dump will be in.
SET client_encoding = 'UTF8';
CREATE TABLE :"word" (id integer PRIMARY KEY, email text, :"trap" text, note varchar(60));
INSERT INTO :"word" VALUES
    (1, 'enc.one@leak-orchard.net', :'trap', :'word'),
    (2, 'enc.two@leak-orchard.net', :'trap' || E'\t' || :'trap', E'\\' || :'trap'),
    (3, NULL, :'trap' || E'\n' || :'trap' || '\', NULL),
    (4, '', '', :'trap' || ''''),
    (5, :'word' || '@leak-orchard.net', '''' || :'trap', :'trap' || '; -- ' || :'trap'),
    (6, 'enc.six@leak-orchard.net', E'\\.', E'\\N');
CREATE TABLE one_column (:"trap" text);
INSERT INTO one_column VALUES (:'trap'), (''), (NULL), (:'trap' || '\'), ('\.');
CREATE FUNCTION :"trap"() RETURNS text LANGUAGE sql AS $$ SELECT 'COPY x FROM stdin; \'::text $$;
SELECT format('COMMENT ON TABLE %I IS %L', :'word', :'trap' || ''';' || :'trap' || '\') \gexec
SELECT format('CREATE VIEW %I AS SELECT %L::text AS %I', :'word' || '_v', :'trap' || ';', :'trap') \gexec

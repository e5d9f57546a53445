SET client_encoding = 'SJIS';
SET standard_conforming_strings = off;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.t (id integer, email text);
INSERT INTO public.t (id, email) VALUES (1, 'a\'b@corp.example');
SET standard_conforming_strings = on;
COPY public.t (email) FROM stdin;
ƒ\@corp.example
\.


CREATE TABLE public.t (id integer NOT NULL, email text, note text);
COPY public.t (id, email, note) FROM stdin;
1	ann@corp.example	x
\.
SELECT 1;

CREATE TABLE public.t (id integer NOT NULL, email text, note text);
COPY public.t (id) FROM stdin; SELECT 1; COPY public.t (email) FROM stdin;
1
\.
a@corp.example
\.


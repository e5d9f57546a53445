CREATE TABLE public.t (id integer NOT NULL, email text, note text);
COPY public.t (id, email) FROM stdin;
1	ann@corp.example
2	x
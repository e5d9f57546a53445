CREATE TABLE public.t (id integer NOT NULL, email text, note text);

COPY public.t (id, email, note) FROM stdin;
1	ann@corp.example	\N
2	b\tc@corp.example	a\\b\x41\101
3		\\.
\.

ALTER TABLE ONLY public.t
    ADD CONSTRAINT t_pkey PRIMARY KEY (id);


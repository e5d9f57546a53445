CREATE TABLE public.p (id integer, email text)
PARTITION BY RANGE (id);
CREATE TABLE public.p1 (id integer, email text);
ALTER TABLE ONLY public.p ATTACH PARTITION public.p1 FOR VALUES FROM (0) TO (9);
CREATE TABLE c () INHERITS (public.p);
COPY public.p1 (id, email) FROM stdin;
1	a@corp.example
\.
CREATE UNIQUE INDEX i ON public.p USING btree (email);
ALTER TABLE ONLY public.p1 ADD CONSTRAINT f FOREIGN KEY (id) REFERENCES public.p(id);


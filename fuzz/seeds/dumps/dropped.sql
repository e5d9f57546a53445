CREATE TABLE public.dropped (
    id integer,
    a text
);
COPY public.dropped (id, a) FROM stdin;
1	x
2	y
\.

INSERT INTO public.dropped VALUES
	('3', 'z'),
	('4', 'w');

SELECT pg_catalog.setval('public.dropped_id_seq', 7, true);


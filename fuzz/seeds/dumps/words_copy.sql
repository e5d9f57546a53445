CREATE TABLE public.t (
    id bigint,
    kept text,
    one text,
    masked text,
    city text,
    company text,
    country text,
    first_name text,
    last_name text,
    full_name text,
    job text,
    state text,
    street text,
    username text,
    line text,
    braces text
);

COPY public.t (id, kept, one, masked, city, company, country, first_name, last_name, full_name, job, state, street, username, line, braces) FROM stdin;
1	k	o	secret	Berlin	Acme	France	Ann	Lee	Ann Lee	Clerk	Ohio	1 Main St	ann	l	b
2	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N	\N
3															
\.


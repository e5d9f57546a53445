CREATE TABLE public.t (id integer NOT NULL, email text, note text);
COPY public.t (id, email, note) FROM stdin WITH (FORMAT csv);
1,"ann@corp.example","a""b
c"
2,,""
\.


CREATE TABLE public.t (id integer NOT NULL, email text, note text);
INSERT INTO public.t SELECT 1;
INSERT INTO public.t VALUES (1, U&'d\0061t', $$x$$), (ARRAY['a','b'], ROW(1,2), 1.5e10) RETURNING id;


CREATE TABLE public.t (id integer NOT NULL, email text, note text);
INSERT INTO public.t VALUES (1, 'ann@corp.example', NULL);
INSERT INTO public.t (id, email) VALUES
	(1, 'it''s'),
	(2, E'a\'b\n'),
	(-3, '') ON CONFLICT DO NOTHING;
INSERT INTO public.t OVERRIDING SYSTEM VALUE VALUES (4, '{"a": 1}'::jsonb, B'01');
INSERT INTO public.t DEFAULT VALUES;


CREATE FUNCTION public.f() RETURNS text LANGUAGE sql AS $_$
SELECT '
COPY public.t (id) FROM stdin;
1
\.
' $_$;
CREATE FUNCTION g() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; END;
COMMENT ON TABLE "q""q" IS 'a;b';
/* a /* b */ c */
-- x; y


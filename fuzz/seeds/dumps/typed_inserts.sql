CREATE TABLE public.t (
    id integer NOT NULL,
    ref bigint,
    small smallint,
    ip inet,
    mac macaddr,
    uuid uuid,
    new_id uuid,
    prefix cidr,
    bucket numeric(8,2),
    rounded double precision,
    clamped integer,
    noise numeric,
    noise_whole integer
);

INSERT INTO public.t VALUES
	('1', '2', '3', '10.0.0.1/24', '08:00:2b:01:02:03', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11', '2001:db8::/32', '17.50', '-1.5e3', '99', '12.5', '7'),
	('2', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);


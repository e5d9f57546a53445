CREATE TABLE public.t (
    user_id bigint,
    user_email character varying(30) NOT NULL,
    birth_date date,
    passport bytea,
    price money,
    secret point
);

INSERT INTO public.t VALUES
	('5', 'ann@corp.example', '1980-01-02', '\x4142', '$1.00', '(1,2)');


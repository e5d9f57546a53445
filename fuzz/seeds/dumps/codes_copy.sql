CREATE TABLE public.t (
    email text,
    unique_email character varying(40),
    digits text,
    iban text,
    phone text,
    phone_fr text,
    postcode text,
    token text,
    url text,
    ssn text,
    zip text,
    gone text,
    none text,
    card text,
    new_mail text,
    new_name text
);

COPY public.t (email, unique_email, digits, iban, phone, phone_fr, postcode, token, url, ssn, zip, gone, none, card, new_mail, new_name) FROM stdin;
ann@corp.example	B@corp.example	12-34	DE89370400440532013000	+1 202 555 0143	01 23 45 67 89	SW1A 1AA	t	https://ann:pw@corp.example/a?b=c	123-45-6789	90210	g	n	4111111111111111	m	f
\.


CREATE TABLE "a-b"."c.d" ("E-Mail" character varying(20), U&"d\0061t" date);
COPY "a-b"."c.d" ("E-Mail", "dat") FROM stdin;
a@corp.example	2020-01-02
\.


CREATE TABLE public.t (
    doc jsonb,
    docs json,
    emails text[],
    tokens text[],
    note text
);

COPY public.t (doc, docs, emails, tokens, note) FROM stdin;
{"a": {"b": "ann@corp.example"}, "x": [{"c": 1}, {"d": 17}], "l": ["p", null, true]}	"s"	{ann@corp.example,"b \\"c",NULL}	{{a,b},{c,d}}	call +1 202 555 0143
\.


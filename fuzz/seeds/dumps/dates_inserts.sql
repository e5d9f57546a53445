CREATE TABLE public.t (
    id integer,
    moved timestamp with time zone,
    moved_day date,
    month date,
    week timestamp without time zone,
    clamped_day date,
    bucket_label text
);

INSERT INTO public.t VALUES
	('1', '2024-02-29 12:34:56.789+02', '2024-01-31', '2023-12-31', '2023-12-31 23:59:59', '1900-01-01', '0.75'),
	('2', 'infinity', '0044-03-15 BC', '-infinity', '2020-01-01 00:00:00', '2021-01-01', '-3');


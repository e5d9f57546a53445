-- One table for each type whose text changes with a setting, for the dumps with other settings.
CREATE TABLE settings_matter (id integer PRIMARY KEY, b bytea, t timestamptz, m money, s text, email text);
INSERT INTO settings_matter VALUES (1, '\x00015c27ff', '2026-01-01 00:00:00+00', -12345678.90, E'back\\slash ''quote'' \t', 'settings.one@leak-orchard.net'),
    (2, '', 'infinity', 0, '', ''), (3, NULL, NULL, NULL, NULL, NULL), (4, convert_to('\', 'UTF8'), 'epoch', 1, E'\\', E'odd\\@leak-orchard.net'), (5, convert_to('it''s', 'UTF8'), 'epoch', 1, E'\\''', E'o''odd@leak-orchard.net'), (6, '\x5c', 'epoch', 2, E'ends in \\', 'ends@leak-orchard.net');
COMMENT ON TABLE settings_matter IS E'back\\slash; ''quote'' \\';
CREATE FUNCTION f() RETURNS text LANGUAGE sql AS E'SELECT ''a\\b;''::text';
SELECT lo_create(900009);
SELECT lo_put(900009, 0, '\x5c27ff00');

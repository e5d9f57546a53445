-- Rows for the shop; -v users=N -v orders=N -v events=N say how many. Nothing is random: every run makes the same bytes.
SET TimeZone = 'UTC';

-- A number from 0 to n - 1 that depends on the seed alone.
CREATE FUNCTION pg_temp.pick(seed text, n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE AS
$$ SELECT (('x' || substr(md5(seed), 1, 12))::bit(48)::bigint) % n $$;
CREATE FUNCTION pg_temp.one(seed text, words text[]) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT words[1 + pg_temp.pick(seed, array_length(words, 1))] $$;
CREATE FUNCTION pg_temp.digits(seed text, n integer) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT string_agg(pg_temp.pick(seed || '/' || i, 10)::text, '' ORDER BY i) FROM generate_series(1, n) i $$;
-- Appends the check digit of Luhn.
CREATE FUNCTION pg_temp.luhn(payload text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT payload || ((10 - sum(CASE WHEN (length(payload) - i) % 2 = 0 THEN d * 2 - CASE WHEN d > 4 THEN 9 ELSE 0 END ELSE d END) % 10) % 10)::text
    FROM (SELECT i, substr(payload, i, 1)::integer AS d FROM generate_series(1, length(payload)) i) t
$$;
-- A German IBAN with valid check digits.
CREATE FUNCTION pg_temp.iban(bban text) RETURNS text LANGUAGE sql IMMUTABLE AS
$$ SELECT 'DE' || lpad((98 - (bban || '131400')::numeric % 97)::text, 2, '0') || bban $$;

CREATE TEMP TABLE person AS
SELECT i AS id,
       pg_temp.one('first' || i, '{Alma,Bertil,Chiara,Dagny,Emeka,Fatima,Goran,Hanneke,Ilse,Jorge,Katarzyna,Liam,Mei,Nadia,Oisín,Priya,Quentin,Rosa,Søren,Tomás,Ulrike,Viktor,Wanjiru,Ximena,Yusuf,Zoë}'::text[]) AS first,
       pg_temp.one('last' || i, '{Abernathy,Bäcker,Castellano,Dvořák,Eriksen,Fairweather,Grünwald,Hollingsworth,Ibáñez,Jankowski,Kirchhoff,Lindqvist,Moreau,Nakagawa,O''Sullivan,Pettersson,Quintero,Rasmussen,Szabó,Thornbury,Uzun,Vasquez,Wojcik,Yamaguchi,Zieliński}'::text[]) AS last,
       pg_temp.one('host' || i, '{brightwater-post.com,kestrelmail.net,nordlys-brev.no,postkutsche-web.de,correo-alisios.es,tinbarge.co.uk,quillandco.org}'::text[]) AS host
FROM generate_series(1, :users) i;

INSERT INTO users (id, email, username, full_name, phone, ssn, date_of_birth, zip, notes, profile, avatar, tags, referred_by, newsletter, created_at)
SELECT id,
       lower(translate(first || '.' || last, 'áäéëíñóöøřüńšÁã''', 'aaeeinooorunsAa')) || id || '@' || host,
       lower(left(translate(first, 'áäéëíñóöøř', 'aaeeinooor'), 4)) || '_' || substr(md5('username' || id), 1, 7),
       first || ' ' || last,
       CASE WHEN pg_temp.pick('phone?' || id, 8) = 0 THEN NULL
            WHEN pg_temp.pick('phone?' || id, 8) = 1 THEN ''
            WHEN pg_temp.pick('phone?' || id, 8) = 2 THEN '+49 ' || (30 + pg_temp.pick('area' || id, 60)) || ' ' || pg_temp.digits('line' || id, 7)
            ELSE '+1 ' || (201 + pg_temp.pick('area' || id, 700)) || '-' || (220 + pg_temp.pick('exchange' || id, 300)) || '-' || pg_temp.digits('line' || id, 4) END,
       CASE WHEN pg_temp.pick('ssn?' || id, 3) = 0 THEN NULL
            ELSE lpad((101 + pg_temp.pick('ssn1' || id, 500))::text, 3, '0') || '-' || lpad((10 + pg_temp.pick('ssn2' || id, 80))::text, 2, '0') || '-' || lpad((1000 + pg_temp.pick('ssn3' || id, 8999))::text, 4, '0') END,
       CASE WHEN pg_temp.pick('born?' || id, 10) = 0 THEN NULL ELSE date '1940-01-01' + pg_temp.pick('born' || id, 23000)::integer END,
       lpad(pg_temp.pick('zip' || id, 99999)::text, 5, '0'),
       CASE pg_temp.pick('notes' || id, 7)
            WHEN 0 THEN NULL
            WHEN 1 THEN ''
            WHEN 2 THEN E'prefers parcels\tto the back door\nsecond line, with a \\ backslash'
            WHEN 3 THEN 'asked twice about the green kettle; sent the manual'
            WHEN 4 THEN 'likes "quotes", it''s fine'
            WHEN 5 THEN E'COPY this FROM stdin;\n\\.\nand go on'
            ELSE 'ships only on ' || pg_temp.one('day' || id, '{Monday,Tuesday,Friday}'::text[]) END,
       jsonb_build_object('theme', pg_temp.one('theme' || id, '{dark,light}'::text[]),
                          'sizes', jsonb_build_array(36 + pg_temp.pick('shoe' || id, 10), 'M'),
                          'likes', jsonb_build_object('tea', pg_temp.pick('tea' || id, 2) = 1, 'note', E'back\\slash "quoted" \u00e9')),
       CASE WHEN pg_temp.pick('avatar?' || id, 3) = 0 THEN NULL ELSE decode(md5('avatar' || id) || md5('avatar2' || id), 'hex') END,
       CASE pg_temp.pick('tags' || id, 4) WHEN 0 THEN '{}'::text[] WHEN 1 THEN ARRAY['vip', 'needs, comma'] WHEN 2 THEN ARRAY['say "hi"', '', NULL, 'NULL'] ELSE ARRAY['new'] END,
       CASE WHEN id > 1 AND pg_temp.pick('ref?' || id, 4) = 0 THEN 1 + pg_temp.pick('ref' || id, id - 1) END,
       pg_temp.pick('news' || id, 2) = 1,
       timestamptz '2024-03-01 08:00+00' + pg_temp.pick('created' || id, 60000000) * interval '1 second'
FROM person ORDER BY id;
SELECT setval('users_id_seq', :users);

INSERT INTO newsletter_subscriptions
SELECT email, pg_temp.one('topic' || id, '{kitchen,garden,sale}'::text[]), CASE WHEN id % 5 > 0 THEN created_at + interval '3 days' END
FROM users WHERE newsletter ORDER BY id;

INSERT INTO products (sku, title, description, price, weight_kg)
SELECT 'SKU' || lpad(i::text, 5, '0'),
       pg_temp.one('colour' || i, '{green,blue,enamel,copper,oak}'::text[]) || ' ' || pg_temp.one('thing' || i, '{kettle,lamp,bowl,chair,blanket,clock}'::text[]),
       E'A thing for every day.\nNumber ' || i || ' of the catalogue; 100 % made to last.',
       (500 + pg_temp.pick('price' || i, 20000)) / 100.0, CASE WHEN i % 7 > 0 THEN pg_temp.pick('kg' || i, 5000) / 300.0 END
FROM generate_series(1, 40) i;

INSERT INTO orders (user_id, customer_email, card_number, shipping_name, shipping_street, shipping_city, shipping_state, shipping_zip, shipping_country, status, total, comment, placed_at)
SELECT u.id, u.email,
       CASE WHEN pg_temp.pick('card?' || i, 5) = 0 THEN NULL
            WHEN pg_temp.pick('card?' || i, 5) = 1 THEN pg_temp.luhn('5312' || pg_temp.digits('card' || i, 11))
            ELSE pg_temp.luhn('4916' || pg_temp.digits('card' || i, 11)) END,
       u.full_name,
       (1 + pg_temp.pick('house' || i, 240)) || ' ' || pg_temp.one('street' || i, '{Larkspur Lane,Harbour Row,Mill Street,Juniper Court,Bramble Avenue,Old Ferry Road}'::text[]),
       pg_temp.one('city' || i, '{Millbrook,Harrow Falls,Cedar Point,Eastwick,Stonebridge}'::text[]),
       pg_temp.one('state' || i, '{OR,VT,NM,ME,WI}'::text[]),
       u.zip, 'US',
       (enum_range(NULL::order_status))[1 + pg_temp.pick('status' || i, 5)],
       (1000 + pg_temp.pick('total' || i, 90000)) / 100.0,
       CASE pg_temp.pick('comment' || i, 5) WHEN 0 THEN '' WHEN 1 THEN 'leave at the door' WHEN 2 THEN E'gift\nwrap it' END,
       timestamp '2025-01-01' + pg_temp.pick('placed' || i, 30000000) * interval '1 second'
FROM generate_series(1, :orders) i JOIN users u ON u.id = 1 + pg_temp.pick('buyer' || i, :users)
ORDER BY i;

INSERT INTO order_items
SELECT o.id, line, 1 + pg_temp.pick('product' || o.id || line, 40), 1 + pg_temp.pick('quantity' || o.id || line, 4)
FROM orders o, generate_series(1, 2) line WHERE line = 1 OR o.id % 3 = 0 ORDER BY 1, 2;

INSERT INTO payments
SELECT md5('payment' || o.id)::uuid, o.id, CASE WHEN o.card_number IS NULL THEN 'transfer' ELSE 'card' END, o.card_number,
       CASE WHEN o.card_number IS NOT NULL THEN upper(u.full_name) END,
       CASE WHEN o.card_number IS NULL THEN pg_temp.iban('50070010' || pg_temp.digits('iban' || o.id, 10)) END,
       o.total, CASE WHEN o.id % 9 > 0 THEN o.placed_at AT TIME ZONE 'UTC' + interval '1 hour' END
FROM orders o JOIN users u ON u.id = o.user_id WHERE o.status <> 'new' ORDER BY o.id;

INSERT INTO sessions
SELECT md5('session' || i)::uuid, CASE WHEN i % 6 > 0 THEN 1 + pg_temp.pick('who' || i, :users) END,
       CASE WHEN i % 4 = 0 THEN ('2a02:8109:' || to_hex(pg_temp.pick('v6' || i, 65536)) || '::' || to_hex(pg_temp.pick('v6b' || i, 65536)))::inet
            ELSE ('84.' || pg_temp.pick('a' || i, 200) || '.' || pg_temp.pick('b' || i, 256) || '.' || (1 + pg_temp.pick('c' || i, 254)))::inet END,
       CASE WHEN i % 3 = 0 THEN ('a4:83:e7:' || substr(md5('mac' || i), 1, 2) || ':' || substr(md5('mac' || i), 3, 2) || ':' || substr(md5('mac' || i), 5, 2))::macaddr END,
       pg_temp.one('agent' || i, '{"Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0","Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)",curl/8.14.1}'::text[]),
       md5('token' || i) || md5('token2' || i),
       timestamptz '2026-01-01 00:00+00' + pg_temp.pick('started' || i, 7000000) * interval '1 second'
FROM generate_series(1, :users) i;

INSERT INTO visits
SELECT 1 + pg_temp.pick('visitor' || i, :users), '/p/' || pg_temp.pick('page' || i, 40), date '2026-01-01' + pg_temp.pick('seen' || i, 80)::integer
FROM generate_series(1, :users) i;

INSERT INTO login_attempts
SELECT u.email, CASE WHEN i % 5 > 0 THEN ('84.17.' || pg_temp.pick('d' || i, 256) || '.9')::inet END, i % 3 > 0, timestamptz '2026-02-01 12:00+00' + i * interval '7 minutes'
FROM generate_series(1, :users) i JOIN users u ON u.id = 1 + pg_temp.pick('login' || i, :users) ORDER BY i;

INSERT INTO events
SELECT i, pg_temp.one('kind' || i, '{view,click,search,basket}'::text[]), '/p/' || pg_temp.pick('path' || i, 40), (ARRAY[200, 200, 200, 304, 404])[1 + pg_temp.pick('code' || i, 5)],
       pg_temp.pick('ms' || i, 40000) / 32.0, timestamp '2026-01-01' + pg_temp.pick('at' || i, 9000000) * interval '1 second'
FROM generate_series(1, :events) i;

REFRESH MATERIALIZED VIEW revenue_by_month;

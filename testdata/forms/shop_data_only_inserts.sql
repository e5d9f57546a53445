--
-- PostgreSQL database dump
--

\restrict testdata

-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Data for Name: events_2026_01; Type: TABLE DATA; Schema: public; Owner: postgres
--

SET SESSION AUTHORIZATION DEFAULT;

ALTER TABLE public.events_2026_01 DISABLE TRIGGER ALL;



ALTER TABLE public.events_2026_01 ENABLE TRIGGER ALL;

--
-- Data for Name: events_2026_02; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.events_2026_02 DISABLE TRIGGER ALL;

INSERT INTO public.events_2026_02 VALUES (2, 'basket', '/p/12', 200, 692.15625, '2026-02-28 09:33:43');
INSERT INTO public.events_2026_02 VALUES (6, 'basket', '/p/27', 200, 722.40625, '2026-02-25 05:47:25');


ALTER TABLE public.events_2026_02 ENABLE TRIGGER ALL;

--
-- Data for Name: events_2026_03; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.events_2026_03 DISABLE TRIGGER ALL;

INSERT INTO public.events_2026_03 VALUES (1, 'search', '/p/31', 200, 329.40625, '2026-03-15 12:09:14');
INSERT INTO public.events_2026_03 VALUES (3, 'view', '/p/34', 200, 287.03125, '2026-03-11 03:35:36');
INSERT INTO public.events_2026_03 VALUES (4, 'click', '/p/35', 304, 836.34375, '2026-03-31 21:14:05');
INSERT INTO public.events_2026_03 VALUES (9, 'click', '/p/28', 200, 38.21875, '2026-03-11 11:10:52');
INSERT INTO public.events_2026_03 VALUES (10, 'search', '/p/6', 200, 895.8125, '2026-03-22 07:37:32');


ALTER TABLE public.events_2026_03 ENABLE TRIGGER ALL;

--
-- Data for Name: events_rest; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.events_rest DISABLE TRIGGER ALL;

INSERT INTO public.events_rest VALUES (5, 'basket', '/p/34', 200, 1061.5312, '2026-04-14 23:59:25');
INSERT INTO public.events_rest VALUES (7, 'click', '/p/11', 200, 1073.0312, '2026-04-01 23:50:14');
INSERT INTO public.events_rest VALUES (8, 'search', '/p/35', 200, 1180.8438, '2026-04-13 20:50:51');


ALTER TABLE public.events_rest ENABLE TRIGGER ALL;

--
-- Data for Name: login_attempts; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.login_attempts DISABLE TRIGGER ALL;

INSERT INTO public.login_attempts VALUES ('katarzyna.yamaguchi9@nordlys-brev.no', '84.17.148.9', true, '2026-02-01 12:07:00+00');
INSERT INTO public.login_attempts VALUES ('quentin.fairweather8@kestrelmail.net', '84.17.182.9', true, '2026-02-01 12:14:00+00');
INSERT INTO public.login_attempts VALUES ('katarzyna.wojcik11@nordlys-brev.no', '84.17.84.9', false, '2026-02-01 12:21:00+00');
INSERT INTO public.login_attempts VALUES ('wanjiru.jankowski2@quillandco.org', '84.17.83.9', true, '2026-02-01 12:28:00+00');
INSERT INTO public.login_attempts VALUES ('wanjiru.jankowski2@quillandco.org', NULL, true, '2026-02-01 12:35:00+00');
INSERT INTO public.login_attempts VALUES ('fatima.quintero3@nordlys-brev.no', '84.17.112.9', false, '2026-02-01 12:42:00+00');
INSERT INTO public.login_attempts VALUES ('priya.dvorak7@nordlys-brev.no', '84.17.76.9', true, '2026-02-01 12:49:00+00');
INSERT INTO public.login_attempts VALUES ('fatima.quintero3@nordlys-brev.no', '84.17.209.9', true, '2026-02-01 12:56:00+00');
INSERT INTO public.login_attempts VALUES ('fatima.osullivan5@correo-alisios.es', '84.17.234.9', false, '2026-02-01 13:03:00+00');
INSERT INTO public.login_attempts VALUES ('mei.osullivan1@kestrelmail.net', NULL, true, '2026-02-01 13:10:00+00');
INSERT INTO public.login_attempts VALUES ('yusuf.dvorak4@nordlys-brev.no', '84.17.35.9', true, '2026-02-01 13:17:00+00');
INSERT INTO public.login_attempts VALUES ('wanjiru.jankowski2@quillandco.org', '84.17.81.9', false, '2026-02-01 13:24:00+00');


ALTER TABLE public.login_attempts ENABLE TRIGGER ALL;

--
-- Data for Name: users; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.users DISABLE TRIGGER ALL;

INSERT INTO public.users VALUES (1, 'mei.osullivan1@kestrelmail.net', 'mei_2222b01', 'Mei O''Sullivan', '+1 870-262-5255', '483-20-1651', '1991-06-23', '30791', NULL, '{"likes": {"tea": false, "note": "back\\slash \"quoted\" é"}, "sizes": [43, "M"], "theme": "dark"}', '\x7d2ca05e3c2770f4ce2a8456d2ee639cc07346e1441ce04df286ca2b256a15fd', '{vip,"needs, comma"}', NULL, false, '2025-06-12 00:18:36+00', DEFAULT);
INSERT INTO public.users VALUES (2, 'wanjiru.jankowski2@quillandco.org', 'wanj_fdf65f9', 'Wanjiru Jankowski', '+1 518-326-5090', NULL, '1953-07-06', '56115', 'COPY this FROM stdin;
\.
and go on', '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [39, "M"], "theme": "dark"}', '\x1dce9112cd4bb49eced77f78084bcce5c2a458dd3d492000510cb6931fc553ab', '{vip,"needs, comma"}', NULL, true, '2024-11-29 14:02:44+00', DEFAULT);
INSERT INTO public.users VALUES (3, 'fatima.quintero3@nordlys-brev.no', 'fati_b443393', 'Fatima Quintero', '+49 49 1743802', NULL, '1948-05-08', '22811', '', '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [40, "M"], "theme": "light"}', '\x94fe9f034939c62b0602ff61b9ccab4e7a02cd5fc34b4fe76b60d8c75fc19695', '{"say \"hi\"","",NULL,"NULL"}', NULL, true, '2026-01-05 09:25:46+00', DEFAULT);
INSERT INTO public.users VALUES (4, 'yusuf.dvorak4@nordlys-brev.no', 'yusu_e2dccbf', 'Yusuf Dvořák', '+1 818-321-1109', '252-82-6883', '1959-11-14', '14666', '', '{"likes": {"tea": false, "note": "back\\slash \"quoted\" é"}, "sizes": [38, "M"], "theme": "dark"}', '\x48bd927064731b068cc8a602404d473e07ad5a2c55cae6ebe277df4a31de4d78', '{new}', NULL, true, '2025-09-22 21:02:39+00', DEFAULT);
INSERT INTO public.users VALUES (5, 'fatima.osullivan5@correo-alisios.es', 'fati_0c2c554', 'Fatima O''Sullivan', '+1 797-398-4827', '547-62-6767', '1960-11-07', '40414', 'prefers parcels	to the back door
second line, with a \ backslash', '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [45, "M"], "theme": "dark"}', '\x893e5d1aa820051d5f185c8db1c2df1a6f24ee0aab514d328bb3070d3fa5814b', '{}', NULL, false, '2024-09-21 09:10:04+00', DEFAULT);
INSERT INTO public.users VALUES (6, 'ilse.abernathy6@kestrelmail.net', 'ilse_b4743c5', 'Ilse Abernathy', '+1 367-301-1365', '116-40-1940', '1978-09-02', '19468', 'asked twice about the green kettle; sent the manual', '{"likes": {"tea": false, "note": "back\\slash \"quoted\" é"}, "sizes": [45, "M"], "theme": "light"}', '\x677bcb09a149f490120971b8fb58da57ff74d2d31cf04e4b0ef12644af21c704', '{"say \"hi\"","",NULL,"NULL"}', NULL, true, '2024-05-30 09:43:32+00', DEFAULT);
INSERT INTO public.users VALUES (7, 'priya.dvorak7@nordlys-brev.no', 'priy_d5a2aec', 'Priya Dvořák', '+1 307-272-2947', NULL, '1978-11-27', '88197', 'prefers parcels	to the back door
second line, with a \ backslash', '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [37, "M"], "theme": "light"}', '\xd397c01eb0523ae5f5611c849c687e2f1bd9d0ecab3e65d5fb492eae6848c497', '{new}', NULL, false, '2025-03-16 15:37:20+00', DEFAULT);
INSERT INTO public.users VALUES (8, 'quentin.fairweather8@kestrelmail.net', 'quen_6e9ea2f', 'Quentin Fairweather', '+1 654-321-0344', NULL, '1963-07-19', '93646', 'COPY this FROM stdin;
\.
and go on', '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [43, "M"], "theme": "light"}', NULL, '{new}', 6, false, '2025-11-14 17:13:46+00', DEFAULT);
INSERT INTO public.users VALUES (9, 'katarzyna.yamaguchi9@nordlys-brev.no', 'kata_ca89d4d', 'Katarzyna Yamaguchi', '+1 883-369-1651', NULL, '1987-10-07', '44822', 'likes "quotes", it''s fine', '{"likes": {"tea": false, "note": "back\\slash \"quoted\" é"}, "sizes": [39, "M"], "theme": "light"}', '\xa1b4de5642f91e88d68e72967a168ad008aa94cba0ff79986c368af183adcf41', '{vip,"needs, comma"}', 1, false, '2024-08-18 23:04:19+00', DEFAULT);
INSERT INTO public.users VALUES (10, 'bertil.kirchhoff10@nordlys-brev.no', 'bert_1baa659', 'Bertil Kirchhoff', '+1 357-232-5647', NULL, '1952-05-29', '45991', 'prefers parcels	to the back door
second line, with a \ backslash', '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [45, "M"], "theme": "light"}', '\x1986b5c16672f4888e08cd0b5773e84e62543d0b5a9ab8cfd890d94fe9b092cb', '{"say \"hi\"","",NULL,"NULL"}', NULL, true, '2024-04-04 13:08:19+00', DEFAULT);
INSERT INTO public.users VALUES (11, 'katarzyna.wojcik11@nordlys-brev.no', 'kata_b258f9a', 'Katarzyna Wojcik', '+1 616-478-9916', '376-15-3973', '1978-02-26', '20214', NULL, '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [40, "M"], "theme": "dark"}', NULL, '{new}', NULL, true, '2025-06-02 12:58:20+00', DEFAULT);
INSERT INTO public.users VALUES (12, 'rosa.rasmussen12@brightwater-post.com', 'rosa_e199aa8', 'Rosa Rasmussen', '+1 552-427-7628', '475-58-3716', '1958-08-27', '19748', '', '{"likes": {"tea": true, "note": "back\\slash \"quoted\" é"}, "sizes": [42, "M"], "theme": "light"}', NULL, '{"say \"hi\"","",NULL,"NULL"}', NULL, false, '2025-02-25 02:35:21+00', DEFAULT);


ALTER TABLE public.users ENABLE TRIGGER ALL;

--
-- Data for Name: newsletter_subscriptions; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.newsletter_subscriptions DISABLE TRIGGER ALL;

INSERT INTO public.newsletter_subscriptions VALUES ('wanjiru.jankowski2@quillandco.org', 'sale', '2024-12-02 14:02:44+00');
INSERT INTO public.newsletter_subscriptions VALUES ('fatima.quintero3@nordlys-brev.no', 'sale', '2026-01-08 09:25:46+00');
INSERT INTO public.newsletter_subscriptions VALUES ('yusuf.dvorak4@nordlys-brev.no', 'garden', '2025-09-25 21:02:39+00');
INSERT INTO public.newsletter_subscriptions VALUES ('ilse.abernathy6@kestrelmail.net', 'kitchen', '2024-06-02 09:43:32+00');
INSERT INTO public.newsletter_subscriptions VALUES ('bertil.kirchhoff10@nordlys-brev.no', 'garden', NULL);
INSERT INTO public.newsletter_subscriptions VALUES ('katarzyna.wojcik11@nordlys-brev.no', 'kitchen', '2025-06-05 12:58:20+00');


ALTER TABLE public.newsletter_subscriptions ENABLE TRIGGER ALL;

--
-- Data for Name: orders; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.orders DISABLE TRIGGER ALL;

INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (1, 3, 'fatima.quintero3@nordlys-brev.no', '4916115559337127', 'Fatima Quintero', '29 Harbour Row', 'Millbrook', 'VT', '22811', 'US', 'delivered', 535.78, NULL, '2025-10-04 11:49:06');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (2, 2, 'wanjiru.jankowski2@quillandco.org', '4916571437274504', 'Wanjiru Jankowski', '7 Old Ferry Road', 'Eastwick', 'ME', '56115', 'US', 'new', 658.81, NULL, '2025-02-09 01:42:54');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (3, 3, 'fatima.quintero3@nordlys-brev.no', '5312521053453046', 'Fatima Quintero', '135 Bramble Avenue', 'Cedar Point', 'NM', '22811', 'US', 'paid', 232.05, 'leave at the door', '2025-07-21 00:24:16');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (4, 6, 'ilse.abernathy6@kestrelmail.net', '4916133120076728', 'Ilse Abernathy', '224 Old Ferry Road', 'Cedar Point', 'OR', '19468', 'US', 'paid', 407.67, NULL, '2025-11-16 18:14:37');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (5, 12, 'rosa.rasmussen12@brightwater-post.com', '5312657963352751', 'Rosa Rasmussen', '225 Mill Street', 'Eastwick', 'OR', '19748', 'US', 'new', 506.67, 'leave at the door', '2025-08-09 15:14:08');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (6, 6, 'ilse.abernathy6@kestrelmail.net', NULL, 'Ilse Abernathy', '120 Mill Street', 'Eastwick', 'VT', '19468', 'US', 'delivered', 745.50, 'gift
wrap it', '2025-12-04 10:25:56');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (7, 7, 'priya.dvorak7@nordlys-brev.no', '5312811802191868', 'Priya Dvořák', '98 Mill Street', 'Eastwick', 'ME', '88197', 'US', 'paid', 272.04, NULL, '2025-06-12 16:01:39');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (8, 4, 'yusuf.dvorak4@nordlys-brev.no', '5312886191034614', 'Yusuf Dvořák', '23 Larkspur Lane', 'Harrow Falls', 'VT', '14666', 'US', 'paid', 266.06, NULL, '2025-02-13 03:44:27');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (9, 7, 'priya.dvorak7@nordlys-brev.no', '4916343263414517', 'Priya Dvořák', '102 Harbour Row', 'Cedar Point', 'NM', '88197', 'US', 'delivered', 83.89, 'leave at the door', '2025-07-31 05:00:49');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (10, 7, 'priya.dvorak7@nordlys-brev.no', '4916302685148939', 'Priya Dvořák', '3 Harbour Row', 'Millbrook', 'VT', '88197', 'US', 'new', 51.72, 'gift
wrap it', '2025-05-18 11:50:36');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (11, 2, 'wanjiru.jankowski2@quillandco.org', '4916997554414401', 'Wanjiru Jankowski', '53 Old Ferry Road', 'Harrow Falls', 'WI', '56115', 'US', 'shipped', 759.57, NULL, '2025-04-17 20:23:24');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (12, 1, 'mei.osullivan1@kestrelmail.net', '5312560230289048', 'Mei O''Sullivan', '158 Bramble Avenue', 'Cedar Point', 'NM', '30791', 'US', 'shipped', 474.92, '', '2025-02-26 12:39:53');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (13, 4, 'yusuf.dvorak4@nordlys-brev.no', '4916793167010854', 'Yusuf Dvořák', '48 Harbour Row', 'Harrow Falls', 'NM', '14666', 'US', 'delivered', 804.25, NULL, '2025-01-25 11:03:23');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (14, 7, 'priya.dvorak7@nordlys-brev.no', '4916495008747344', 'Priya Dvořák', '95 Old Ferry Road', 'Harrow Falls', 'OR', '88197', 'US', 'returned', 756.41, NULL, '2025-08-24 11:38:02');
INSERT INTO public.orders OVERRIDING SYSTEM VALUE VALUES (15, 11, 'katarzyna.wojcik11@nordlys-brev.no', NULL, 'Katarzyna Wojcik', '103 Larkspur Lane', 'Cedar Point', 'NM', '20214', 'US', 'new', 237.91, '', '2025-10-15 23:51:01');


ALTER TABLE public.orders ENABLE TRIGGER ALL;

--
-- Data for Name: products; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.products DISABLE TRIGGER ALL;

INSERT INTO public.products VALUES (1, 'SKU00001', 'green kettle', 'A thing for every day.
Number 1 of the catalogue; 100 % made to last.', 68.38, 15.22, DEFAULT);
INSERT INTO public.products VALUES (2, 'SKU00002', 'copper bowl', 'A thing for every day.
Number 2 of the catalogue; 100 % made to last.', 16.65, 6.293333333333333, DEFAULT);
INSERT INTO public.products VALUES (3, 'SKU00003', 'oak kettle', 'A thing for every day.
Number 3 of the catalogue; 100 % made to last.', 202.64, 2.0966666666666667, DEFAULT);
INSERT INTO public.products VALUES (4, 'SKU00004', 'oak kettle', 'A thing for every day.
Number 4 of the catalogue; 100 % made to last.', 115.54, 4.9, DEFAULT);
INSERT INTO public.products VALUES (5, 'SKU00005', 'enamel chair', 'A thing for every day.
Number 5 of the catalogue; 100 % made to last.', 71.95, 13.766666666666667, DEFAULT);
INSERT INTO public.products VALUES (6, 'SKU00006', 'blue kettle', 'A thing for every day.
Number 6 of the catalogue; 100 % made to last.', 156.31, 8.856666666666667, DEFAULT);
INSERT INTO public.products VALUES (7, 'SKU00007', 'blue chair', 'A thing for every day.
Number 7 of the catalogue; 100 % made to last.', 121.59, NULL, DEFAULT);
INSERT INTO public.products VALUES (8, 'SKU00008', 'enamel bowl', 'A thing for every day.
Number 8 of the catalogue; 100 % made to last.', 177.41, 10.673333333333334, DEFAULT);
INSERT INTO public.products VALUES (9, 'SKU00009', 'green chair', 'A thing for every day.
Number 9 of the catalogue; 100 % made to last.', 78.23, 4.223333333333334, DEFAULT);
INSERT INTO public.products VALUES (10, 'SKU00010', 'oak kettle', 'A thing for every day.
Number 10 of the catalogue; 100 % made to last.', 137.34, 10.93, DEFAULT);
INSERT INTO public.products VALUES (11, 'SKU00011', 'enamel clock', 'A thing for every day.
Number 11 of the catalogue; 100 % made to last.', 35.67, 7.14, DEFAULT);
INSERT INTO public.products VALUES (12, 'SKU00012', 'enamel blanket', 'A thing for every day.
Number 12 of the catalogue; 100 % made to last.', 150.41, 13.643333333333333, DEFAULT);
INSERT INTO public.products VALUES (13, 'SKU00013', 'oak chair', 'A thing for every day.
Number 13 of the catalogue; 100 % made to last.', 53.23, 15.873333333333333, DEFAULT);
INSERT INTO public.products VALUES (14, 'SKU00014', 'copper bowl', 'A thing for every day.
Number 14 of the catalogue; 100 % made to last.', 142.43, NULL, DEFAULT);
INSERT INTO public.products VALUES (15, 'SKU00015', 'enamel lamp', 'A thing for every day.
Number 15 of the catalogue; 100 % made to last.', 108.18, 7.886666666666667, DEFAULT);
INSERT INTO public.products VALUES (16, 'SKU00016', 'enamel clock', 'A thing for every day.
Number 16 of the catalogue; 100 % made to last.', 169.73, 14.546666666666667, DEFAULT);
INSERT INTO public.products VALUES (17, 'SKU00017', 'copper chair', 'A thing for every day.
Number 17 of the catalogue; 100 % made to last.', 55.79, 8.833333333333334, DEFAULT);
INSERT INTO public.products VALUES (18, 'SKU00018', 'enamel lamp', 'A thing for every day.
Number 18 of the catalogue; 100 % made to last.', 86.41, 1.4466666666666668, DEFAULT);
INSERT INTO public.products VALUES (19, 'SKU00019', 'copper lamp', 'A thing for every day.
Number 19 of the catalogue; 100 % made to last.', 62.22, 0.2833333333333333, DEFAULT);
INSERT INTO public.products VALUES (20, 'SKU00020', 'oak lamp', 'A thing for every day.
Number 20 of the catalogue; 100 % made to last.', 70.07, 8.99, DEFAULT);
INSERT INTO public.products VALUES (21, 'SKU00021', 'enamel chair', 'A thing for every day.
Number 21 of the catalogue; 100 % made to last.', 29.86, NULL, DEFAULT);
INSERT INTO public.products VALUES (22, 'SKU00022', 'oak blanket', 'A thing for every day.
Number 22 of the catalogue; 100 % made to last.', 11.57, 0.01, DEFAULT);
INSERT INTO public.products VALUES (23, 'SKU00023', 'enamel lamp', 'A thing for every day.
Number 23 of the catalogue; 100 % made to last.', 92.01, 1.6966666666666668, DEFAULT);
INSERT INTO public.products VALUES (24, 'SKU00024', 'blue blanket', 'A thing for every day.
Number 24 of the catalogue; 100 % made to last.', 144.49, 16.163333333333334, DEFAULT);
INSERT INTO public.products VALUES (25, 'SKU00025', 'copper kettle', 'A thing for every day.
Number 25 of the catalogue; 100 % made to last.', 52.61, 5.37, DEFAULT);
INSERT INTO public.products VALUES (26, 'SKU00026', 'oak bowl', 'A thing for every day.
Number 26 of the catalogue; 100 % made to last.', 189.17, 8.573333333333334, DEFAULT);
INSERT INTO public.products VALUES (27, 'SKU00027', 'oak lamp', 'A thing for every day.
Number 27 of the catalogue; 100 % made to last.', 102.37, 2.11, DEFAULT);
INSERT INTO public.products VALUES (28, 'SKU00028', 'blue bowl', 'A thing for every day.
Number 28 of the catalogue; 100 % made to last.', 138.23, NULL, DEFAULT);
INSERT INTO public.products VALUES (29, 'SKU00029', 'copper blanket', 'A thing for every day.
Number 29 of the catalogue; 100 % made to last.', 48.50, 14.26, DEFAULT);
INSERT INTO public.products VALUES (30, 'SKU00030', 'enamel lamp', 'A thing for every day.
Number 30 of the catalogue; 100 % made to last.', 31.60, 6.9, DEFAULT);
INSERT INTO public.products VALUES (31, 'SKU00031', 'copper bowl', 'A thing for every day.
Number 31 of the catalogue; 100 % made to last.', 168.61, 13.443333333333333, DEFAULT);
INSERT INTO public.products VALUES (32, 'SKU00032', 'green kettle', 'A thing for every day.
Number 32 of the catalogue; 100 % made to last.', 15.34, 14.87, DEFAULT);
INSERT INTO public.products VALUES (33, 'SKU00033', 'blue bowl', 'A thing for every day.
Number 33 of the catalogue; 100 % made to last.', 132.17, 2.45, DEFAULT);
INSERT INTO public.products VALUES (34, 'SKU00034', 'green bowl', 'A thing for every day.
Number 34 of the catalogue; 100 % made to last.', 8.47, 7.273333333333333, DEFAULT);
INSERT INTO public.products VALUES (35, 'SKU00035', 'oak kettle', 'A thing for every day.
Number 35 of the catalogue; 100 % made to last.', 153.63, NULL, DEFAULT);
INSERT INTO public.products VALUES (36, 'SKU00036', 'enamel blanket', 'A thing for every day.
Number 36 of the catalogue; 100 % made to last.', 160.85, 0.9733333333333334, DEFAULT);
INSERT INTO public.products VALUES (37, 'SKU00037', 'green lamp', 'A thing for every day.
Number 37 of the catalogue; 100 % made to last.', 198.79, 1.9933333333333334, DEFAULT);
INSERT INTO public.products VALUES (38, 'SKU00038', 'green lamp', 'A thing for every day.
Number 38 of the catalogue; 100 % made to last.', 86.18, 1.1633333333333333, DEFAULT);
INSERT INTO public.products VALUES (39, 'SKU00039', 'green chair', 'A thing for every day.
Number 39 of the catalogue; 100 % made to last.', 17.06, 2.703333333333333, DEFAULT);
INSERT INTO public.products VALUES (40, 'SKU00040', 'green kettle', 'A thing for every day.
Number 40 of the catalogue; 100 % made to last.', 161.38, 14.163333333333334, DEFAULT);


ALTER TABLE public.products ENABLE TRIGGER ALL;

--
-- Data for Name: order_items; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.order_items DISABLE TRIGGER ALL;

INSERT INTO public.order_items VALUES (1, 1, 1, 3);
INSERT INTO public.order_items VALUES (2, 1, 11, 4);
INSERT INTO public.order_items VALUES (3, 1, 33, 2);
INSERT INTO public.order_items VALUES (3, 2, 36, 3);
INSERT INTO public.order_items VALUES (4, 1, 30, 3);
INSERT INTO public.order_items VALUES (5, 1, 20, 2);
INSERT INTO public.order_items VALUES (6, 1, 16, 1);
INSERT INTO public.order_items VALUES (6, 2, 34, 1);
INSERT INTO public.order_items VALUES (7, 1, 29, 2);
INSERT INTO public.order_items VALUES (8, 1, 18, 1);
INSERT INTO public.order_items VALUES (9, 1, 8, 3);
INSERT INTO public.order_items VALUES (9, 2, 13, 2);
INSERT INTO public.order_items VALUES (10, 1, 37, 2);
INSERT INTO public.order_items VALUES (11, 1, 9, 1);
INSERT INTO public.order_items VALUES (12, 1, 26, 2);
INSERT INTO public.order_items VALUES (12, 2, 25, 3);
INSERT INTO public.order_items VALUES (13, 1, 9, 3);
INSERT INTO public.order_items VALUES (14, 1, 5, 2);
INSERT INTO public.order_items VALUES (15, 1, 21, 4);
INSERT INTO public.order_items VALUES (15, 2, 9, 3);


ALTER TABLE public.order_items ENABLE TRIGGER ALL;

--
-- Data for Name: payments; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.payments DISABLE TRIGGER ALL;

INSERT INTO public.payments VALUES ('5039b3c8-ffbd-b50a-2102-bc172ebbf755', 1, 'card', '4916115559337127', 'FATIMA QUINTERO', NULL, 535.78, '2025-10-04 12:49:06+00');
INSERT INTO public.payments VALUES ('8e08c54f-25b8-d3d2-47c4-77b8fa370020', 3, 'card', '5312521053453046', 'FATIMA QUINTERO', NULL, 232.05, '2025-07-21 01:24:16+00');
INSERT INTO public.payments VALUES ('1cdee909-39ee-11d6-8d23-fd1601c26ea4', 4, 'card', '4916133120076728', 'ILSE ABERNATHY', NULL, 407.67, '2025-11-16 19:14:37+00');
INSERT INTO public.payments VALUES ('f18e0125-586e-bfc8-0eca-dd634e5b67a2', 6, 'transfer', NULL, NULL, 'DE80500700102091334259', 745.50, '2025-12-04 11:25:56+00');
INSERT INTO public.payments VALUES ('29899c72-20a0-5e8e-59d5-661ad01289be', 7, 'card', '5312811802191868', 'PRIYA DVOřáK', NULL, 272.04, '2025-06-12 17:01:39+00');
INSERT INTO public.payments VALUES ('d3b602a6-152f-bbf2-90d3-12a12a30b86b', 8, 'card', '5312886191034614', 'YUSUF DVOřáK', NULL, 266.06, '2025-02-13 04:44:27+00');
INSERT INTO public.payments VALUES ('541c9360-b7b4-4a9b-7264-ecd21bb35efc', 9, 'card', '4916343263414517', 'PRIYA DVOřáK', NULL, 83.89, NULL);
INSERT INTO public.payments VALUES ('237ab93f-5380-543c-6e9c-203af9d69ff1', 11, 'card', '4916997554414401', 'WANJIRU JANKOWSKI', NULL, 759.57, '2025-04-17 21:23:24+00');
INSERT INTO public.payments VALUES ('8c17d4d2-5f26-5638-2f77-d78710f3d916', 12, 'card', '5312560230289048', 'MEI O''SULLIVAN', NULL, 474.92, '2025-02-26 13:39:53+00');
INSERT INTO public.payments VALUES ('0cae93d7-981b-3d31-ab32-33b522c736e0', 13, 'card', '4916793167010854', 'YUSUF DVOřáK', NULL, 804.25, '2025-01-25 12:03:23+00');
INSERT INTO public.payments VALUES ('c9ede5d5-9a7f-1393-eb6c-a9585c00f4eb', 14, 'card', '4916495008747344', 'PRIYA DVOřáK', NULL, 756.41, '2025-08-24 12:38:02+00');


ALTER TABLE public.payments ENABLE TRIGGER ALL;

--
-- Data for Name: sessions; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.sessions DISABLE TRIGGER ALL;

INSERT INTO public.sessions VALUES ('43fd8287-3104-8cda-3a0a-050b22bed4f3', 12, '84.10.199.187', NULL, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)', '78b1e6d775cec5260001af137a79dbd5254c2b1ac5ee155f9a0a4230c5fb2dc4', '2026-02-05 10:01:55+00');
INSERT INTO public.sessions VALUES ('98432f23-b96c-8138-c260-6ef8bebc0a82', 8, '84.151.32.231', NULL, 'curl/8.14.1', '0e0530c1430da76495955eb06eb99d954df23753252345220530450e707e2de8', '2026-03-05 16:05:04+00');
INSERT INTO public.sessions VALUES ('305aee00-730e-2a79-061f-dd7e6f850ca3', 11, '84.62.9.82', 'a4:83:e7:81:65:00', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'b959d667c994b9eb7f294367d1f450a2d13a42d5c8b61dcc8a41c135b9e03736', '2026-01-22 15:48:25+00');
INSERT INTO public.sessions VALUES ('f1c3d151-ded4-16e4-90e3-7c6595aff182', 4, '2a02:8109:3d58::d9aa', NULL, 'curl/8.14.1', 'bc50d10a251484f851e07daef260710169feba8d6b5b6c6f97de0648ecd695bd', '2026-02-05 10:08:32+00');
INSERT INTO public.sessions VALUES ('ca0ad65a-dbdf-a0f3-bc5d-d79f2dd5ef90', 4, '84.176.18.79', NULL, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)', '0ac812376ae710ed5f90165b492289d63bb2bd71ede9ecb4dc29fd0862088c65', '2026-01-31 04:49:00+00');
INSERT INTO public.sessions VALUES ('cde6fdc8-1049-7995-edc1-1bf01c0e99da', NULL, '84.120.243.241', 'a4:83:e7:a5:54:35', 'curl/8.14.1', '5c84e86073fa3eb70895744a00a4f1aa5c6dbfea407e497053a666eb08dc4a0a', '2026-01-13 14:51:41+00');
INSERT INTO public.sessions VALUES ('7d3c8868-abb6-46b7-29f4-6a204aaedef5', 11, '84.16.30.223', NULL, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)', '57d4a665b93639cab2f9624643bcadead74b8f49b16917bf3e92cef0afec3af6', '2026-01-13 07:21:47+00');
INSERT INTO public.sessions VALUES ('941e10eb-6657-28d7-0e75-b1b7e50a5890', 4, '2a02:8109:4163::6af3', NULL, 'curl/8.14.1', '70d81e0c091f66da5a57501a0ddf13ea6766169548f18354639211e0662605d6', '2026-02-07 03:39:05+00');
INSERT INTO public.sessions VALUES ('a9cc4515-3438-c829-7a2a-e45beef4f160', 6, '84.113.85.22', 'a4:83:e7:9f:64:34', 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)', '8b761b078b27e774ecc943c13d6f3c6d518f44f2a78abf49b34513188b30adab', '2026-02-28 08:26:20+00');
INSERT INTO public.sessions VALUES ('079e6ab6-3ed4-276d-4f86-79953c0ad845', 4, '84.174.62.107', NULL, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)', 'a620290df8dee8458c456baac1a9fbc971b36a4137768dc07ee614bf205313e3', '2026-02-22 07:24:38+00');
INSERT INTO public.sessions VALUES ('3f5c70f9-e2e9-a46c-0de6-0030d1d76edd', 3, '84.124.127.138', NULL, 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X)', '33dbb45e693db9af2a24b492a43d8a4504f117228ce8e8daef080f140b84c60e', '2026-02-28 12:05:58+00');
INSERT INTO public.sessions VALUES ('65ecea0a-52ea-654d-3b30-5e6d9f950937', NULL, '2a02:8109:610e::6df6', 'a4:83:e7:a1:4a:62', 'curl/8.14.1', '9e5c4bb9cd00aa12bb96d11b13b82abe3d29cfc2b40e4de293e8081ab41c90a9', '2026-01-11 21:31:13+00');


ALTER TABLE public.sessions ENABLE TRIGGER ALL;

--
-- Data for Name: visits; Type: TABLE DATA; Schema: public; Owner: postgres
--

ALTER TABLE public.visits DISABLE TRIGGER ALL;

INSERT INTO public.visits VALUES (3, '/p/23', '2026-03-03');
INSERT INTO public.visits VALUES (4, '/p/15', '2026-02-18');
INSERT INTO public.visits VALUES (12, '/p/24', '2026-01-22');
INSERT INTO public.visits VALUES (5, '/p/30', '2026-01-07');
INSERT INTO public.visits VALUES (11, '/p/11', '2026-03-19');
INSERT INTO public.visits VALUES (3, '/p/32', '2026-03-04');
INSERT INTO public.visits VALUES (7, '/p/22', '2026-03-19');
INSERT INTO public.visits VALUES (8, '/p/26', '2026-03-02');
INSERT INTO public.visits VALUES (7, '/p/32', '2026-02-16');
INSERT INTO public.visits VALUES (1, '/p/8', '2026-02-28');
INSERT INTO public.visits VALUES (6, '/p/24', '2026-01-07');
INSERT INTO public.visits VALUES (12, '/p/17', '2026-03-15');


ALTER TABLE public.visits ENABLE TRIGGER ALL;

--
-- Name: orders_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.orders_id_seq', 15, true);


--
-- Name: products_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.products_id_seq', 40, true);


--
-- Name: users_id_seq; Type: SEQUENCE SET; Schema: public; Owner: postgres
--

SELECT pg_catalog.setval('public.users_id_seq', 12, true);


--
-- PostgreSQL database dump complete
--

\unrestrict testdata


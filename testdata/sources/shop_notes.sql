-- Personal data where a mapping by column does not look for it: free text, JSON, arrays, comments.
UPDATE users SET notes = CASE id % 5
    WHEN 0 THEN 'call ' || full_name || ' back, or write to ' || email
    WHEN 1 THEN E'paid by phone\ncard 4916338506082832 until 09/28'
    WHEN 2 THEN 'ssn on file: ' || coalesce(ssn, '219-45-7731')
    WHEN 3 THEN E'no mail\tplease'
    ELSE NULL END;
UPDATE users SET profile = profile || jsonb_build_object('contact', jsonb_build_object('email', email, 'phone', phone)) WHERE id % 2 = 0;
UPDATE users SET tags = tags || ARRAY['friend of ' || username, email] WHERE id % 7 = 0;
UPDATE orders SET comment = 'ring at ' || shipping_name || ', ' || customer_email WHERE id % 4 = 0;
COMMENT ON TABLE orders IS 'ask dagny.eriksen@kestrelmail.net';

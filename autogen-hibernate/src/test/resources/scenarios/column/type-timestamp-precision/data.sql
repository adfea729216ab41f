insert into purchase_order (id, placed) values (1, '2026-01-02 03:04:05.4');

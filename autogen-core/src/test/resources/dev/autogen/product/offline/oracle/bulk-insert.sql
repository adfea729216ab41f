insert into customer (id, name, active, code, bytes, day, hour, moment, instant) values (1, ('it''s' || chr(10) || 'so'), 1, hextoraw('00000000000000000000000000000001'), hextoraw('01ff'), date '2026-01-02', timestamp '1970-01-01 03:04:00.000000000', timestamp '2026-01-02 03:04:00.000000000', timestamp '2026-01-02 03:04:05.600000000 +02:00')
/
insert into customer (id, name, active, code, bytes, day, hour, moment, instant) values (2, null, 0, null, null, null, null, null, null)
/

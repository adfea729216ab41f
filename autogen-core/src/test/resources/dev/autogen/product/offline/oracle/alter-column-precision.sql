-- IMPOSSIBLE: fails while the column has a value: add another, copy the values with op.execute, drop this one
alter table customer modify total number(10,2)
/

alter table product drop constraint product_shape_check, add constraint product_shape_check check (shape in ('a\b $L', '\u0022, "b"', ') */ or'));

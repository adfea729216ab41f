select name, escaped = E'a\nb\\', dollars from product => it's */ \u0022, t, it's
insert into product (id) values (2) returning name => it's """ $L \

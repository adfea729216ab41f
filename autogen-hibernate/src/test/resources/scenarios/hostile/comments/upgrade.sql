alter table product add column added varchar(255);
comment on column product.added is ' 
 ';
comment on column product.name is '\u0022);
// */ ''';
comment on table product is 'it''s

*/ "quoted" """ \u0022 \ ${x} $L %s ? :x \
	tab and trailing 
end\';

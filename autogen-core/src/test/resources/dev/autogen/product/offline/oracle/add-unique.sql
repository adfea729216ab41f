-- MAY_FAIL: fails while rows share a value
alter table customer add constraint customer_name_key unique (name, email)
/

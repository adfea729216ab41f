alter table customer drop constraint uq
/
alter table customer add constraint uq unique (name, email)
/

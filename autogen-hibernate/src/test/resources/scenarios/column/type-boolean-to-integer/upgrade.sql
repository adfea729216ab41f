alter table product alter column visible drop default;
alter table product alter column visible type integer using visible::integer;
alter table product alter column visible set default 1;

alter table product alter column visible drop default;
alter table product alter column visible type boolean using visible <> 0;
alter table product alter column visible set default true;

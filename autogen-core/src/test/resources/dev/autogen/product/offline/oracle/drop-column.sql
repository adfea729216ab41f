-- VALUES_LOST: its values are lost
alter table customer drop column name
/

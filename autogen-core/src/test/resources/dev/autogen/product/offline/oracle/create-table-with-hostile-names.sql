create table "order" (
    "a b" number(10,0),
    "select" number(10,0),
    "it's ] \ -- */" varchar2(10 char) default 'it''s'
)
/
comment on column "order"."it's ] \ -- */" is 'line go / $(x) & ''y'';'
/

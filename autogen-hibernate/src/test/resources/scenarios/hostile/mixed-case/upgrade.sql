alter table "OrderLine" add column "Amount" integer;
alter table "OrderLine" add column "LineNo2" integer;
alter table "OrderLine" add column "ParentId" bigint;
alter table "OrderLine" add constraint "OrderLine_LineNo2_key" unique ("LineNo2");
alter table "OrderLine" add constraint uq_orderline unique ("LineNo", text);
alter table "OrderLine" add constraint "OrderLine_Amount_check" check ("Amount" > 0);
create index ix_orderline on "OrderLine" ("LineNo");
alter table "OrderLine" add constraint fkioe6t9qxw0f3cf75gatns8w09 foreign key ("ParentId") references "OrderLine" (id);

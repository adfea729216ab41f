alter table "OrderLine" drop constraint fkioe6t9qxw0f3cf75gatns8w09;
drop index ix_orderline;
alter table "OrderLine" drop constraint "OrderLine_Amount_check";
alter table "OrderLine" drop constraint uq_orderline;
alter table "OrderLine" drop constraint "OrderLine_LineNo2_key";
alter table "OrderLine" drop column "ParentId";
alter table "OrderLine" drop column "LineNo2";
alter table "OrderLine" drop column "Amount";

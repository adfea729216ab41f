create sequence numbers start with 1 increment by 1
/
create sequence countdown start with -5 increment by -1 minvalue -100 maxvalue 10 cycle cache 5
/

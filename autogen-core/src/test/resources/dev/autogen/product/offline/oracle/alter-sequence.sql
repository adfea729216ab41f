alter sequence numbers increment by 50 maxvalue 1000
/
alter sequence numbers nomaxvalue nocache nocycle
/

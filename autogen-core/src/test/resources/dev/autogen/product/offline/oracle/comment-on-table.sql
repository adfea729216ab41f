comment on table customer is 'who buys'
/
comment on table customer is 'who bought'
/
comment on table customer is ''
/

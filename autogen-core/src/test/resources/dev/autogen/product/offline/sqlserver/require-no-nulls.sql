-- MAY_FAIL: fails while a row has no value
if exists (select 1 from customer where name is null)
    throw 50000, N'rows of table customer have no value in column name: say in the revision, before it requires a value of them, what they get', 1
go

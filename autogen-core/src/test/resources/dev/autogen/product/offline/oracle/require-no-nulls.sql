-- MAY_FAIL: fails while a row has no value
declare
    missing number;
begin
    select count(*) into missing from customer where name is null and rownum = 1;
    if missing > 0 then
        raise_application_error(-20000, 'rows of table customer have no value in column name (an empty text is none): say in the revision, before it requires a value of them, what they get');
    end if;
end;
/

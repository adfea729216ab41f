rename numbers to "order"
/

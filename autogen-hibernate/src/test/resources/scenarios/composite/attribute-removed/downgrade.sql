alter type address add attribute city varchar(255);

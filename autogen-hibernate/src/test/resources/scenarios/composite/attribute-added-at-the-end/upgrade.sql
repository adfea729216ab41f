alter type address add attribute street varchar(255);

insert into category (id, parent_id) values (2, 1) returning parent_id => 1

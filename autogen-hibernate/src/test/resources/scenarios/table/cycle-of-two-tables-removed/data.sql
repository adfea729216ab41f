insert into product (id) values (1);
insert into department (id) values (1);
insert into employee (id, department_id) values (1, 1);
update department set head_id = 1;

create table employee (
    department_id bigint,
    id bigint not null,
    constraint employee_pkey primary key (id)
);
create table department (
    head_id bigint,
    id bigint not null,
    constraint department_pkey primary key (id)
);
alter table department add constraint fk_department_head foreign key (head_id) references employee (id);
alter table employee add constraint fk_employee_department foreign key (department_id) references department (id);

create table interface (
    super bigint,
    this bigint not null,
    constraint interface_pkey primary key (this)
);
alter table interface add constraint extends foreign key (super) references class ("int");
alter table class add column void integer default 0;
alter table class add column new varchar(255);
alter table class alter column package type varchar(100);
alter table class drop column static;
alter table class add constraint class_new_key unique (new);

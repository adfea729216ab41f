alter table employee drop constraint fk_employee_department;
drop table department;
drop table employee;

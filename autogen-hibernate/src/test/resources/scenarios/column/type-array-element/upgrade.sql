alter table product alter column sizes type bigint[];

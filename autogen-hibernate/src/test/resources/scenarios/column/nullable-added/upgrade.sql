alter table product add column subtitle varchar(255);

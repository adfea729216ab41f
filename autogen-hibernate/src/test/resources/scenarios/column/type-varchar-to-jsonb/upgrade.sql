alter table product alter column attributes type jsonb using attributes::jsonb;

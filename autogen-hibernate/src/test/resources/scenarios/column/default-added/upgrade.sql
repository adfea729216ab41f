alter table product alter column name set default 'It''s new';

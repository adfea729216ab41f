select nextval('"sequence''s \"') => 1

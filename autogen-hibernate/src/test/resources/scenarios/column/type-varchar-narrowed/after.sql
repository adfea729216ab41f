select name from product order by id => Chair; unnamed

select name from product order by name => A; b

select name from product => b

select name from product => Chair

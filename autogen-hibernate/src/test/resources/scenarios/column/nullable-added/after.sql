select name, subtitle from product => Chair, null

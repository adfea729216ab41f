select variant from product => 0

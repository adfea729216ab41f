select visible from product => 1

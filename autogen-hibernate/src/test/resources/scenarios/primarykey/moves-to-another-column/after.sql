select code from product => a

select deleted from product => f

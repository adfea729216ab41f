select doubled from product => 8

select doubled, wide from product => 800, t

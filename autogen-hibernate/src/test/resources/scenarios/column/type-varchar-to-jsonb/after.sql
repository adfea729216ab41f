select attributes ->> 'colour' from product => red

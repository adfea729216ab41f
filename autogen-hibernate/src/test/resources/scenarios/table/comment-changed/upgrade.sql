comment on table product is 'What we sell, and what we used to sell';

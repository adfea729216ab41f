comment on table product is 'What we sell';

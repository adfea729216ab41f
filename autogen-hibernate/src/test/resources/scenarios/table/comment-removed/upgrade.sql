comment on table product is null;

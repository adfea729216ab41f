select obj_description('product'::regclass) => What we sell, and what we used to sell

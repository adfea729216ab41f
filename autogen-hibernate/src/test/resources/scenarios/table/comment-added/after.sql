select obj_description('product'::regclass) => What we sell

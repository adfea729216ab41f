select obj_description('product'::regclass) => null

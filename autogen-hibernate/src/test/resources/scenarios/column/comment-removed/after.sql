select col_description('product'::regclass, 2) => null

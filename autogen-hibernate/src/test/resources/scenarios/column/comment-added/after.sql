select col_description('product'::regclass, 2) => As printed on the invoice

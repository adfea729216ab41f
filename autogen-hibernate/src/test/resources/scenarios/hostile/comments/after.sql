select position(E'\\u0022 \\ ${x} $L %s ? :x \\\n\ttab and trailing \nend\\' in obj_description('product'::regclass)) > 0 => t

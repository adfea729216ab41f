select prix$, "two  spaces" from "shop.product " => 2, $L $$ $1

select "user", "default" from "order" => x, table

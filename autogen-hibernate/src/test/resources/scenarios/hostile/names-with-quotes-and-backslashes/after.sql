select "\u0022);" from "a\b */ ' c" => x

select "LineNo", lineno from "OrderLine" => 1, 2

select """" from "say ""hi""" => "

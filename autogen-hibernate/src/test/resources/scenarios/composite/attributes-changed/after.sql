select home, others from customer where id = 1 => (1,Ulm,), {"(2,Bonn,)"}

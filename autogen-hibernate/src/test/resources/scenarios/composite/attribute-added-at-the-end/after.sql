select home, others from customer => (1,Ulm,), {"(2,Bonn,)"}

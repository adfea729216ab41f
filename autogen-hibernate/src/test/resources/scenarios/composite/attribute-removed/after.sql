select home, others from customer => (1), {(2)}

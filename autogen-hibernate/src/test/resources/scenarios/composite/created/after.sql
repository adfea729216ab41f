update customer set home = (1, 'Ulm'), others = array[(2, 'Bonn')::address] returning others => {"(2,Bonn)"}

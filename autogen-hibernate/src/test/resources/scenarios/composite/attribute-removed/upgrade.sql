alter type address drop attribute city;

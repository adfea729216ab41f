alter type address drop attribute street;

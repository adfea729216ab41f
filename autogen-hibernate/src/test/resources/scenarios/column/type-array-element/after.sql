select sizes from product => {1,2}

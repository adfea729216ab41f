select description from product => Four legs

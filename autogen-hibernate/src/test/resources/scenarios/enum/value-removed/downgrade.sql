alter type status add value 'LOST' before 'OPEN';

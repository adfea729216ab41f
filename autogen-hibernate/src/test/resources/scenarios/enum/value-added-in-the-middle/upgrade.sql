alter type status add value 'APPROVED' after 'OPEN';

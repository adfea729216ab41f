alter type status add value 'SENT' after 'PAID';

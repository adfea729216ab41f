create index idxs27fg7lxy07hwda5s44jxeoif on product (name, since);

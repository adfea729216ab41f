alter table purchase_order drop constraint purchase_order_status_check, add constraint purchase_order_status_check check ((status >= 0) AND (status <= 1));

select card_id from customer => null

select kind from payment => Payment

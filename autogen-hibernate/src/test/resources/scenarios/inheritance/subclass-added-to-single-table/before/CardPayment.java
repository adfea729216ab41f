package shop;

import jakarta.persistence.Entity;

@Entity
public class CardPayment extends Payment {
    String number;
}

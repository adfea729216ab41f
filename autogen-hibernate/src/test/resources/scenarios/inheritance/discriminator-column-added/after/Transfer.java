package shop;

import jakarta.persistence.Entity;

@Entity
public class Transfer extends Payment {
    String iban;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;

@Entity
public class Transfer extends Payment {
    @Column(length = 34)
    String iban;
}

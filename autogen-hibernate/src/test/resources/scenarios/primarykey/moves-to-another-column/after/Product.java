package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Product {
    @Column(nullable = false)
    Long number;

    @Id
    @Column(length = 36)
    String code;
}

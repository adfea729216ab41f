package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Customer {
    @Column(nullable = false)
    Long id;

    @Id
    @Column(length = 20)
    String code;
}

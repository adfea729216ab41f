package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

@Entity
public class Product {
    @Id
    Long id;

    @Enumerated(EnumType.STRING)
    Shape shape;
}

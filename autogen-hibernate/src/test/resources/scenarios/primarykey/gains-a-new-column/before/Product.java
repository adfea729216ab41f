package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;

@Entity
@IdClass(ProductId.class)
public class Product {
    @Id
    Long id;

    @Id
    @Column(length = 2)
    String region;
}

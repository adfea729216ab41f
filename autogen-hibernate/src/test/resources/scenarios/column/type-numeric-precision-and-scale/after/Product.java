package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Product {
    @Id
    Long id;

    @Column(precision = 14, scale = 4)
    BigDecimal price;
}

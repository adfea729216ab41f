package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_product_code", columnList = "code", unique = true))
public class Product {
    @Id
    Long id;

    String code;
}

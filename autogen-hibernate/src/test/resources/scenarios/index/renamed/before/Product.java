package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "product_idx", columnList = "name"))
public class Product {
    @Id
    Long id;

    String name;
}

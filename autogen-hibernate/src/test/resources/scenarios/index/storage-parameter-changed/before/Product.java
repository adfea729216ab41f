package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_product_name", columnList = "name", options = "with (fillfactor = 70)"))
public class Product {
    @Id
    Long id;

    String name;
}

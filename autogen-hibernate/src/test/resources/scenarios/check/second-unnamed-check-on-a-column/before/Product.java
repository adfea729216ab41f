package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
public class Product {
    @Id
    Long id;

    @Check(constraints = "stock >= 0")
    Integer stock;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck_product_price", constraints = "price > cost")
public class Product {
    @Id
    Long id;

    Integer cost;

    Integer price;
}

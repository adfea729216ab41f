package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(check = @CheckConstraint(name = "ck_product_price", constraint = "price > cost"))
public class Product {
    @Id
    Long id;

    Integer cost;

    Integer price;
}

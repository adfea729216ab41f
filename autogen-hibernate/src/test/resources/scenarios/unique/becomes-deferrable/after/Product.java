package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(name = "uq_product_name", columnNames = "name", options = "deferrable initially deferred"))
public class Product {
    @Id
    Long id;

    String name;
}

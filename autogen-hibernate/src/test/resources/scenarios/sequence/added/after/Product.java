package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;

@Entity
public class Product {
    @Id
    @GeneratedValue(generator = "product_number")
    @SequenceGenerator(name = "product_number", sequenceName = "product_number", initialValue = 1000, allocationSize = 10)
    Long id;
}

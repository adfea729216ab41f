package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Min;

@Entity
public class Product {
    @Id
    Long id;

    @Min(1)
    int pieces;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

@Entity
public class Product {
    @Id
    Long id;

    @Min(1)
    int pieces;

    @Size(max = 20)
    String name;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

@Entity
public class Product {
    @Id
    Long id;

    @Min(1)
    @Max(9)
    int pieces;

    @Min(0)
    @Max(100)
    int rebate;
}

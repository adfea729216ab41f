package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

@Entity
public class Product {
    @Id
    Long id;

    LocalDate since;
}

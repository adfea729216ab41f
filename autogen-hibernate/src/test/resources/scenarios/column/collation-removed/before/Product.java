package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Collate;

@Entity
public class Product {
    @Id
    Long id;

    @Collate("C")
    String name;
}

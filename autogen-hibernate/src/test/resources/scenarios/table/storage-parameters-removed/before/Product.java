package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "with (fillfactor = 70)")
public class Product {
    @Id
    Long id;

    String name;
}

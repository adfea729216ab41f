package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "partition by range (id)")
public class Product {
    @Id
    Long id;

    String name;
}

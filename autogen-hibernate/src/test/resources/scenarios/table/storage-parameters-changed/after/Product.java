package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(options = "with (fillfactor = 90, parallel_workers = 2)")
public class Product {
    @Id
    Long id;

    String name;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Product {
    @Id
    Long id;

    Long width;

    @GeneratedColumn("width * 2")
    Long doubled;

    @GeneratedColumn("width > 100")
    Boolean wide;
}

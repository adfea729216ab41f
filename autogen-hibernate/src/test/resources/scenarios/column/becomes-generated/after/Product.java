package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.GeneratedColumn;

@Entity
public class Product {
    @Id
    Long id;

    Integer width;

    @GeneratedColumn("width * 2")
    Integer doubled;
}

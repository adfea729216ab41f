package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Product {
    @Id
    Long id;

    @ColumnDefault("true")
    @Column(nullable = false)
    boolean visible;

    @Column(length = 40)
    String name;
}

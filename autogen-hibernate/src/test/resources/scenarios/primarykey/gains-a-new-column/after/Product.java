package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import org.hibernate.annotations.ColumnDefault;

@Entity
@IdClass(ProductId.class)
public class Product {
    @Id
    Long id;

    @Id
    @Column(length = 2)
    String region;

    @Id
    @ColumnDefault("0")
    int variant;
}

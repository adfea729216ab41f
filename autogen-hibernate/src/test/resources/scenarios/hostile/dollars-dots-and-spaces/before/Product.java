package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`shop.product `")
public class Product {
    @Id
    Long id;

    Integer prix$;

    @Column(name = "`trailing `")
    String trailing;
}

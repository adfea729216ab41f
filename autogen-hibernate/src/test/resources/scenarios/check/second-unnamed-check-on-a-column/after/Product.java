package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;

@Entity
@Table(check = @CheckConstraint(constraint = "stock <> 13"))
public class Product {
    @Id
    Long id;

    @Check(constraints = "stock >= 0")
    Integer stock;
}

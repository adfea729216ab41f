package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.LocalDate;

@Entity
@Table(indexes = @Index(columnList = "name, since"))
public class Product {
    @Id
    Long id;

    String name;

    LocalDate since;
}

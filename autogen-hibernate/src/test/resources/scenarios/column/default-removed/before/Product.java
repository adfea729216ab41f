package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Product {
    @Id
    Long id;

    @ColumnDefault("current_date")
    LocalDate since;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "purchase_order")
public class PurchaseOrder {
    @Id
    Long id;

    @ColumnDefault("current_timestamp")
    Instant placed;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "purchase_order")
public class PurchaseOrder {
    @Id
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @ColumnDefault("'OPEN'")
    Status status;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(name = "former_status")
    Status former;
}

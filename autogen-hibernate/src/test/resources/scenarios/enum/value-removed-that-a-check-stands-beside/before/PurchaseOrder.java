package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(name = "purchase_order", indexes = @Index(name = "ix_purchase_order_open", columnList = "(status = 'OPEN')"))
@Check(name = "ck_purchase_order_paid", constraints = "status <> 'PAID' or total is not null")
public class PurchaseOrder {
    @Id
    Long id;

    Integer total;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(unique = true)
    Status status;
}

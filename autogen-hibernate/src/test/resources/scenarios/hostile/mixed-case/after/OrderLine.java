package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

@Entity
@Table(
        name = "`OrderLine`",
        indexes = @Index(name = "IX_OrderLine", columnList = "`LineNo`"),
        uniqueConstraints = @UniqueConstraint(name = "UQ_OrderLine", columnNames = {"`LineNo`", "Text"}))
public class OrderLine {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long Id;

    @Column(name = "`LineNo`")
    Integer quoted;

    @Column(name = "LineNo")
    Integer folded;

    @Column(name = "Text")
    String text;

    @Column(unique = true, name = "`LineNo2`")
    Integer number;

    @Check(constraints = "\"Amount\" > 0")
    @Column(name = "`Amount`")
    Integer amount;

    @ManyToOne
    @JoinColumn(name = "`ParentId`")
    OrderLine parent;
}

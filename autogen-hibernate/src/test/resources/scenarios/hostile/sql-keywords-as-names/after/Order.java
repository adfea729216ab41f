package shop;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(
        name = "`order`",
        indexes = @Index(name = "index", columnList = "`from`"),
        uniqueConstraints = @UniqueConstraint(name = "`unique`", columnNames = {"`select`", "`from`"}),
        check = @CheckConstraint(name = "\"check\"", constraint = "\"user\" <> ''"))
public class Order {
    @Id
    @Column(name = "`primary`")
    Long id;

    @Column(name = "`select`")
    String select;

    @Column(name = "`from`", length = 20)
    String from;

    @Column(name = "`user`")
    String user;

    @Column(name = "`default`")
    @ColumnDefault("'table'")
    String added;

    @Column(name = "value")
    String value;

    @ManyToOne
    @JoinColumn(name = "`references`", foreignKey = @ForeignKey(name = "`foreign`"))
    Order references;
}

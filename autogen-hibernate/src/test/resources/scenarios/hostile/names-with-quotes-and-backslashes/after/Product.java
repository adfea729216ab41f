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
        name = "`a\\b */ ' c`",
        indexes = @Index(columnList = "`it's \\n` desc, `/* */ -- ;`"),
        uniqueConstraints = @UniqueConstraint(name = "`uq ' \\ */`", columnNames = {"`it's \\n`", "`/* */ -- ;`"}),
        check = @CheckConstraint(name = "\"ck ' \\ */\"", constraint = "\"it's \\n\" <> ''"))
public class Product {
    @Id
    @Column(name = "`id'`")
    Long id;

    @Column(name = "`it's \\n`")
    String name;

    @Column(name = "`/* */ -- ;`")
    String other;

    @Column(name = "`\\u0022);`")
    @ColumnDefault("'x'")
    String added;

    @ManyToOne
    @JoinColumn(name = "`parent's \\`", foreignKey = @ForeignKey(name = "`fk ' \\ */`"))
    Product parent;
}

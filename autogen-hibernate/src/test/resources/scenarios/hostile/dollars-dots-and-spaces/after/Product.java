package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "`shop.product `")
public class Product {
    @Id
    Long id;

    Long prix$;

    @Column(name = "`trailing `", nullable = false)
    String trailing;

    @Column(name = "`$1`", unique = true)
    String dollar;

    @Column(name = "`two  spaces`")
    @ColumnDefault("'$L $$ $1'")
    String spaces;

    @Column(name = "`100%`")
    String percent;

    @Column(name = "`tab\there`")
    @Comment("$T")
    String tab;
}

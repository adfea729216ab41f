package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`a\\b */ ' c`")
public class Product {
    @Id
    @Column(name = "`id'`")
    Long id;

    @Column(name = "`it's \\n`")
    String name;

    @Column(name = "`/* */ -- ;`")
    String other;
}

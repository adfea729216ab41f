package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`order`")
public class Order {
    @Id
    @Column(name = "`primary`")
    Long id;

    @Column(name = "`select`")
    String select;

    @Column(name = "`from`", length = 10)
    String from;

    @Column(name = "`user`")
    String user;
}

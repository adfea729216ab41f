package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "\"say \"\"hi\"\"\"")
public class Product {
    @Id
    @Column(name = "\"i\"\"d\"")
    Integer id;

    @Column(name = "\"\"\"\"")
    String quote;
}

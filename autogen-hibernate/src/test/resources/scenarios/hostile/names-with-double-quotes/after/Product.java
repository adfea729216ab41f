package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "\"say \"\"hi\"\"\"")
public class Product {
    @Id
    @Column(name = "\"i\"\"d\"")
    Long id;

    @Column(name = "\"\"\"\"")
    String quote;

    @Column(name = "\"a\"\"b\"", unique = true)
    @Comment("a \"b\"")
    String name;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
public class Product {
    @Id
    Long id;

    @Comment("As printed on the invoice")
    String name;
}

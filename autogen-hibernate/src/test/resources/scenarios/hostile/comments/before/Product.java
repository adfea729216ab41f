package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(comment = "it''s */ \\u0022")
public class Product {
    @Id
    Long id;

    @Comment("/** old */")
    String name;
}

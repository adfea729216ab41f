package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Comment;

@Entity
@Comment("What we sell, and what we used to sell")
public class Product {
    @Id
    Long id;
}

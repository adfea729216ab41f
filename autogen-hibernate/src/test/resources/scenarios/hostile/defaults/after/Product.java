package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.ColumnDefault;

@Entity
public class Product {
    @Id
    Long id;

    @ColumnDefault("'it''s \"\"\" $L \\'")
    String name;

    @ColumnDefault("E'a\\nb\\\\'")
    String escaped;

    @ColumnDefault("'two\nlines\\u0022'")
    String lines;

    @ColumnDefault("$q$it's$q$")
    String dollars;
}

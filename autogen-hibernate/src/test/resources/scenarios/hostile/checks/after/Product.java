package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Check;

@Entity
@Check(name = "ck", constraints = "name <> 'it''s \\ ) */ \\u0022' and name !~ '^\\s*$'")
public class Product {
    @Id
    Long id;

    String name;

    @Check(constraints = "other not in ('(', ')', '\"', '''')")
    String other;
}

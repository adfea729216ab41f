package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(comment = "it''s\n\n*/ \"quoted\" \"\"\" \\u0022 \\ ${x} $L %s ? :x \\\n\ttab and trailing \nend\\")
public class Product {
    @Id
    Long id;

    @Comment("\\u0022);\n// */ ''")
    String name;

    @Comment(" \r\n\u0007 ")
    String added;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "`user`")
public class Product {
    @Id
    @GeneratedValue(generator = "s")
    @SequenceGenerator(name = "s", sequenceName = "`sequence's \\`")
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Größe$ size;
}

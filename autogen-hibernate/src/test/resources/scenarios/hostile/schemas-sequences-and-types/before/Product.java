package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Table(schema = "`My Schema`")
public class Product {
    @Id
    @GeneratedValue(generator = "s")
    @SequenceGenerator(name = "s", sequenceName = "`Sequence 1.0`")
    Long id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    Größe$ size;
}

package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.ColumnDefault;

@Entity
@Table(name = "`class`")
public class Clazz {
    @Id
    @Column(name = "`int`")
    Long id;

    @Column(name = "new", unique = true)
    String renewed;

    @Column(name = "`void`")
    @ColumnDefault("0")
    int emptied;

    @Column(name = "package", length = 100)
    String packaged;
}

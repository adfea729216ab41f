package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "`class`")
public class Clazz {
    @Id
    @Column(name = "`int`")
    Long id;

    @Column(name = "package", length = 50)
    String packaged;

    @Column(name = "static")
    String statics;
}

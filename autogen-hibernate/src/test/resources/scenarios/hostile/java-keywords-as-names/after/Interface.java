package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@Entity
@Table(name = "interface")
public class Interface {
    @Id
    @Column(name = "this")
    Long id;

    @ManyToOne
    @JoinColumn(name = "`super`", foreignKey = @ForeignKey(name = "extends"))
    Clazz parent;
}

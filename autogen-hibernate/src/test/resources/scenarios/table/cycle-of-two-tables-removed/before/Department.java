package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

@Entity
public class Department {
    @Id
    Long id;

    @ManyToOne
    @JoinColumn(name = "head_id", foreignKey = @ForeignKey(name = "fk_department_head"))
    Employee head;
}

package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Set;

@Entity
public class Customer {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(
            name = "customer_phone",
            joinColumns = @JoinColumn(name = "customer_id"),
            foreignKey = @ForeignKey(name = "fk_customer_phone_customer"))
    @Column(name = "phone", nullable = false, length = 30)
    Set<String> phones;
}

package shop;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.List;

@Entity
public class Customer {
    @Id
    Long id;

    @ElementCollection
    @CollectionTable(
            name = "customer_phone",
            joinColumns = @JoinColumn(name = "customer_id"),
            foreignKey = @ForeignKey(name = "fk_customer_phone_customer"))
    @OrderColumn(name = "position")
    @Column(name = "phone", length = 30)
    List<String> phones;
}

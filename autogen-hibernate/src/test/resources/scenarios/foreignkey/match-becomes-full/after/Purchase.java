package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinColumns;
import jakarta.persistence.ManyToOne;

@Entity
public class Purchase {
    @Id
    Long id;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "country", referencedColumnName = "country"),
                @JoinColumn(name = "number", referencedColumnName = "number")
            },
            foreignKey =
                    @ForeignKey(
                            name = "fk_purchase_customer",
                            foreignKeyDefinition = "foreign key (country, number) references customer (country, number)"
                                    + " match full"))
    Customer customer;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;

@Entity
public class Customer {
    @Id
    Long id;

    @OneToOne
    @JoinColumn(name = "card_id", foreignKey = @ForeignKey(name = "fk_customer_card"))
    Card card;
}

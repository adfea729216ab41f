package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;

@Entity
@Table(name = "card_payment")
@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "fk_card_payment"))
public class CardPayment extends Payment {
    String number;
}

package shop;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
@DiscriminatorColumn(name = "kind", length = 20, columnDefinition = "varchar(20) default 'Payment'")
public class Payment {
    @Id
    Long id;
}

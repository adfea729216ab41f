package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

@Entity
public class Line {
    @Id
    Long id;

    @ManyToOne
    Invoice invoice;
}

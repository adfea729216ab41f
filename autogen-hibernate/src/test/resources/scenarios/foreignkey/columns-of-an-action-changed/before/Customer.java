package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.EmbeddedId;

@Entity
public class Customer {
    @EmbeddedId
    CustomerId id;
}

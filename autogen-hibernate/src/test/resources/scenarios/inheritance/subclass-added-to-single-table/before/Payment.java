package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public abstract class Payment {
    @Id
    Long id;
}

package shop;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address")
public class Address {
    Integer number;
}

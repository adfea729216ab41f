package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.Struct;

@Embeddable
@Struct(name = "address")
public class Address {
    @Column(length = 40)
    String city;
    String country;
    Long number;
}

package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;

@Entity
public class Customer {
    @Id
    Long id;

    Address home;

    List<Address> others;
}

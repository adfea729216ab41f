package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(schema = "crm")
public class Customer {
    @Id
    Long id;

    String code;
}

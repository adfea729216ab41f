package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

@Entity
@Table(indexes = @Index(name = "ix_invoice_number", columnList = "(lower(number))"))
public class Invoice {
    @Id
    @GeneratedValue
    @SequenceGenerator(name = "invoice_seq")
    Long id;

    String number;

    @Enumerated(EnumType.STRING)
    Status status;
}

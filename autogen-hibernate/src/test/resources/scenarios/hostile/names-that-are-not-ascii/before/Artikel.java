package shop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "Größenübersicht")
public class Artikel {
    @Id
    Long id;

    Integer größe;
}

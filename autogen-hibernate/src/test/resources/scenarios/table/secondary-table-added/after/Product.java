package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

@Entity
@SecondaryTable(
        name = "product_text",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "product_id"),
        foreignKey = @ForeignKey(name = "fk_product_text_product"))
public class Product {
    @Id
    Long id;

    @Column(table = "product_text", length = 2000)
    String description;
}

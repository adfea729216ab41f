package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_table_name_that_is_longer_than_the_database_allows_which_is_63_bytes")
public class Product {
    @Id
    Long id;

    @Column(name = "a_column_name_that_is_longer_than_the_database_allows_which_is_63_bytes")
    String name;
}

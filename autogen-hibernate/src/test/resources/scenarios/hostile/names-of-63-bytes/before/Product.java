package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_")
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Integer id;

    @Column(name = "column_name_that_is_exactly_as_long_as_the_database_allows_it__")
    String name;

    @Column(name = "short")
    String other;
}

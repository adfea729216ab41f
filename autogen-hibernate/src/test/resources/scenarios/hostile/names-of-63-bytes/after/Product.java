package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;

@Entity
@Table(
        name = "a_table_name_that_is_exactly_as_long_as_the_database_allows_it_",
        uniqueConstraints =
                @UniqueConstraint(
                        columnNames = {"column_name_that_is_exactly_as_long_as_the_database_allows_it__", "short"}))
public class Product {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(name = "column_name_that_is_exactly_as_long_as_the_database_allows_it__")
    String name;

    @Column(name = "short")
    String other;

    @Column(name = "another_column_name_that_is_exactly_as_long_as_it_may_ever_be__", unique = true)
    String unique;

    @Check(constraints = "checked_column_name_that_is_exactly_as_long_as_it_may_ever_be__ > 0")
    @Column(name = "checked_column_name_that_is_exactly_as_long_as_it_may_ever_be__")
    Integer checked;
}

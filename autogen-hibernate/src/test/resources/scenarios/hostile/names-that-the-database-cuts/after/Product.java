package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.hibernate.annotations.Comment;

@Entity
@Table(name = "a_table_name_that_is_longer_than_the_database_allows_which_is_63_bytes")
public class Product {
    @Id
    Long id;

    @Column(name = "a_column_name_that_is_longer_than_the_database_allows_which_is_63_bytes")
    String name;

    @Column(name = "`a Column Name that is longer than the database allows, which is 63 bytes`", unique = true)
    @Comment("cut")
    String added;

    @ManyToOne
    @JoinColumn(
            foreignKey =
                    @ForeignKey(name = "a_foreign_key_name_that_is_longer_than_the_database_allows_which_is_63_bytes"))
    Product parent;
}

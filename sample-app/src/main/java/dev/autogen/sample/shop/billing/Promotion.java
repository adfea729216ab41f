package dev.autogen.sample.shop.billing;

import dev.autogen.sample.shop.catalog.Category;
import dev.autogen.sample.shop.common.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;

/** A code that makes an order cheaper. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
public abstract class Promotion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "promotion_seq")
    @SequenceGenerator(name = "promotion_seq", sequenceName = "promotion_seq", allocationSize = 1)
    private Long id;

    @Column(nullable = false, unique = true, length = 24)
    private String code;

    @Column(nullable = false)
    @ColumnDefault("current_date")
    private LocalDate startsOn;

    private LocalDate endsOn;

    @ManyToMany
    @JoinTable(
            name = "promotion_category",
            joinColumns = @JoinColumn(name = "promotion_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    private Set<Category> categories = new HashSet<>();

    protected Promotion() {}

    protected Promotion(String code, LocalDate startsOn, LocalDate endsOn) {
        this.code = code;
        this.startsOn = startsOn;
        this.endsOn = endsOn;
    }

    public abstract Money applyTo(Money total);

    public boolean isValidOn(LocalDate day) {
        return !day.isBefore(startsOn) && (endsOn == null || !day.isAfter(endsOn));
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Set<Category> getCategories() {
        return categories;
    }
}

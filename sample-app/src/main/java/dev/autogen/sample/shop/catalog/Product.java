package dev.autogen.sample.shop.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CheckConstraint;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something the shop sells, in one or more variants. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@Table(
        name = "product",
        indexes = {
            @Index(name = "ix_product_name", columnList = "name"),
            @Index(columnList = "brand_id, released_on desc")
        },
        check = @CheckConstraint(name = "ck_product_code_upper", constraint = "code = upper(code)"),
        comment = "Everything that is or was for sale")
public abstract class Product {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "product_seq")
    @SequenceGenerator(name = "product_seq", sequenceName = "product_seq", initialValue = 1000, allocationSize = 20)
    private Long id;

    @Version
    private int version;

    @Column(nullable = false, unique = true, length = 32, comment = "Printed on the shelf, upper case")
    private String code;

    @NotNull
    @Size(max = 160)
    private String name;

    @Column(length = 4000)
    private String description;

    private LocalDate releasedOn;

    @Column(nullable = false)
    @ColumnDefault("true")
    private boolean returnable = true;

    @Column(length = 40)
    private String[] tags = {};

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> attributes = new HashMap<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "brand_id", foreignKey = @ForeignKey(name = "fk_product_brand"))
    private Brand brand;

    @ManyToMany
    @JoinTable(
            name = "product_category",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"),
            foreignKey = @ForeignKey(name = "fk_product_category_product"),
            inverseForeignKey = @ForeignKey(name = "fk_product_category_category"),
            indexes = @Index(name = "ix_product_category_category", columnList = "category_id"))
    private Set<Category> categories = new HashSet<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<ProductVariant> variants = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_image", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    private List<ProductImage> images = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_highlight", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    @Column(name = "highlight", nullable = false, length = 200)
    private List<String> highlights = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_translation", joinColumns = @JoinColumn(name = "product_id"))
    @MapKeyColumn(name = "locale", length = 8)
    @Column(name = "name", nullable = false, length = 160)
    private Map<String, String> translations = new HashMap<>();

    protected Product() {}

    protected Product(String code, String name, Brand brand) {
        this.code = code;
        this.name = name;
        this.brand = brand;
    }

    public ProductVariant addVariant(String sku, String price) {
        var variant = new ProductVariant(this, sku, price);
        variants.add(variant);
        return variant;
    }

    public void release(LocalDate day) {
        releasedOn = day;
    }

    public void rename(String name) {
        this.name = name;
    }

    public void tag(String... tags) {
        this.tags = tags.clone();
    }

    public void excludeFromReturns() {
        returnable = false;
    }

    public Long getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public List<String> getTags() {
        return List.of(tags);
    }

    public boolean isReturnable() {
        return returnable;
    }

    public Map<String, String> getAttributes() {
        return attributes;
    }

    public Set<Category> getCategories() {
        return categories;
    }

    public List<ProductVariant> getVariants() {
        return variants;
    }

    public List<ProductImage> getImages() {
        return images;
    }

    public List<String> getHighlights() {
        return highlights;
    }

    public Map<String, String> getTranslations() {
        return translations;
    }
}

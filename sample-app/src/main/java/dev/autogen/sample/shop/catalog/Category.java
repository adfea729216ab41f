package dev.autogen.sample.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** A node of the category tree. */
@Entity
public class Category {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @NaturalId(mutable = true)
    @Column(nullable = false, length = 60)
    private String slug;

    @NotNull
    @Size(max = 120)
    private String name;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int sortOrder;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id", foreignKey = @ForeignKey(name = "fk_category_parent"))
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Category parent;

    @OneToMany(mappedBy = "parent")
    @OrderBy("sortOrder, name")
    private List<Category> children = new ArrayList<>();

    protected Category() {}

    public Category(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    public Category addChild(String slug, String name) {
        var child = new Category(slug, name);
        child.parent = this;
        child.sortOrder = children.size();
        children.add(child);
        return child;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public Category getParent() {
        return parent;
    }

    public List<Category> getChildren() {
        return children;
    }
}

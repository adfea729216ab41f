package dev.autogen.sample.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;

/** A brand; its story is long and rarely read, hence the secondary table. */
@Entity
@SecondaryTable(
        name = "brand_story",
        pkJoinColumns = @PrimaryKeyJoinColumn(name = "brand_id"),
        foreignKey = @ForeignKey(name = "fk_brand_story_brand"))
public class Brand {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, length = 80)
    private String name;

    @Lob
    @Column(table = "brand_story")
    private String story;

    @Column(table = "brand_story")
    private Short foundedYear;

    protected Brand() {}

    public Brand(String name) {
        this.name = name;
    }

    public void tell(String story, short foundedYear) {
        this.story = story;
        this.foundedYear = foundedYear;
    }

    public Long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getStory() {
        return story;
    }

    public Short getFoundedYear() {
        return foundedYear;
    }
}

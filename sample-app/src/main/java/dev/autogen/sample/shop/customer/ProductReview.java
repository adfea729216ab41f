package dev.autogen.sample.shop.customer;

import dev.autogen.sample.shop.catalog.Product;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;

/** A customer's opinion of a product; a removed one is kept for the moderators. */
@Entity
@SoftDelete
public class ProductReview {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Product product;

    @ManyToOne(fetch = FetchType.LAZY)
    @OnDelete(action = OnDeleteAction.SET_NULL)
    private Customer author;

    @Min(1)
    @Max(5)
    private short stars;

    @Column(length = 2000)
    private String body;

    @Column(nullable = false)
    @ColumnDefault("0")
    private int helpfulVotes;

    @CreationTimestamp
    private Instant writtenAt;

    protected ProductReview() {}

    public ProductReview(Product product, Customer author, int stars, String body) {
        this.product = product;
        this.author = author;
        this.stars = (short) stars;
        this.body = body;
    }

    public void foundHelpful() {
        helpfulVotes++;
    }

    public Long getId() {
        return id;
    }

    public short getStars() {
        return stars;
    }

    public String getBody() {
        return body;
    }

    public int getHelpfulVotes() {
        return helpfulVotes;
    }

    public Instant getWrittenAt() {
        return writtenAt;
    }
}

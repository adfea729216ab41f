package dev.autogen.sample.shop.fulfilment;

import dev.autogen.sample.shop.common.PostalAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;

/** A building that holds stock. */
@Entity
@Table(schema = "fulfilment")
@SuppressWarnings("deprecation") // Written before Jakarta Persistence had an annotation for it.
@Check(name = "ck_warehouse_opening_hours", constraints = "opens_at < closes_at")
public class Warehouse {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, unique = true, length = 10)
    private String code;

    @Embedded
    private PostalAddress location;

    private Double latitude;

    private Double longitude;

    @Column(nullable = false)
    @ColumnDefault("'08:00'")
    private LocalTime opensAt = LocalTime.of(8, 0);

    @Column(nullable = false)
    @ColumnDefault("'18:00'")
    private LocalTime closesAt = LocalTime.of(18, 0);

    protected Warehouse() {}

    public Warehouse(String code, PostalAddress location) {
        this.code = code;
        this.location = location;
    }

    public void locate(double latitude, double longitude) {
        this.latitude = latitude;
        this.longitude = longitude;
    }

    public void open(LocalTime opensAt, LocalTime closesAt) {
        this.opensAt = opensAt;
        this.closesAt = closesAt;
    }

    public Long getId() {
        return id;
    }

    public String getCode() {
        return code;
    }

    public Double getLatitude() {
        return latitude;
    }

    public LocalTime getOpensAt() {
        return opensAt;
    }
}

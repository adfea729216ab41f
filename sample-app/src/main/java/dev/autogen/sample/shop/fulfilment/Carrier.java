package dev.autogen.sample.shop.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;

/** A company that carries parcels. */
@Entity
@Table(schema = "fulfilment")
public class Carrier {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @Column(nullable = false, unique = true, length = 60)
    private String name;

    @Column(name = "tracking_url", length = 400)
    private String trackingUrl;

    private Duration usualTransit;

    @Column(nullable = false)
    private int[] pickupWeekdays;

    protected Carrier() {}

    public Carrier(String name, String trackingUrl, Duration usualTransit, int... pickupWeekdays) {
        this.name = name;
        this.trackingUrl = trackingUrl;
        this.usualTransit = usualTransit;
        this.pickupWeekdays = pickupWeekdays.clone();
    }

    public Integer getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String trackingUrlFor(String trackingNumber) {
        return trackingUrl + trackingNumber;
    }

    public Duration getUsualTransit() {
        return usualTransit;
    }

    public int[] getPickupWeekdays() {
        return pickupWeekdays.clone();
    }
}

package dev.autogen.sample.shop.fulfilment;

import dev.autogen.sample.shop.common.Weight;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A box with a tracking number. */
@Entity
@Table(schema = "fulfilment")
public class Parcel {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parcel_seq")
    @SequenceGenerator(name = "parcel_seq", schema = "fulfilment", sequenceName = "parcel_seq", allocationSize = 5)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Shipment shipment;

    @Column(nullable = false, unique = true, length = 40)
    private String trackingNumber;

    @Embedded
    private Weight weight;

    @OneToOne(mappedBy = "parcel", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.LAZY)
    private ShippingLabel label;

    protected Parcel() {}

    Parcel(Shipment shipment, String trackingNumber) {
        this.shipment = shipment;
        this.trackingNumber = trackingNumber;
    }

    public void weigh(Weight weight) {
        this.weight = weight;
    }

    public void print(byte[] pdf) {
        label = new ShippingLabel(this, pdf);
    }

    public String getTrackingNumber() {
        return trackingNumber;
    }

    public Weight getWeight() {
        return weight;
    }

    public ShippingLabel getLabel() {
        return label;
    }
}

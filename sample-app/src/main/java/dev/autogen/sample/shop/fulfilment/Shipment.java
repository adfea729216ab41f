package dev.autogen.sample.shop.fulfilment;

import dev.autogen.sample.shop.order.Order;
import dev.autogen.sample.shop.order.OrderLine;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Parcels that leave one warehouse for one order. */
@Entity
@Table(schema = "fulfilment", indexes = @Index(name = "ix_shipment_status", columnList = "status, promised_by desc"))
public class Shipment {

    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", foreignKey = @ForeignKey(name = "fk_shipment_order"))
    private Order order;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Warehouse warehouse;

    @ManyToOne(fetch = FetchType.LAZY)
    private Carrier carrier;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    private ShipmentStatus status = ShipmentStatus.PACKING;

    private OffsetDateTime promisedBy;

    @ElementCollection
    @CollectionTable(name = "shipment_content", schema = "fulfilment", joinColumns = @JoinColumn(name = "shipment_id"))
    private List<ShipmentContent> contents = new ArrayList<>();

    @OneToMany(mappedBy = "shipment", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Parcel> parcels = new ArrayList<>();

    @OneToMany(mappedBy = "shipment", cascade = CascadeType.PERSIST)
    @OrderBy("occurredAt")
    private List<TrackingEvent> events = new ArrayList<>();

    protected Shipment() {}

    public Shipment(Order order, Warehouse warehouse, Carrier carrier, OffsetDateTime promisedBy) {
        this.order = order;
        this.warehouse = warehouse;
        this.carrier = carrier;
        this.promisedBy = promisedBy;
    }

    public void pack(OrderLine line, int quantity) {
        contents.add(new ShipmentContent(line, quantity));
    }

    public Parcel addParcel(String trackingNumber) {
        var parcel = new Parcel(this, trackingNumber);
        parcels.add(parcel);
        return parcel;
    }

    public void report(ShipmentStatus status, OffsetDateTime occurredAt, Place place) {
        this.status = status;
        events.add(new TrackingEvent(this, status, occurredAt, place));
    }

    public UUID getId() {
        return id;
    }

    public ShipmentStatus getStatus() {
        return status;
    }

    public OffsetDateTime getPromisedBy() {
        return promisedBy;
    }

    public List<ShipmentContent> getContents() {
        return contents;
    }

    public List<Parcel> getParcels() {
        return parcels;
    }

    public List<TrackingEvent> getEvents() {
        return events;
    }
}

package dev.autogen.sample.shop.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/** What a carrier reported of a shipment, and when. */
@Entity
@Table(schema = "fulfilment")
public class TrackingEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "shipment_id", foreignKey = @ForeignKey(name = "fk_tracking_event_shipment"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Shipment shipment;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @Column(nullable = false)
    private ShipmentStatus status;

    @Column(nullable = false)
    private OffsetDateTime occurredAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Place place;

    protected TrackingEvent() {}

    TrackingEvent(Shipment shipment, ShipmentStatus status, OffsetDateTime occurredAt, Place place) {
        this.shipment = shipment;
        this.status = status;
        this.occurredAt = occurredAt;
        this.place = place;
    }

    public ShipmentStatus getStatus() {
        return status;
    }

    public OffsetDateTime getOccurredAt() {
        return occurredAt;
    }

    public Place getPlace() {
        return place;
    }
}

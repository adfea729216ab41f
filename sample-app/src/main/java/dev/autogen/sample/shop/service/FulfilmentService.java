package dev.autogen.sample.shop.service;

import dev.autogen.sample.shop.catalog.ProductVariant;
import dev.autogen.sample.shop.common.Weight;
import dev.autogen.sample.shop.fulfilment.Carrier;
import dev.autogen.sample.shop.fulfilment.Place;
import dev.autogen.sample.shop.fulfilment.Shipment;
import dev.autogen.sample.shop.fulfilment.ShipmentStatus;
import dev.autogen.sample.shop.fulfilment.StockItem;
import dev.autogen.sample.shop.fulfilment.StorageBin;
import dev.autogen.sample.shop.fulfilment.Warehouse;
import dev.autogen.sample.shop.order.Order;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.Hibernate;

/** Stores goods and ships orders. */
public final class FulfilmentService {

    private final EntityManagerFactory factory;

    FulfilmentService(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public void open(Warehouse warehouse) {
        factory.runInTransaction(em -> em.persist(warehouse));
    }

    public void hire(Carrier carrier) {
        factory.runInTransaction(em -> em.persist(carrier));
    }

    public Warehouse warehouse(long id) {
        return factory.callInTransaction(em -> em.find(Warehouse.class, id));
    }

    public Carrier carrier(int id) {
        return factory.callInTransaction(em -> em.find(Carrier.class, id));
    }

    public StorageBin.Key addBin(long warehouseId, char aisle, int shelf) {
        return factory.callInTransaction(em -> {
            var bin = new StorageBin(em.find(Warehouse.class, warehouseId), aisle, shelf, 250f);
            em.persist(bin);
            return bin.getId();
        });
    }

    public void receive(ProductVariant variant, StorageBin.Key place, int count) {
        factory.runInTransaction(em -> {
            var bin = em.find(StorageBin.class, place);
            var item = new StockItem(em.find(ProductVariant.class, variant.getId()), bin);
            item.receive(count);
            em.persist(item);
        });
    }

    public long inStock(ProductVariant variant) {
        return factory.callInTransaction(em -> em.createQuery(
                        "select coalesce(sum(s.quantity), 0) from StockItem s where s.variant = :variant", Long.class)
                .setParameter("variant", variant)
                .getSingleResult());
    }

    /** Takes everything the order asks for from the warehouse and hands it to the carrier in one parcel. */
    public UUID ship(long orderId, long warehouseId, int carrierId, Weight weight, OffsetDateTime promisedBy) {
        return factory.callInTransaction(em -> {
            var order = em.find(Order.class, orderId);
            var warehouse = em.find(Warehouse.class, warehouseId);
            var shipment = new Shipment(order, warehouse, em.find(Carrier.class, carrierId), promisedBy);
            for (var line : order.getLines()) {
                stock(em, line.getVariant(), warehouse).take(line.getQuantity());
                shipment.pack(line, line.getQuantity());
            }
            var parcel = shipment.addParcel("P" + orderId);
            parcel.weigh(weight);
            parcel.print(("Label for " + order.getShipTo()).getBytes(StandardCharsets.UTF_8));
            order.markShipped();
            em.persist(shipment);
            return shipment.getId();
        });
    }

    private static StockItem stock(EntityManager em, ProductVariant variant, Warehouse warehouse) {
        return em.createQuery(
                        "from StockItem s where s.variant = :variant and s.bin.warehouse = :warehouse", StockItem.class)
                .setParameter("variant", variant)
                .setParameter("warehouse", warehouse)
                .getSingleResult();
    }

    public void report(UUID shipmentId, ShipmentStatus status, OffsetDateTime occurredAt, Place place) {
        factory.runInTransaction(em -> em.find(Shipment.class, shipmentId).report(status, occurredAt, place));
    }

    public Shipment shipment(UUID id) {
        return factory.callInTransaction(em -> {
            var shipment = em.find(Shipment.class, id);
            Hibernate.initialize(shipment.getContents());
            Hibernate.initialize(shipment.getEvents());
            shipment.getParcels().forEach(parcel -> Hibernate.initialize(parcel.getLabel()));
            return shipment;
        });
    }

    public List<Shipment> shipments(ShipmentStatus status) {
        return factory.callInTransaction(em -> em.createQuery(
                        "from Shipment s where s.status = :status order by s.promisedBy desc", Shipment.class)
                .setParameter("status", status)
                .getResultList());
    }

    /** How many events a city has seen. */
    public long eventsIn(String city) {
        return factory.callInTransaction(
                em -> em.createQuery("select count(*) from TrackingEvent e where e.place.city = :city", Long.class)
                        .setParameter("city", city)
                        .getSingleResult());
    }

    /** Forgets a shipment; what the carrier reported of it goes with it. */
    public void forget(UUID shipmentId) {
        factory.runInTransaction(em -> em.remove(em.find(Shipment.class, shipmentId)));
    }
}

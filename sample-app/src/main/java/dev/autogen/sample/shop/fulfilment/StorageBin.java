package dev.autogen.sample.shop.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A place on a shelf of a warehouse. */
@Entity
@Table(schema = "fulfilment")
public class StorageBin {

    /** The warehouse, the aisle's letter and the shelf's number. */
    @Embeddable
    public record Key(Long warehouseId, char aisle, short shelf) implements Serializable {}

    @EmbeddedId
    private Key id;

    @MapsId("warehouseId")
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "warehouse_id", foreignKey = @ForeignKey(name = "fk_storage_bin_warehouse"))
    private Warehouse warehouse;

    @Column(name = "max_load_kg")
    private Float maxLoad;

    protected StorageBin() {}

    public StorageBin(Warehouse warehouse, char aisle, int shelf, float maxLoad) {
        this.id = new Key(warehouse.getId(), aisle, (short) shelf);
        this.warehouse = warehouse;
        this.maxLoad = maxLoad;
    }

    public Key getId() {
        return id;
    }
}

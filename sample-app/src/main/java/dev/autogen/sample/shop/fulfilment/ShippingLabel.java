package dev.autogen.sample.shop.fulfilment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** The label on a parcel, as it was printed. */
@Entity
@Table(schema = "fulfilment")
public class ShippingLabel {

    @Id
    private Long parcelId;

    @MapsId
    @OneToOne(fetch = FetchType.LAZY, optional = false)
    private Parcel parcel;

    @Lob
    @Column(nullable = false)
    private byte[] pdf;

    protected ShippingLabel() {}

    ShippingLabel(Parcel parcel, byte[] pdf) {
        this.parcel = parcel;
        this.pdf = pdf.clone();
    }

    public byte[] getPdf() {
        return pdf.clone();
    }
}

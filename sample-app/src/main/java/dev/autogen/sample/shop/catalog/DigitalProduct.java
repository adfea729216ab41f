package dev.autogen.sample.shop.catalog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** A product that is downloaded. */
@Entity
@PrimaryKeyJoinColumn(name = "product_id")
public class DigitalProduct extends Product {

    @NotNull
    @Column(length = 400)
    private String downloadUrl;

    @Min(1)
    private Long sizeInBytes;

    protected DigitalProduct() {}

    public DigitalProduct(String code, String name, Brand brand, String downloadUrl, long sizeInBytes) {
        super(code, name, brand);
        this.downloadUrl = downloadUrl;
        this.sizeInBytes = sizeInBytes;
    }

    public String getDownloadUrl() {
        return downloadUrl;
    }

    public Long getSizeInBytes() {
        return sizeInBytes;
    }
}

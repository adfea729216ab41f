package dev.autogen.sample.shop.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

/** A remark of the staff on an order. */
@Entity
public class OrderNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, length = 60)
    private String author;

    @Column(nullable = false, length = 1000)
    private String remark;

    protected OrderNote() {}

    OrderNote(String author, String remark) {
        this.author = author;
        this.remark = remark;
    }

    public String getRemark() {
        return remark;
    }
}

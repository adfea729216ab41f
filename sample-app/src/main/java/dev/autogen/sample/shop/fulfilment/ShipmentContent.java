package dev.autogen.sample.shop.fulfilment;

import dev.autogen.sample.shop.order.OrderLine;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** So many of one line of the order. */
@Embeddable
public record ShipmentContent(
        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "order_id", referencedColumnName = "order_id")
        @JoinColumn(name = "order_line_number", referencedColumnName = "lineNumber")
        OrderLine line,

        @Column(nullable = false) int quantity) {}

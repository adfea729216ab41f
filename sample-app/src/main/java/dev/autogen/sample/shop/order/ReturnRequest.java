package dev.autogen.sample.shop.order;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.ColumnDefault;

/** A customer's wish to send a line of an order back. */
@Entity
public class ReturnRequest {

    /** Why it comes back; stored by position, so new reasons go to the end. */
    public enum Reason {
        DAMAGED,
        WRONG_ITEM,
        NOT_AS_DESCRIBED,
        CHANGED_MIND
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "order_id", referencedColumnName = "order_id")
    @JoinColumn(name = "order_line_number", referencedColumnName = "lineNumber")
    private OrderLine line;

    @Enumerated(EnumType.ORDINAL)
    @Column(nullable = false)
    private Reason reason;

    @Column(nullable = false)
    @ColumnDefault("false")
    private boolean accepted;

    protected ReturnRequest() {}

    public ReturnRequest(OrderLine line, Reason reason) {
        this.line = line;
        this.reason = reason;
    }

    public void accept() {
        accepted = true;
    }

    public Long getId() {
        return id;
    }

    public OrderLine getLine() {
        return line;
    }

    public Reason getReason() {
        return reason;
    }

    public boolean isAccepted() {
        return accepted;
    }
}

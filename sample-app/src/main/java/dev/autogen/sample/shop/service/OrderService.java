package dev.autogen.sample.shop.service;

import dev.autogen.sample.shop.catalog.ProductVariant;
import dev.autogen.sample.shop.customer.Customer;
import dev.autogen.sample.shop.order.Cart;
import dev.autogen.sample.shop.order.Order;
import dev.autogen.sample.shop.order.OrderLine;
import dev.autogen.sample.shop.order.ReturnRequest;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Hibernate;

/** Takes orders and takes them back. */
public final class OrderService {

    private final EntityManagerFactory factory;

    OrderService(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public UUID fillCart(long customerId, Map<ProductVariant, Integer> quantities) {
        return factory.callInTransaction(em -> {
            var cart = new Cart(em.find(Customer.class, customerId));
            quantities.forEach(
                    (variant, quantity) -> cart.put(em.find(ProductVariant.class, variant.getId()), quantity));
            em.persist(cart);
            return cart.getId();
        });
    }

    /** Turns a cart into an order, shipped to the customer's default address; the cart is gone then. */
    public long place(UUID cartId, Currency currency) {
        return factory.callInTransaction(em -> {
            var cart = em.find(Cart.class, cartId);
            var customer = cart.getCustomer();
            var order = new Order(customer, customer.getDefaultAddress().getLocation(), currency, Instant.now());
            cart.getItems().stream()
                    .sorted(Comparator.comparing(item -> item.variant().getSku()))
                    .forEach(item -> order.addLine(item.variant(), item.quantity()));
            em.persist(order);
            em.remove(cart);
            return order.getId();
        });
    }

    public Order order(long id) {
        return factory.callInTransaction(em -> {
            var order = em.find(Order.class, id);
            Hibernate.initialize(order.getLines());
            Hibernate.initialize(order.getNotes());
            return order;
        });
    }

    public List<Order> latestOrders(long customerId, int limit) {
        return factory.callInTransaction(em -> em.createQuery(
                        "from Order o where o.customer.id = :customer order by o.placedAt desc", Order.class)
                .setParameter("customer", customerId)
                .setMaxResults(limit)
                .getResultList());
    }

    public void note(long orderId, String author, String remark) {
        factory.runInTransaction(em -> em.find(Order.class, orderId).note(author, remark));
    }

    public void cancel(long orderId) {
        factory.runInTransaction(em -> em.find(Order.class, orderId).cancel());
    }

    public long requestReturn(OrderLine.Key line, ReturnRequest.Reason reason) {
        return factory.callInTransaction(em -> {
            var request = new ReturnRequest(em.find(OrderLine.class, line), reason);
            em.persist(request);
            return request.getId();
        });
    }

    public ReturnRequest acceptReturn(long requestId) {
        return factory.callInTransaction(em -> {
            var request = em.find(ReturnRequest.class, requestId);
            request.accept();
            em.find(Order.class, request.getLine().getId().orderId()).markReturned();
            return request;
        });
    }
}

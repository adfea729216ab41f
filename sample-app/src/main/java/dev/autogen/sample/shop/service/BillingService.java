package dev.autogen.sample.shop.service;

import dev.autogen.sample.shop.billing.Invoice;
import dev.autogen.sample.shop.billing.Payment;
import dev.autogen.sample.shop.billing.Promotion;
import dev.autogen.sample.shop.catalog.Category;
import dev.autogen.sample.shop.order.Order;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Hibernate;

/** Bills orders and books what comes in. */
public final class BillingService {

    private final EntityManagerFactory factory;

    BillingService(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public void start(Promotion promotion, List<Category> categories) {
        factory.runInTransaction(em -> {
            categories.forEach(category -> promotion.getCategories().add(em.find(Category.class, category.getId())));
            em.persist(promotion);
        });
    }

    public List<Promotion> promotionsFor(Category category) {
        return factory.callInTransaction(em -> em.createQuery(
                        "from Promotion p where :category member of p.categories order by p.code", Promotion.class)
                .setParameter("category", category)
                .getResultList());
    }

    /** Bills an order, less every promotion whose code is given and valid on the day. */
    public long bill(long orderId, LocalDate today, String... codes) {
        return factory.callInTransaction(em -> {
            var order = em.find(Order.class, orderId);
            var due = order.getTotal();
            for (var code : codes) {
                var promotion = promotion(em, code);
                if (promotion.isValidOn(today)) {
                    due = promotion.applyTo(due);
                }
            }
            var number = em.createQuery("select coalesce(max(runningNumber), 0) + 1 from Invoice", Long.class);
            var invoice = new Invoice(order, number.getSingleResult(), due, today.plusDays(14));
            em.persist(invoice);
            return invoice.getId();
        });
    }

    private static Promotion promotion(EntityManager em, String code) {
        return em.createQuery("from Promotion where code = :code", Promotion.class)
                .setParameter("code", code)
                .getSingleResult();
    }

    /** Books a payment for an invoice; the order counts as paid once the whole sum is there. */
    public void book(long invoiceId, Payment payment) {
        factory.runInTransaction(em -> {
            var invoice = em.find(Invoice.class, invoiceId);
            invoice.settle(payment);
            if (invoice.isSettled()) {
                invoice.getOrder().markPaid();
            }
        });
    }

    public Invoice invoice(long id) {
        return factory.callInTransaction(em -> {
            var invoice = em.find(Invoice.class, id);
            Hibernate.initialize(invoice.getPayments());
            return invoice;
        });
    }
}

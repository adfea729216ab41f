package dev.autogen.sample.shop.service;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.Map;

/** The shop on one database, which must already have its schema. */
public final class Shop implements AutoCloseable {

    private final EntityManagerFactory factory;

    private Shop(EntityManagerFactory factory) {
        this.factory = factory;
    }

    public static Shop open(String url, String user, String password) {
        return new Shop(Persistence.createEntityManagerFactory(
                "shop",
                Map.of(
                        "jakarta.persistence.jdbc.url", url,
                        "jakarta.persistence.jdbc.user", user,
                        "jakarta.persistence.jdbc.password", password)));
    }

    public CatalogService catalog() {
        return new CatalogService(factory);
    }

    public CustomerService customers() {
        return new CustomerService(factory);
    }

    public OrderService orders() {
        return new OrderService(factory);
    }

    public FulfilmentService fulfilment() {
        return new FulfilmentService(factory);
    }

    public BillingService billing() {
        return new BillingService(factory);
    }

    @Override
    public void close() {
        factory.close();
    }
}

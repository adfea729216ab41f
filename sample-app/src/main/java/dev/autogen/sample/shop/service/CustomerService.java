package dev.autogen.sample.shop.service;

import dev.autogen.sample.shop.catalog.Product;
import dev.autogen.sample.shop.common.EmailAddress;
import dev.autogen.sample.shop.common.PostalAddress;
import dev.autogen.sample.shop.customer.Customer;
import dev.autogen.sample.shop.customer.CustomerGroup;
import dev.autogen.sample.shop.customer.CustomerProfile;
import dev.autogen.sample.shop.customer.ProductReview;
import dev.autogen.sample.shop.customer.Wishlist;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Looks after customers and what they say. */
public final class CustomerService {

    private final EntityManagerFactory factory;

    CustomerService(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Opens an account whose first address is also the default one. */
    public Customer register(EmailAddress email, String firstName, String lastName, PostalAddress home) {
        return factory.callInTransaction(em -> {
            var customer = new Customer(email, firstName, lastName);
            customer.preferAddress(customer.addAddress("home", home));
            em.persist(customer);
            return customer;
        });
    }

    public Customer customer(EmailAddress email) {
        return factory.callInTransaction(em -> em.createQuery(
                        "from Customer c left join fetch c.defaultAddress left join fetch c.groups "
                                + "where c.email = :email",
                        Customer.class)
                .setParameter("email", email)
                .getSingleResult());
    }

    public void addPhone(long customerId, String phone) {
        factory.runInTransaction(em -> em.find(Customer.class, customerId).reachableAt(phone));
    }

    /** Tells the courier how to find the customer's door. */
    public void hint(long customerId, String hint) {
        factory.runInTransaction(
                em -> em.find(Customer.class, customerId).getDefaultAddress().hint(hint));
    }

    public void close(long customerId) {
        factory.runInTransaction(em -> em.find(Customer.class, customerId).close());
    }

    public void addToGroup(long customerId, CustomerGroup group) {
        factory.runInTransaction(em -> {
            em.persist(group);
            em.find(Customer.class, customerId).join(group);
        });
    }

    public void addProfile(long customerId, Function<Customer, CustomerProfile> profile) {
        factory.runInTransaction(em -> em.persist(profile.apply(em.find(Customer.class, customerId))));
    }

    public CustomerProfile profile(long customerId) {
        return factory.callInTransaction(em -> em.find(CustomerProfile.class, customerId));
    }

    public UUID wish(long customerId, List<Product> products) {
        return factory.callInTransaction(em -> {
            var wishlist = new Wishlist(em.find(Customer.class, customerId));
            products.forEach(product -> wishlist.wish(em.find(Product.class, product.getId())));
            em.persist(wishlist);
            return wishlist.getId();
        });
    }

    public Wishlist wishlist(UUID id) {
        return factory.callInTransaction(
                em -> em.createQuery("from Wishlist w left join fetch w.products where w.id = :id", Wishlist.class)
                        .setParameter("id", id)
                        .getSingleResult());
    }

    public ProductReview review(long customerId, Product product, int stars, String body) {
        return factory.callInTransaction(em -> {
            var author = em.find(Customer.class, customerId);
            var review = new ProductReview(em.find(Product.class, product.getId()), author, stars, body);
            em.persist(review);
            return review;
        });
    }

    public void foundHelpful(long reviewId) {
        factory.runInTransaction(em -> em.find(ProductReview.class, reviewId).foundHelpful());
    }

    public void removeReview(long reviewId) {
        factory.runInTransaction(em -> em.remove(em.find(ProductReview.class, reviewId)));
    }

    public List<ProductReview> reviews(Product product) {
        return factory.callInTransaction(
                em -> em.createQuery("from ProductReview where product = :product order by stars", ProductReview.class)
                        .setParameter("product", product)
                        .getResultList());
    }
}

package dev.autogen.sample.shop.service;

import dev.autogen.sample.shop.catalog.Brand;
import dev.autogen.sample.shop.catalog.Category;
import dev.autogen.sample.shop.catalog.PriceList;
import dev.autogen.sample.shop.catalog.PriceListItem;
import dev.autogen.sample.shop.catalog.Product;
import dev.autogen.sample.shop.catalog.ProductVariant;
import dev.autogen.sample.shop.catalog.Supplier;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.hibernate.Hibernate;

/** Keeps the catalog and searches it. */
public final class CatalogService {

    private final EntityManagerFactory factory;

    CatalogService(EntityManagerFactory factory) {
        this.factory = factory;
    }

    /** Adds a category together with its whole subtree. */
    public void add(Category root) {
        factory.runInTransaction(em -> persistTree(em, root));
    }

    private static void persistTree(EntityManager em, Category category) {
        em.persist(category);
        category.getChildren().forEach(child -> persistTree(em, child));
    }

    public void add(Brand brand) {
        factory.runInTransaction(em -> em.persist(brand));
    }

    public void add(Supplier supplier) {
        factory.runInTransaction(em -> em.persist(supplier));
    }

    public void add(Product product) {
        factory.runInTransaction(em -> em.persist(product));
    }

    public void add(PriceList priceList) {
        factory.runInTransaction(em -> em.persist(priceList));
    }

    public void removeCategory(String slug) {
        factory.runInTransaction(em -> em.createQuery("delete from Category where slug = :slug")
                .setParameter("slug", slug)
                .executeUpdate());
    }

    public Optional<Category> category(String slug) {
        return factory.callInTransaction(
                em -> em.createQuery("from Category c left join fetch c.parent where c.slug = :slug", Category.class)
                        .setParameter("slug", slug)
                        .getResultStream()
                        .findFirst());
    }

    public Brand brand(long id) {
        return factory.callInTransaction(em -> em.find(Brand.class, id));
    }

    /** Changes a product; of two who change it at the same time the second is refused. */
    public void change(Product seen, Consumer<Product> change) {
        factory.runInTransaction(em -> {
            change.accept(seen);
            em.merge(seen);
        });
    }

    /** The product with everything that its page shows. */
    public Product product(String code) {
        return factory.callInTransaction(em -> {
            var product = em.createQuery("from Product where code = :code", Product.class)
                    .setParameter("code", code)
                    .getSingleResult();
            Hibernate.initialize(product.getImages());
            Hibernate.initialize(product.getHighlights());
            Hibernate.initialize(product.getTranslations());
            Hibernate.initialize(product.getVariants());
            Hibernate.initialize(product.getCategories());
            return product;
        });
    }

    public ProductVariant variant(String sku) {
        return factory.callInTransaction(em -> em.createQuery(
                        "from ProductVariant v join fetch v.product left join fetch v.supplier s "
                                + "left join fetch s.phones where v.sku = :sku",
                        ProductVariant.class)
                .setParameter("sku", sku)
                .getSingleResult());
    }

    public List<Product> productsIn(Category category) {
        return factory.callInTransaction(em -> em.createQuery(
                        "from Product p where :category member of p.categories order by p.code", Product.class)
                .setParameter("category", category)
                .getResultList());
    }

    public List<Product> productsTagged(String tag) {
        return factory.callInTransaction(
                em -> em.createQuery("from Product p where array_contains(p.tags, :tag) order by p.code", Product.class)
                        .setParameter("tag", tag)
                        .getResultList());
    }

    public List<Product> productsWith(String attribute, String value) {
        return factory.callInTransaction(em -> em.createQuery(
                        "from Product p where function('jsonb_extract_path_text', p.attributes, :attribute) = :value "
                                + "order by p.code",
                        Product.class)
                .setParameter("attribute", attribute)
                .setParameter("value", value)
                .getResultList());
    }

    public BigDecimal price(PriceList list, ProductVariant variant) {
        return factory.callInTransaction(
                em -> em.find(PriceListItem.class, new PriceListItem.Key(list.getId(), variant.getId()))
                        .getPrice());
    }
}

package dev.autogen.sample.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.autogen.sample.shop.billing.AmountPromotion;
import dev.autogen.sample.shop.billing.BankTransfer;
import dev.autogen.sample.shop.billing.CardPayment;
import dev.autogen.sample.shop.billing.PercentagePromotion;
import dev.autogen.sample.shop.billing.Promotion;
import dev.autogen.sample.shop.catalog.Brand;
import dev.autogen.sample.shop.catalog.Category;
import dev.autogen.sample.shop.catalog.DigitalProduct;
import dev.autogen.sample.shop.catalog.PhysicalProduct;
import dev.autogen.sample.shop.catalog.PriceList;
import dev.autogen.sample.shop.catalog.Product;
import dev.autogen.sample.shop.catalog.ProductImage;
import dev.autogen.sample.shop.catalog.Supplier;
import dev.autogen.sample.shop.common.Dimensions;
import dev.autogen.sample.shop.common.EmailAddress;
import dev.autogen.sample.shop.common.Money;
import dev.autogen.sample.shop.common.PostalAddress;
import dev.autogen.sample.shop.common.Weight;
import dev.autogen.sample.shop.customer.Customer;
import dev.autogen.sample.shop.customer.CustomerGroup;
import dev.autogen.sample.shop.customer.CustomerProfile;
import dev.autogen.sample.shop.customer.ProductReview;
import dev.autogen.sample.shop.fulfilment.Carrier;
import dev.autogen.sample.shop.fulfilment.Place;
import dev.autogen.sample.shop.fulfilment.ShipmentStatus;
import dev.autogen.sample.shop.fulfilment.Warehouse;
import dev.autogen.sample.shop.order.Order;
import dev.autogen.sample.shop.order.OrderLine;
import dev.autogen.sample.shop.order.OrderStatus;
import dev.autogen.sample.shop.order.ReturnRequest;
import dev.autogen.sample.shop.service.Shop;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ShopTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final PostalAddress HOME = new PostalAddress("Lindenstr. 5", "10969", "Berlin", "DE");
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 3);
    private static final OffsetDateTime NOON = OffsetDateTime.of(2025, 11, 3, 12, 0, 0, 0, ZoneOffset.UTC);

    private static TestDatabase database;
    private static Shop shop;
    private static int counter;

    @BeforeAll
    static void open() {
        database = TestDatabase.start();
        shop = Shop.open(database.url(), TestDatabase.USER, TestDatabase.PASSWORD);
    }

    @AfterAll
    static void close() {
        shop.close();
        database.close();
    }

    @Test
    void categoriesFormATreeThatSurvivesTheLossOfANode() {
        var root = new Category("garden", "Garden");
        root.addChild("tools", "Tools").addChild("spades", "Spades");
        shop.catalog().add(root);

        assertThat(shop.catalog().category("spades").orElseThrow().getParent().getName())
                .isEqualTo("Tools");

        shop.catalog().removeCategory("tools");
        assertThat(shop.catalog().category("tools")).isEmpty();
        assertThat(shop.catalog().category("spades").orElseThrow().getParent()).isNull();
    }

    @Test
    void aBrandKeepsItsStory() {
        var brand = new Brand("Acme");
        brand.tell("It began with an anvil.", (short) 1949);
        shop.catalog().add(brand);

        var loaded = shop.catalog().brand(brand.getId());
        assertThat(loaded.getName()).isEqualTo("Acme");
        assertThat(loaded.getStory()).isEqualTo("It began with an anvil.");
        assertThat(loaded.getFoundedYear()).isEqualTo((short) 1949);
    }

    @Test
    void aProductComesBackWithAllItsParts() {
        var category = new Category("kitchen", "Kitchen");
        shop.catalog().add(category);
        var mug = new PhysicalProduct("MUG-1", "Mug", null, true);
        mug.measure(new Dimensions(120, 90, 100, new Weight(new BigDecimal("340.500"), Weight.Unit.GRAM)));
        mug.keepsFor(Duration.ofDays(3650));
        mug.release(TODAY);
        mug.tag("gift", "ceramic");
        mug.excludeFromReturns();
        mug.getAttributes().put("colour", "blue");
        mug.getImages().add(new ProductImage("https://img.example/1", "front"));
        mug.getImages().add(new ProductImage("https://img.example/2", null));
        mug.getHighlights().addAll(List.of("Keeps warm", "Made by hand"));
        mug.getTranslations().put("de", "Becher");
        mug.getCategories().add(category);
        mug.addVariant("MUG-1-L", "12.50");
        shop.catalog().add(mug);

        var loaded = (PhysicalProduct) shop.catalog().product("MUG-1");
        assertThat(loaded.getId()).isGreaterThanOrEqualTo(1000);
        assertThat(loaded.getDimensions()).isEqualTo(mug.getDimensions());
        assertThat(loaded.getShelfLife()).isEqualTo(Duration.ofDays(3650));
        assertThat(loaded.isFragile()).isTrue();
        assertThat(loaded.isReturnable()).isFalse();
        assertThat(loaded.getTags()).containsExactly("gift", "ceramic");
        assertThat(loaded.getImages()).extracting(ProductImage::caption).containsExactly("front", null);
        assertThat(loaded.getHighlights()).containsExactly("Keeps warm", "Made by hand");
        assertThat(loaded.getTranslations()).containsEntry("de", "Becher");
        assertThat(loaded.getVariants()).hasSize(1);
        assertThat(shop.catalog().productsIn(category))
                .extracting(Product::getCode)
                .containsExactly("MUG-1");
    }

    @Test
    void productsAreFoundByTagAndByAttribute() {
        var red = new DigitalProduct("FONT-R", "Font R", null, "https://dl.example/r", 4_000_000_000L);
        red.tag("font", "serif");
        red.getAttributes().put("licence", "OFL");
        var blue = new DigitalProduct("FONT-B", "Font B", null, "https://dl.example/b", 12);
        blue.tag("font");
        shop.catalog().add(red);
        shop.catalog().add(blue);

        assertThat(shop.catalog().productsTagged("font"))
                .extracting(Product::getCode)
                .containsExactly("FONT-B", "FONT-R");
        assertThat(shop.catalog().productsTagged("serif"))
                .extracting(Product::getCode)
                .containsExactly("FONT-R");
        assertThat(shop.catalog().productsWith("licence", "OFL"))
                .singleElement()
                .isInstanceOfSatisfying(DigitalProduct.class, font -> {
                    assertThat(font.getSizeInBytes()).isEqualTo(4_000_000_000L);
                    assertThat(font.getDownloadUrl()).endsWith("/r");
                });
    }

    @Test
    void theSecondOfTwoChangesAtTheSameTimeIsRefused() {
        shop.catalog().add(new PhysicalProduct("PAN-1", "Pan", null, false));
        var mine = shop.catalog().product("PAN-1");
        var yours = shop.catalog().product("PAN-1");

        shop.catalog().change(mine, product -> product.rename("Frying pan"));

        assertThatThrownBy(() -> shop.catalog().change(yours, product -> product.rename("Saucepan")))
                .isInstanceOf(OptimisticLockException.class);
        assertThat(shop.catalog().product("PAN-1").getName()).isEqualTo("Frying pan");
        assertThat(shop.catalog().product("PAN-1").getVersion()).isEqualTo(mine.getVersion() + 1);
    }

    @Test
    void aVariantKnowsItsSupplierAndItsPrices() {
        var supplier = new Supplier("Clay & Co", "DE811", new EmailAddress("Sales@Clay.example"), HOME);
        supplier.getPhones().addAll(List.of("+49 30 1", "+49 30 2"));
        shop.catalog().add(supplier);
        var product = new PhysicalProduct("POT-1", "Pot", null, true);
        var variant = product.addVariant("POT-1-S", "8.00");
        variant.suppliedBy(supplier, (short) 6);
        shop.catalog().add(product);
        var list = new PriceList("Autumn", EUR, TODAY);
        list.price(variant, new BigDecimal("7.25"));
        shop.catalog().add(list);

        var loaded = shop.catalog().variant("POT-1-S");
        assertThat(loaded.getProduct().getName()).isEqualTo("Pot");
        assertThat(loaded.getSupplier().getEmail()).isEqualTo(new EmailAddress("sales@clay.example"));
        assertThat(loaded.getSupplier().getAddress()).isEqualTo(HOME);
        assertThat(loaded.getSupplier().getPhones()).containsExactlyInAnyOrder("+49 30 1", "+49 30 2");
        assertThat(shop.catalog().price(list, variant)).isEqualByComparingTo("7.25");
    }

    @Test
    void aCustomerHasAProfileAGroupAndADefaultAddress() {
        var id = register().getId();
        shop.customers().hint(id, "Second yard");
        shop.customers().addPhone(id, "+49 30 3");
        shop.customers().addToGroup(id, new CustomerGroup("Friends", new BigDecimal("5.00")));
        shop.customers().addProfile(id, customer -> {
            var profile =
                    new CustomerProfile(customer, LocalDate.of(1990, 2, 28), Locale.GERMANY, List.of("tea", "clay"));
            profile.showAvatar(new byte[] {1, 2, 3});
            return profile;
        });
        shop.customers().close(id);

        var email = new EmailAddress("customer" + counter + "@example.org");
        var customer = shop.customers().customer(email);
        assertThat(customer.getFullName()).isEqualTo("Ada Byron");
        assertThat(customer.getPhone()).isEqualTo("+49 30 3");
        assertThat(customer.isActive()).isFalse();
        assertThat(customer.getRegisteredAt()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(customer.getDefaultAddress().getLocation()).isEqualTo(HOME);
        assertThat(customer.getDefaultAddress().getDeliveryHint()).isEqualTo("Second yard");
        assertThat(customer.getGroups()).singleElement().satisfies(group -> {
            assertThat(group.getName()).isEqualTo("Friends");
            assertThat(group.getRebatePercent()).isEqualByComparingTo("5");
        });
        var profile = shop.customers().profile(id);
        assertThat(profile.getBirthday()).isEqualTo("1990-02-28");
        assertThat(profile.getLanguage()).isEqualTo(Locale.GERMANY);
        assertThat(profile.getInterests()).containsExactly("tea", "clay");
        assertThat(profile.getAvatar()).containsExactly(1, 2, 3);
    }

    @Test
    void anEmailAddressHasOneAccount() {
        var email = register().getEmail();

        assertThatThrownBy(() -> shop.customers().register(email, "Eve", "Other", HOME))
                .hasStackTraceContaining("ux_customer_email");
    }

    @Test
    void wishesKeepTheirOrder() {
        var first = new PhysicalProduct("WISH-2", "Second by code", null, false);
        var second = new PhysicalProduct("WISH-1", "First by code", null, false);
        shop.catalog().add(first);
        shop.catalog().add(second);

        var wishlist =
                shop.customers().wishlist(shop.customers().wish(register().getId(), List.of(first, second)));
        assertThat(wishlist.getTitle()).isEqualTo("My wishes");
        assertThat(wishlist.getProducts()).extracting(Product::getCode).containsExactly("WISH-2", "WISH-1");
    }

    @Test
    void aRemovedReviewIsHiddenButKept() {
        var product = new PhysicalProduct("LAMP-1", "Lamp", null, true);
        shop.catalog().add(product);
        var author = register().getId();
        var rude = shop.customers().review(author, product, 1, "!!!");
        var kind = shop.customers().review(author, product, 5, "Bright.");
        shop.customers().foundHelpful(kind.getId());

        shop.customers().removeReview(rude.getId());

        assertThat(shop.customers().reviews(product)).singleElement().satisfies(review -> {
            assertThat(review.getBody()).isEqualTo("Bright.");
            assertThat(review.getStars()).isEqualTo((short) 5);
            assertThat(review.getHelpfulVotes()).isOne();
            assertThat(review.getWrittenAt()).isNotNull();
        });
        assertThat(database.query("select body from product_review where deleted"))
                .containsExactly("!!!");
    }

    @Test
    void aReviewHasOneToFiveStars() {
        var product = new PhysicalProduct("LAMP-2", "Lamp", null, true);
        shop.catalog().add(product);
        var author = register().getId();

        assertThatThrownBy(() -> shop.customers().review(author, product, 6, "!"))
                .isInstanceOf(RollbackException.class);
        assertThat(shop.customers().reviews(product))
                .extracting(ProductReview::getStars)
                .isEmpty();
    }

    @Test
    void anOrderIsPlacedPaidShippedAndReturned() {
        var customer = register();
        var product = new PhysicalProduct("CUP-1", "Cup", null, true);
        var small = product.addVariant("CUP-1-A", "10.00");
        var large = product.addVariant("CUP-1-B", "15.50");
        shop.catalog().add(product);

        var cart = shop.orders().fillCart(customer.getId(), Map.of(small, 2, large, 1));
        var orderId = shop.orders().place(cart, EUR);
        shop.orders().note(orderId, "Grace", "Wrap as a gift");

        var order = shop.orders().order(orderId);
        assertThat(order.getStatus()).isEqualTo(OrderStatus.PLACED);
        assertThat(order.getTotal()).isEqualTo(Money.of("35.50", "EUR"));
        assertThat(order.getShipTo()).isEqualTo(HOME);
        assertThat(order.getLines())
                .extracting(OrderLine::getLineTotal)
                .containsExactly(new BigDecimal("20.00"), new BigDecimal("15.50"));
        assertThat(order.getNotes())
                .singleElement()
                .satisfies(note -> assertThat(note.getRemark()).isEqualTo("Wrap as a gift"));
        assertThat(shop.orders().latestOrders(customer.getId(), 5))
                .extracting(Order::getId)
                .containsExactly(orderId);
        assertThat(database.query("select count(*) from cart where id = '" + cart + "'"))
                .containsExactly("0");

        var category = new Category("cups", "Cups");
        shop.catalog().add(category);
        shop.billing().start(new PercentagePromotion("TEN", TODAY, null, new BigDecimal("10")), List.of(category));
        shop.billing()
                .start(
                        new AmountPromotion("FIVE", TODAY, TODAY.plusDays(7), Money.of("5.00", "EUR")),
                        List.of(category));
        shop.billing()
                .start(
                        new AmountPromotion("OLD", TODAY.minusDays(9), TODAY.minusDays(1), Money.of("30.00", "EUR")),
                        List.of());
        assertThat(shop.billing().promotionsFor(category))
                .extracting(Promotion::getCode)
                .containsExactly("FIVE", "TEN");
        var invoiceId = shop.billing().bill(orderId, TODAY, "TEN", "FIVE", "OLD");
        assertThat(shop.billing().invoice(invoiceId).getDue()).isEqualTo(Money.of("26.95", "EUR"));
        assertThat(shop.billing().invoice(invoiceId).getDueOn()).isEqualTo(TODAY.plusDays(14));

        shop.billing().book(invoiceId, new BankTransfer(new BigDecimal("6.95"), "DE02120300000000202051", "Cups"));
        assertThat(shop.orders().order(orderId).getStatus()).isEqualTo(OrderStatus.PLACED);
        shop.billing().book(invoiceId, new CardPayment(new BigDecimal("20.00"), "4242", 1));
        assertThat(shop.orders().order(orderId).getStatus()).isEqualTo(OrderStatus.PAID);
        assertThat(shop.billing().invoice(invoiceId).getPayments())
                .hasSize(2)
                .allSatisfy(payment -> assertThat(payment.getReceivedAt()).isNotNull())
                .anySatisfy(payment -> assertThat(payment).isInstanceOfSatisfying(CardPayment.class, card -> {
                    assertThat(card.getLastDigits()).isEqualTo("4242");
                    assertThat(card.getInstalments()).isOne();
                }))
                .anySatisfy(payment -> assertThat(payment).isInstanceOfSatisfying(BankTransfer.class, transfer -> {
                    assertThat(transfer.getIban()).startsWith("DE");
                    assertThat(transfer.getPurpose()).isEqualTo("Cups");
                }));

        var warehouse = new Warehouse("BER-1", HOME);
        warehouse.locate(52.5, 13.4);
        warehouse.open(LocalTime.of(6, 30), LocalTime.of(22, 0));
        shop.fulfilment().open(warehouse);
        var carrier = new Carrier("Swift", "https://track.example/", Duration.ofHours(36), 1, 3, 5);
        shop.fulfilment().hire(carrier);
        assertThat(shop.fulfilment().warehouse(warehouse.getId()).getOpensAt()).isEqualTo("06:30");
        assertThat(shop.fulfilment().warehouse(warehouse.getId()).getLatitude()).isEqualTo(52.5);
        var loadedCarrier = shop.fulfilment().carrier(carrier.getId());
        assertThat(loadedCarrier.getUsualTransit()).isEqualTo(Duration.ofHours(36));
        assertThat(loadedCarrier.getPickupWeekdays()).containsExactly(1, 3, 5);
        assertThat(loadedCarrier.trackingUrlFor("P1")).isEqualTo("https://track.example/P1");

        var bin = shop.fulfilment().addBin(warehouse.getId(), 'C', 7);
        shop.fulfilment().receive(small, bin, 10);
        shop.fulfilment().receive(large, bin, 1);
        var weight = new Weight(new BigDecimal("1.250"), Weight.Unit.KILOGRAM);
        var shipmentId = shop.fulfilment().ship(orderId, warehouse.getId(), carrier.getId(), weight, NOON.plusDays(2));
        assertThat(shop.fulfilment().inStock(small)).isEqualTo(8);
        assertThat(shop.fulfilment().inStock(large)).isZero();

        shop.fulfilment().report(shipmentId, ShipmentStatus.HANDED_OVER, NOON, new Place("Berlin", "DE"));
        shop.fulfilment().report(shipmentId, ShipmentStatus.DELIVERED, NOON.plusHours(9), new Place("Potsdam", "DE"));
        var shipment = shop.fulfilment().shipment(shipmentId);
        assertThat(shipment.getStatus()).isEqualTo(ShipmentStatus.DELIVERED);
        assertThat(shipment.getPromisedBy().toInstant())
                .isEqualTo(NOON.plusDays(2).toInstant());
        assertThat(shipment.getContents()).hasSize(2);
        assertThat(shipment.getEvents())
                .extracting(event -> event.getPlace().city())
                .containsExactly("Berlin", "Potsdam");
        assertThat(shipment.getParcels()).singleElement().satisfies(parcel -> {
            assertThat(parcel.getTrackingNumber()).isEqualTo("P" + orderId);
            assertThat(parcel.getWeight()).isEqualTo(weight);
            assertThat(new String(parcel.getLabel().getPdf(), StandardCharsets.UTF_8))
                    .contains("Lindenstr. 5");
        });
        assertThat(shipment.getEvents().get(1).getOccurredAt().toInstant())
                .isEqualTo(NOON.plusHours(9).toInstant());
        assertThat(shop.fulfilment().shipments(ShipmentStatus.DELIVERED)).hasSize(1);
        assertThat(shop.fulfilment().eventsIn("Potsdam")).isOne();

        var request = shop.orders().requestReturn(order.getLines().get(0).getId(), ReturnRequest.Reason.DAMAGED);
        var accepted = shop.orders().acceptReturn(request);
        assertThat(accepted.isAccepted()).isTrue();
        assertThat(accepted.getReason()).isEqualTo(ReturnRequest.Reason.DAMAGED);
        assertThat(shop.orders().order(orderId).getStatus()).isEqualTo(OrderStatus.RETURNED);

        shop.fulfilment().forget(shipmentId);
        assertThat(shop.fulfilment().eventsIn("Potsdam")).isZero();
    }

    @Test
    void onlyWhatIsPlacedCanBeCancelled() {
        var product = new PhysicalProduct("BOX-1", "Box", null, false);
        var variant = product.addVariant("BOX-1-A", "1.00");
        shop.catalog().add(product);
        var orderId = shop.orders().place(shop.orders().fillCart(register().getId(), Map.of(variant, 1)), EUR);

        shop.orders().cancel(orderId);

        assertThat(shop.orders().order(orderId).getStatus()).isEqualTo(OrderStatus.CANCELLED);
        assertThatThrownBy(() -> shop.orders().cancel(orderId)).hasMessageContaining("CANCELLED");
    }

    private static Customer register() {
        return shop.customers()
                .register(new EmailAddress("Customer" + ++counter + "@example.org"), "Ada", "Byron", HOME);
    }
}

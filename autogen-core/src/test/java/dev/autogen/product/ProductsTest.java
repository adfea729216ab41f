package dev.autogen.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.Dialect;
import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.UnsupportedException;
import dev.autogen.product.postgres.PostgresProduct;
import dev.autogen.reflect.Catalog;
import dev.autogen.reflect.Scratch;
import dev.autogen.reflect.Wire;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductsTest {

    @Test
    void aServerHasTheDialectOfItsProduct() {
        assertThat(Products.builtIn().dialect(server("PostgreSQL")).name()).isEqualTo("postgresql");
    }

    @Test
    void anUnknownProductIsRefusedAndTheKnownOnesAreNamed() {
        assertThatThrownBy(() -> Products.builtIn().dialect(server("Foobase")))
                .isInstanceOf(UnsupportedException.class)
                .hasMessageContaining("Foobase")
                .hasMessageContaining("PostgreSQL");
    }

    @Test
    void pluginsAreAskedOnlyForWhatAutogenDoesNotBring() {
        List<String> asked = new ArrayList<>();
        Products products = Products.with(() -> {
            asked.add("asked");
            return List.of(new Foobase());
        });

        products.dialect(server("PostgreSQL"));
        assertThat(asked).isEmpty();
        assertThat(products.of(server("Foobase")).name()).isEqualTo("foobase");
        assertThat(products.at("jdbc:foobase:x").map(Product::name)).contains("foobase");
        assertThat(products.named("foobase")).isPresent();
    }

    private static ServerVersion server(String product) {
        return new ServerVersion(product, 18, 0);
    }

    /** A database that somebody else made of PostgreSQL. */
    private static final class Foobase implements Product {

        private final PostgresProduct like = new PostgresProduct();

        @Override
        public String name() {
            return "foobase";
        }

        @Override
        public String reportedName() {
            return "Foobase";
        }

        @Override
        public boolean takes(String url) {
            return url.startsWith("jdbc:foobase:");
        }

        @Override
        public int newest() {
            return 1;
        }

        @Override
        public String defaultSchema(String url) {
            return like.defaultSchema(url);
        }

        @Override
        public Dialect dialect(ServerVersion version) {
            return like.dialect(version);
        }

        @Override
        public Catalog catalog(Wire wire, Dialect dialect, ServerVersion version) {
            return like.catalog(wire, dialect, version);
        }

        @Override
        public Scratch scratch(Wire wire, Dialect dialect) {
            return like.scratch(wire, dialect);
        }
    }
}

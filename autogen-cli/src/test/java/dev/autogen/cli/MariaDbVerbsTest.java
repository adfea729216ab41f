package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.servers.MariaDbServer;
import dev.autogen.servers.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands from one end to the other on MariaDB. */
class MariaDbVerbsTest {

    private static final String CUSTOMER = """
            package shop;
            import jakarta.persistence.*;
            @Entity public class Customer {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(nullable = false, length = 40) String name;
                boolean active;
                @Enumerated(EnumType.STRING) Tier tier;
                java.time.Instant since;
                java.util.UUID token;
                enum Tier { BASIC, GOLD }
            }
            """;

    private static final String ORDER = """
            package shop;
            import jakarta.persistence.*;
            @Entity @Table(name = "purchase", indexes = @Index(name = "ix_purchase_state", columnList = "state"))
            public class Purchase {
                @Id @GeneratedValue Long id;
                @ManyToOne(optional = false) Customer customer;
                @Column(length = 10) String state;
            }
            """;

    @Test
    void aProjectIsTakenThroughAllOfThem(@TempDir Path folder) throws IOException, SQLException {
        Assumptions.assumeTrue(MariaDbServer.isAtHand(), "there is no MariaDB");
        TestDatabase database = new MariaDbServer().create();
        Shop shop = Shop.in(folder, database.url());
        shop.environment().remove("AUTOGEN_USERNAME");
        shop.compile(CUSTOMER);

        assertThat(shop.run("check").code()).isEqualTo(3);
        Run drafted = shop.run("revision", "-m", "Keep customers");
        assertThat(drafted.code()).as(drafted.err()).isZero();
        assertThat(Files.readString(shop.revisions().get(0))).contains("enum('BASIC','GOLD')", "bool()", ".identity()");
        Run upgraded = shop.run("upgrade");
        assertThat(upgraded.code()).as(upgraded.err()).isZero();
        assertThat(shop.run("check").out()).startsWith("clean");

        database.run("insert into Customer (name, active) values ('Ada', true)");
        shop.compile(CUSTOMER.replace("length = 40", "length = 60"), ORDER);
        assertThat(shop.run("revision", "-m", "Let them buy").code()).isZero();
        Run plan = shop.run("upgrade", "--plan");
        assertThat(plan.out())
                .as(plan.err())
                .contains("create table purchase", "modify column name varchar(60) not null");
        assertThat(shop.run("upgrade").code()).isZero();
        assertThat(shop.run("check").out()).startsWith("clean");
        assertThat(shop.run("current").out()).contains("(head)");

        assertThat(shop.run("downgrade", "-1").code()).isZero();
        assertThat(database.query("select name from Customer")).containsExactly("Ada");
        Run script = shop.run("upgrade", "--sql");
        assertThat(script.code()).as(script.err()).isZero();
        assertThat(script.out()).contains("get_lock(", "create table purchase", "insert into autogen_history");
        assertThat(shop.run("upgrade", "--sql", "--idempotent").err())
                .contains("cannot leave out what is done already");
        assertThat(shop.run("downgrade", "base").code()).isZero();
        assertThat(database.catalog()).isEmpty();
    }
}

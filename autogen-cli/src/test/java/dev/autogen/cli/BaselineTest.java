package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that differs from its entities since before autogen came: the differences are accepted, new ones are not. */
class BaselineTest {

    @TempDir
    Path folder;

    private String url = "";
    private Shop shop = new Shop(Path.of(""), java.util.Map.of());

    @BeforeEach
    void openShop() throws Exception {
        url = TestServer.newDatabase();
        shop = Shop.in(folder, url);
        shop.compile("""
                package shop;
                import jakarta.persistence.*;
                @Entity public class Customer {
                    @Id long id;
                    String name;
                    @Column(name = "full_name") String fullName;
                }
                """);
        TestServer.execute(url, """
                create table customer (id bigint not null primary key, name varchar(500), fullname varchar(255),
                    odd text default '#\t''x''', constraint ck_odd check (name <> E'a\\nb'));
                create table "Left # over" (id int);
                create index ix_left on customer (name);
                """);
    }

    private Path baseline() {
        return folder.resolve("autogen-baseline.txt");
    }

    @Test
    void whatIsAcceptedIsSpokenOfNoMoreAndWhatIsNewIs() throws Exception {
        Run before = shop.run("check");
        assertThat(before.code()).isEqualTo(3);
        assertThat(before.err()).contains("These look renamed");

        Run accepted = shop.run("check", "--accept");

        assertThat(accepted.code()).as(accepted.err()).isZero();
        assertThat(accepted.out())
                .contains("drop table Left # over")
                .endsWith("7 differences accepted, 0 before, in autogen-baseline.txt\n");
        assertThat(Files.readAllLines(baseline()))
                .filteredOn(line -> !line.startsWith("#"))
                .isSorted()
                .contains(
                        "add column customer.full_name varchar(255)",
                        "alter column customer.name: type varchar(500) -> varchar(255)",
                        "drop column customer.fullname",
                        "drop column customer.odd",
                        "drop index ix_left on customer");
        Run clean = shop.run("check");
        assertThat(clean.code()).as(clean.out() + clean.err()).isZero();
        assertThat(clean.err())
                .contains("7 differences accepted by the baseline")
                .doesNotContain("rename");
        assertThat(shop.run("revision", "-m", "nothing").out()).contains("no changes detected");
        assertThat(shop.run("check", "--json").document().get("accepted").getAsJsonArray())
                .hasSize(7);

        TestServer.execute(
                url, "create index ix_new on customer (id, name); alter table customer alter name type varchar(400)");
        Run later = shop.run("check");
        assertThat(later.code()).isEqualTo(3);
        assertThat(later.out())
                .contains(
                        "- drop index ix_new on customer",
                        "~ alter column customer.name: type varchar(400) -> varchar(255)")
                .contains("2 differences pending");
        assertThat(later.err())
                .contains("the baseline accepts 'alter column customer.name: type varchar(500) -> varchar(255)'");

        Run again = shop.run("check", "--accept");
        assertThat(again.out()).contains("2 differences accepted, 6 before");
        assertThat(again.err())
                .contains("no longer needed: alter column customer.name: type varchar(500) -> varchar(255)");
        assertThat(Files.readString(baseline())).doesNotContain("varchar(500)");
        assertThat(shop.run("check").code()).isZero();
    }

    @Test
    void aRevisionHasWhatIsNotAcceptedAlone() throws Exception {
        shop.run("check", "--accept");
        TestServer.execute(url, "create table surplus (id int)");
        List<String> lines = Files.readAllLines(baseline());
        lines.removeIf(line -> line.equals("drop index ix_left on customer"));
        Files.write(baseline(), lines);

        Run revision = shop.run("revision", "-m", "tidy", "--no-renames");

        assertThat(revision.code()).as(revision.err()).isZero();
        assertThat(revision.out())
                .contains("drop index ix_left", "drop table surplus")
                .doesNotContain("fullname", "ck_odd");
        assertThat(shop.run("upgrade").code()).isZero();
        assertThat(shop.run("check").code()).isZero();
    }

    @Test
    void itStandsInAFileOfAnotherNameAndIsRefusedWhereItCannotBe() throws Exception {
        assertThat(shop.run("check", "--accept", "--baseline", "known/differences.txt")
                        .err())
                .contains("the baseline known/differences.txt cannot be written");
        Files.createDirectory(folder.resolve("known"));
        assertThat(shop.run("check", "--accept", "--baseline", "known/differences.txt")
                        .code())
                .isZero();
        assertThat(shop.run("check").code()).isEqualTo(3);
        assertThat(shop.run("check", "--baseline", "known/differences.txt").code())
                .isZero();
        assertThat(shop.run("check", "--accept", "--offline").err()).contains("--accept stands alone");
        Files.write(folder.resolve("known/differences.txt"), new byte[] {(byte) 0xC3, 0x28});
        Run unreadable = shop.run("check", "--baseline", "known/differences.txt");
        assertThat(unreadable.code()).isEqualTo(1);
        assertThat(unreadable.err()).contains("known/differences.txt cannot be read");
    }

    @Test
    void whatRevisionsWillSettleIsNotAccepted() throws Exception {
        shop.run("revision", "-m", "settle", "--no-renames");
        Run refused = shop.run("check", "--accept");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err()).contains("run 'autogen upgrade' first");
        assertThat(baseline()).doesNotExist();
    }
}

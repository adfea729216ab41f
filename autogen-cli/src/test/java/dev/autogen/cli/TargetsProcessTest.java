package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The schemas of many tenants, upgraded by processes that are killed. {@code -Dautogen.tenants=N} says how many there are. */
@Timeout(300)
class TargetsProcessTest {

    private static final int TENANTS = Integer.getInteger("autogen.tenants", 1000);
    private static final List<String> IDS = List.of("a1", "b2", "c3", "d4", "e5");

    @TempDir
    Path folder;

    private String url = "";
    private Shop shop = new Shop(Path.of(""), Map.of());

    @BeforeEach
    void openShop() throws Exception {
        url = TestServer.newDatabase();
        shop = Shop.in(folder, url);
        revision(0, "create table customer (id int primary key, name text)");
        revision(1, "insert into customer values (1, 'one')");
        revision(2, "alter table customer add column visits int not null default 0");
        revision(3, "update customer set visits = visits + 1");
        revision(4, "create index on customer (name)");
    }

    private void revision(int number, String sql) throws IOException {
        shop.file(
                "src/shop/revisions/R" + number + ".java",
                "package shop.revisions;",
                "import dev.autogen.*;",
                "@Revision(\"" + IDS.get(number) + "\")",
                number == 0 ? "" : "@Revises(\"" + IDS.get(number - 1) + "\")",
                "public final class R" + number + " implements Migration {",
                "    public void upgrade(Op op) { op.execute(\"" + sql + "\"); }",
                "    public void downgrade(Op op) { op.irreversible(\"no\"); }",
                "}");
    }

    private List<String> tenants(int count) throws Exception {
        List<String> names =
                IntStream.rangeClosed(1, count).mapToObj(i -> "tenant_" + i).toList();
        TestServer.execute(
                url,
                "do $$ begin for i in 1.." + count + " loop execute 'create schema tenant_' || i; end loop; end $$");
        shop.file("tenants.txt", names.stream().map(name -> "schema:" + name).toArray(String[]::new));
        return names;
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors.txt").toFile());
        builder.environment().putAll(shop.environment());
        return builder.start();
    }

    /** Reads how the run gets on until so many targets are done. */
    private void awaitDone(BufferedReader lines, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            String line = lines.readLine();
            assertThat(line)
                    .as(Files.readString(folder.resolve("errors.txt")))
                    .isNotNull()
                    .contains(": applied 5 revisions, now at e5");
        }
    }

    @Test
    void aThousandTenantsAreUpgradedThoughTheProcessIsKilledInTheMiddle() throws Exception {
        List<String> names = tenants(TENANTS);

        Process killed = start("upgrade", "--targets", "tenants.txt", "--parallel", "4");
        awaitDone(killed.inputReader(), TENANTS / 2);
        killed.destroyForcibly().waitFor();
        int before = Integer.parseInt(
                TestServer.query(url, "select count(*) from pg_tables where tablename = 'autogen_version'"));
        assertThat(before).isBetween(TENANTS / 2, TENANTS - 1);

        Process resumed = start("upgrade", "--targets", "tenants.txt", "--parallel", "4", "--json");
        String report = new String(resumed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(resumed.waitFor())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isZero();

        JsonObject document = JsonParser.parseString(report).getAsJsonObject();
        assertThat(document.get("status").getAsString()).isEqualTo("applied");
        assertThat(document.getAsJsonArray("targets")).hasSize(TENANTS);
        assertThat(document.get("done").getAsInt() + document.get("unchanged").getAsInt())
                .isEqualTo(TENANTS);
        assertThat(document.get("unchanged").getAsInt()).isBetween(TENANTS / 2, before);
        assertThat(everywhere(names, "select string_agg(revision, ',' order by id) from %s.autogen_history"))
                .isEqualTo("a1,b2,c3,d4,e5");
        assertThat(everywhere(names, "select string_agg(revision, ',') from %s.autogen_version"))
                .isEqualTo("e5");
        assertThat(everywhere(names, "select count(*) || ' ' || sum(visits) from %s.customer"))
                .isEqualTo("1 1");
    }

    /** What a query says in the schemas of all tenants, if it says the same in all. */
    private String everywhere(List<String> names, String query) throws Exception {
        String all = names.stream().map(query::formatted).collect(Collectors.joining(") union all (", "(", ")"));
        return TestServer.query(url, "select string_agg(distinct said, ' | ') from (" + all + ") each (said)");
    }

    @Test
    void aProcessThatIsToldToEndFinishesWhatRunsAndReports() throws Exception {
        revision(4, "select pg_sleep(1)");
        tenants(8);

        Process process = start("upgrade", "--targets", "tenants.txt", "--parallel", "2", "--json");
        while (TestServer.query(url, "select count(*) from pg_stat_activity where query like 'select pg_sleep%'")
                .equals("0")) {
            TimeUnit.MILLISECONDS.sleep(50);
            assertThat(process.isAlive())
                    .as(Files.readString(folder.resolve("errors.txt")))
                    .isTrue();
        }
        // Process.destroy closes the streams too
        process.toHandle().destroy();
        String report = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(143);

        JsonObject document = JsonParser.parseString(report).getAsJsonObject();
        assertThat(document.get("failed").getAsInt()).isZero();
        assertThat(document.get("done").getAsInt()).isBetween(1, 6);
        assertThat(document.get("done").getAsInt() + document.get("notBegun").getAsInt())
                .isEqualTo(8);
        assertThat(Files.readString(folder.resolve("errors.txt"))).contains("told to end: nothing more is begun");
        assertThat(TestServer.query(url, "select count(*) from pg_tables where tablename = 'autogen_version'"))
                .isEqualTo(document.get("done").getAsString());
    }

    @Test
    void databasesAndSchemasOfOneListAreReportedTogetherAndNoPasswordIsPrinted() throws Exception {
        String other = TestServer.newDatabase();
        tenants(1);
        shop.file(
                "tenants.txt",
                "schema:tenant_1",
                "other = " + other + "?user=postgres&password=${OTHER_PASSWORD}",
                "gone = jdbc:postgresql://localhost:1/x?password=hunter2");
        shop.environment().put("OTHER_PASSWORD", "hunter2");

        Run run = shop.run("upgrade", "--targets", "tenants.txt");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains(
                        "tenant_1: applied 5 revisions",
                        "other: applied 5 revisions",
                        "2 applied, 0 unchanged, 1 failed");
        assertThat(run.err()).contains("gone: no server answers at localhost:1");
        assertThat(run.out() + run.err()).doesNotContain("hunter2");
        assertThat(TestServer.query(other, "select count(*) from customer")).isEqualTo("1");

        Run current = shop.run("current", "--targets", "tenants.txt");
        assertThat(current.code()).isEqualTo(1);
        assertThat(current.out()).contains("head    2        e5  tenant_1, other\n");
    }
}

package dev.autogen.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.command.Rollout.Status;
import dev.autogen.command.Rollout.TargetResult;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.MigrationFailedException;
import dev.autogen.runtime.ConnectionSource;
import dev.autogen.runtime.LockForm;
import dev.autogen.runtime.Ran;
import dev.autogen.runtime.RunListener;
import dev.autogen.runtime.RunPolicy;
import dev.autogen.runtime.Step;
import dev.autogen.runtime.VersionTables;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class TargetsCommandTest {

    private static final ConnectionSource NO_SERVER =
            () -> DriverManager.getConnection("jdbc:postgresql://localhost:1/gone", "postgres", "");

    @TempDir
    Path root;

    private CommandFixture project;

    @BeforeEach
    void project() {
        project = new CommandFixture(root, getClass()).withLine();
    }

    /** Schemas t1, t2 and so on, each a target. */
    private List<Target> tenants(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> {
                    project.database.execute("create schema t" + i);
                    return Target.inSchema("t" + i, project.database.source());
                })
                .toList();
    }

    private TargetsCommand command() {
        return new TargetsCommand(project.environment());
    }

    private Rollout upgrade(List<Target> targets, RolloutPolicy policy) {
        return command().upgrade("head", targets, policy, RolloutListener.SILENT);
    }

    /** Makes revision b fail in a schema. */
    private void spoil(String schema) {
        project.database.execute("create table " + schema + ".b ()");
    }

    private void mend(String schema) {
        project.database.execute("drop table " + schema + ".b");
    }

    private List<String> history(String schema) {
        return project.database.rows("select revision from " + schema + ".autogen_history order by id");
    }

    private static List<Status> statuses(Rollout rollout) {
        return rollout.targets().stream().map(TargetResult::status).toList();
    }

    @Test
    void everyTenantGetsItsOwnTablesAndHistory() {
        Rollout rollout = upgrade(tenants(6), RolloutPolicy.standard());

        assertThat(rollout.targets())
                .extracting(TargetResult::name)
                .containsExactly("t1", "t2", "t3", "t4", "t5", "t6");
        assertThat(rollout.targets()).allSatisfy(result -> {
            assertThat(result.status()).isEqualTo(Status.MOVED);
            assertThat(result.from()).isEmpty();
            assertThat(result.to()).containsExactly("c");
            assertThat(result.revisions()).extracting(Ran::id).containsExactly("a", "b", "c");
            assertThat(history(result.name())).containsExactly("a", "b", "c");
        });
        assertThat(project.database.rows(
                        "select schemaname from pg_tables where tablename in ('a', 'autogen_version') order by 1"))
                .containsExactly("t1", "t1", "t2", "t2", "t3", "t3", "t4", "t4", "t5", "t5", "t6", "t6");
    }

    @Test
    void whatIsWhereItShouldBeIsLeftAlone() {
        List<Target> targets = tenants(3);
        upgrade(targets.subList(0, 2), RolloutPolicy.standard());
        assertThat(statuses(upgrade(targets, RolloutPolicy.standard())))
                .containsExactly(Status.UNCHANGED, Status.UNCHANGED, Status.MOVED);

        Rollout down = command().downgrade("a", targets, RolloutPolicy.standard(), RolloutListener.SILENT);
        assertThat(down.targets()).allSatisfy(result -> assertThat(result.to()).containsExactly("a"));
        assertThat(history("t3")).containsExactly("a", "b", "c", "c", "b");
    }

    @Test
    void whereTheCanaryFailsNothingElseIsBegun() {
        List<Target> targets = tenants(4);
        spoil("t1");

        Rollout rollout = upgrade(targets, RolloutPolicy.standard().maxFailures(0));

        assertThat(statuses(rollout))
                .containsExactly(Status.FAILED, Status.NOT_BEGUN, Status.NOT_BEGUN, Status.NOT_BEGUN);
        assertThat(rollout.targets().get(0).failure())
                .get()
                .isInstanceOf(MigrationFailedException.class)
                .asString()
                .contains("revision b", "already exists");
        assertThat(rollout.targets().get(3).from()).isNull();
        assertThat(project.database.rows("select schemaname from pg_tables where tablename = 'autogen_version'"))
                .containsExactly("t1");
    }

    @Test
    void canariesRunBeforeAllOthers() {
        List<String> events = Collections.synchronizedList(new ArrayList<>());
        command().upgrade("head", tenants(6), RolloutPolicy.standard().canaries(2), new RolloutListener() {
            @Override
            public void begun(Target target) {
                events.add("+" + target.name());
            }

            @Override
            public void ended(TargetResult result) {
                events.add("-" + result.name());
            }
        });
        assertThat(events.subList(0, 4)).containsExactlyInAnyOrder("+t1", "+t2", "-t1", "-t2");
        assertThat(events).hasSize(12);
    }

    @Test
    void afterTooManyFailuresNothingMoreIsBegunAndWhatRunsGoesOn() {
        List<Target> targets = tenants(8);
        spoil("t2");
        spoil("t4");

        Rollout rollout = upgrade(
                targets, RolloutPolicy.standard().parallel(1).canaries(0).maxFailures(2));

        assertThat(statuses(rollout))
                .containsExactly(
                        Status.MOVED,
                        Status.FAILED,
                        Status.MOVED,
                        Status.FAILED,
                        Status.NOT_BEGUN,
                        Status.NOT_BEGUN,
                        Status.NOT_BEGUN,
                        Status.NOT_BEGUN);
        TargetResult failed = rollout.targets().get(1);
        assertThat(failed.from()).isEmpty();
        assertThat(failed.to()).containsExactly("a");
        assertThat(failed.revisions()).extracting(Ran::id).containsExactly("a");

        mend("t2");
        mend("t4");
        assertThat(statuses(upgrade(targets, RolloutPolicy.standard())))
                .containsExactly(
                        Status.UNCHANGED,
                        Status.MOVED,
                        Status.UNCHANGED,
                        Status.MOVED,
                        Status.MOVED,
                        Status.MOVED,
                        Status.MOVED,
                        Status.MOVED);
        targets.forEach(target -> assertThat(history(target.name())).containsExactly("a", "b", "c"));
    }

    @Test
    void thoseThatRunWhenAnotherFailsGoOnToTheirEnd() throws Exception {
        List<Target> targets = tenants(5);
        spoil("t1");
        CountDownLatch failed = new CountDownLatch(1);
        Rollout rollout = command()
                .upgrade("head", targets, RolloutPolicy.standard().canaries(0).parallel(2), new RolloutListener() {
                    @Override
                    public RunListener running(Target target) {
                        return new RunListener() {
                            @Override
                            public void started(Step step) {
                                if (target.name().equals("t2")
                                        && step.script().id().equals("b")) {
                                    await(failed);
                                }
                            }
                        };
                    }

                    @Override
                    public void ended(TargetResult result) {
                        if (result.status() == Status.FAILED) {
                            failed.countDown();
                        }
                    }
                });
        assertThat(statuses(rollout))
                .containsExactly(Status.FAILED, Status.MOVED, Status.NOT_BEGUN, Status.NOT_BEGUN, Status.NOT_BEGUN);
        assertThat(history("t2")).containsExactly("a", "b", "c");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTargetThatDoesNotAnswerIsNothingToTheOthers() {
        List<Target> targets = new ArrayList<>(tenants(3));
        targets.add(1, Target.of("gone", NO_SERVER));
        targets.add(2, Target.inSchema("nowhere", project.database.source()));

        Rollout rollout = upgrade(targets, RolloutPolicy.standard().maxFailures(0));

        assertThat(statuses(rollout))
                .containsExactly(Status.MOVED, Status.FAILED, Status.FAILED, Status.MOVED, Status.MOVED);
        assertThat(rollout.targets().get(1).failure()).get().asString().contains("cannot connect");
        assertThat(rollout.targets().get(1).from()).isNull();
        assertThat(rollout.targets().get(2).failure())
                .get()
                .asString()
                .contains("there is no schema 'nowhere' in database "
                        + project.database.live().name());
        assertThat(rollout.count(Status.MOVED)).isEqualTo(3);
    }

    @Test
    void twoRunsAtOnceApplyEachRevisionOnce() throws Exception {
        List<Target> targets = tenants(12);
        project.scripts();
        CompletableFuture<Rollout> other =
                CompletableFuture.supplyAsync(() -> upgrade(targets, RolloutPolicy.standard()));
        Rollout one = upgrade(targets, RolloutPolicy.standard());
        Rollout two = other.get(60, TimeUnit.SECONDS);

        assertThat(one.count(Status.FAILED) + two.count(Status.FAILED)).isZero();
        for (int i = 0; i < targets.size(); i++) {
            assertThat(history(targets.get(i).name())).containsExactly("a", "b", "c");
            assertThat(one.targets().get(i).revisions().size()
                            + two.targets().get(i).revisions().size())
                    .isEqualTo(3);
            assertThat(two.targets().get(i).to()).containsExactly("c");
        }
    }

    @Test
    void noMoreRunAtOnceThanAllowedAndEachTakesOneConnection() {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger opened = new AtomicInteger();
        ConnectionSource counting = () -> {
            opened.incrementAndGet();
            return project.database.source().open();
        };
        List<Target> targets = tenants(10).stream()
                .map(target -> Target.inSchema(target.name(), counting))
                .toList();
        command().upgrade("head", targets, RolloutPolicy.standard().parallel(3), new RolloutListener() {
            @Override
            public void begun(Target target) {
                most.accumulateAndGet(running.incrementAndGet(), Math::max);
            }

            @Override
            public void ended(TargetResult result) {
                running.decrementAndGet();
            }
        });
        assertThat(most).hasValue(3);
        assertThat(opened).hasValue(10);
    }

    @Test
    void aRevisionSaysWhatItDoesOnceForAllThatStandAtTheSamePlace() {
        project.folder.revision(
                "d", "c", "System.setProperty(\"said\", System.getProperty(\"said\", \"\") + \"x\");", "");
        System.clearProperty("said");
        upgrade(tenants(8), RolloutPolicy.standard());
        assertThat(System.clearProperty("said")).isEqualTo("x");
    }

    @Test
    void onceNothingMayBeBegunTheRestIsReportedAsNotBegun() {
        AtomicInteger ended = new AtomicInteger();
        Rollout rollout = command()
                .upgrade("head", tenants(6), RolloutPolicy.standard().parallel(1), new RolloutListener() {
                    @Override
                    public boolean mayBegin() {
                        return ended.get() < 2;
                    }

                    @Override
                    public void ended(TargetResult result) {
                        ended.incrementAndGet();
                    }
                });
        assertThat(rollout.count(Status.MOVED)).isEqualTo(2);
        assertThat(rollout.count(Status.NOT_BEGUN)).isEqualTo(4);
    }

    @Test
    void aListenerThatThrowsEndsTheRunAndIsHeardOf() {
        List<Target> targets = tenants(5);
        RolloutListener broken = new RolloutListener() {
            @Override
            public void ended(TargetResult result) {
                throw new IllegalStateException("boom");
            }
        };
        assertThatThrownBy(() -> command().upgrade("head", targets, RolloutPolicy.standard(), broken))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("boom");
        assertThat(history("t1")).containsExactly("a", "b", "c");
        assertThat(project.database.rows("select 1 from pg_tables where tablename = 'autogen_version'"))
                .hasSize(1);
    }

    /** The search path of a tenant may go on to a schema that has a version table too. */
    @Test
    void theVersionTableOfAnotherSchemaOnTheSearchPathIsNotTakenForItsOwn() {
        project.upgrade("head");
        project.database.execute("create schema t1");
        ConnectionSource both = () -> project.database.live().connect("postgres", "?currentSchema=t1,public");

        Rollout rollout = upgrade(List.of(Target.of("t1", both)), RolloutPolicy.standard());

        assertThat(statuses(rollout)).containsExactly(Status.MOVED);
        assertThat(history("t1")).containsExactly("a", "b", "c");
    }

    @Test
    void aConnectionIsGivenBackAsItCame() throws SQLException {
        tenants(2);
        try (Connection real = project.database.source().open()) {
            real.setAutoCommit(false);
            Connection lent = (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("close") ? null : method.invoke(real, arguments));
            Rollout rollout = upgrade(
                    List.of(Target.inSchema("t1", () -> lent), Target.inSchema("t2", () -> lent)),
                    RolloutPolicy.standard().parallel(1));
            assertThat(rollout.count(Status.MOVED)).isEqualTo(2);
            assertThat(real.getSchema()).isEqualTo("public");
            assertThat(real.getAutoCommit()).isFalse();
        }
    }

    @Test
    void aHostileNameIsASchemaLikeAnother() {
        String name = "Te\"n'ant; drop schema public \\ ü";
        project.database.execute("create schema \"Te\"\"n'ant; drop schema public \\ ü\"");
        upgrade(List.of(Target.inSchema(name, project.database.source())), RolloutPolicy.standard());
        assertThat(project.database.rows("select schemaname from pg_tables where tablename = 'c'"))
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1", "-1", "current+1", "base..+2", "x@+1"})
    void aTargetThatIsAnotherOneEachTimeIsRefused(String to) {
        assertThatThrownBy(() -> command().upgrade(to, tenants(1), RolloutPolicy.standard(), RolloutListener.SILENT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'" + to + "' is another revision for each target");
    }

    @Test
    void tenantsThatWouldShareStateAreRefused() {
        List<Target> targets = tenants(2);
        TargetsCommand shared =
                new TargetsCommand(project.environment(VersionTables.standard().schema("public")));
        assertThatThrownBy(() -> shared.upgrade("head", targets, RolloutPolicy.standard(), RolloutListener.SILENT))
                .hasMessageContaining("would have one version table together");

        TargetsCommand pooled = new TargetsCommand(
                project.environment().policy(RunPolicy.standard().lock(LockForm.TABLE)));
        assertThatThrownBy(() -> pooled.upgrade("head", targets, RolloutPolicy.standard(), RolloutListener.SILENT))
                .hasMessageContaining("could run in the schema of another tenant");

        List<Target> twice = List.of(targets.get(0), targets.get(0));
        assertThatThrownBy(() -> upgrade(twice, RolloutPolicy.standard()))
                .hasMessageContaining("two targets are called 't1'");
        assertThatThrownBy(() -> RolloutPolicy.standard().parallel(0)).hasMessageContaining("parallel is 0");
        assertThat(project.database.tables()).isEmpty();
    }

    @Test
    void currentSaysWhereEachStandsAndChangesNothing() {
        List<Target> targets = new ArrayList<>(tenants(3));
        upgrade(targets.subList(0, 1), RolloutPolicy.standard());
        command().upgrade("a", targets.subList(1, 2), RolloutPolicy.standard(), RolloutListener.SILENT);
        targets.add(Target.of("gone", NO_SERVER));
        List<String> before = project.database.tables();

        TargetsCommand.Places places = command().current(targets, 4);

        assertThat(places.heads()).containsExactly("c");
        assertThat(places.targets())
                .extracting(place -> place.name() + " "
                        + place.current()
                                .map(current -> current.atHead() + " "
                                        + current.revisions().stream()
                                                .map(CurrentCommand.CurrentRevision::id)
                                                .toList())
                                .orElse("?"))
                .containsExactly("t1 true [c]", "t2 false [a]", "t3 false []", "gone ?");
        assertThat(places.targets().get(3).failure()).get().asString().contains("cannot connect");
        assertThat(project.database.tables()).isEqualTo(before);
    }

    @Test
    void aCallerWhoIsInterruptedHearsWhatWasDone() {
        List<Target> targets = tenants(4);
        project.sql("d", "c", "\"select pg_sleep(0.2)\"");
        project.scripts();
        Thread.currentThread().interrupt();
        Rollout rollout = upgrade(targets, RolloutPolicy.standard().canaries(0).parallel(2));
        assertThat(Thread.interrupted()).isTrue();
        assertThat(rollout.count(Status.FAILED)).isZero();
        assertThat(rollout.count(Status.NOT_BEGUN)).isGreaterThanOrEqualTo(2);
        assertThat(rollout.duration()).isLessThan(Duration.ofMinutes(1));
    }
}

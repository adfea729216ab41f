package dev.autogen.runtime;

import dev.autogen.dialect.Recovery;
import dev.autogen.dialect.ScriptSql;
import dev.autogen.dialect.ScriptSql.Arrival;
import dev.autogen.dialect.ScriptSql.Part;
import dev.autogen.dialect.Statement;
import dev.autogen.revision.RevisionGraph;
import dev.autogen.script.Script;
import dev.autogen.script.ToolVersion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One revision of a script: what {@link StepRun} does, written down. */
final class StepScript {

    private final ScriptTarget target;
    private final ScriptSql sql;
    private final RevisionGraph graph;
    private final PreparedStep prepared;
    private final Script script;
    private final boolean upgrade;
    private final boolean guarded;
    private final Limits standard;
    private final List<Part> parts;

    StepScript(ScriptTarget target, RevisionGraph graph, PreparedStep prepared, Starting starting) {
        this.target = target;
        this.sql = target.sql();
        this.graph = graph;
        this.prepared = prepared;
        this.script = prepared.step().script();
        this.upgrade = prepared.step().direction() == Direction.UPGRADE;
        this.guarded = starting == Starting.ANYWHERE_ON_ITS_WAY;
        this.standard = Limits.of(target.policy());
        this.parts = parts(prepared);
    }

    /** What the journal knows of a step while it is not finished. */
    static List<Part> parts(PreparedStep prepared) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i + 1 < prepared.segments().size(); i++) {
            PreparedSegment segment = PreparedSegment.of(prepared, i);
            boolean decidable = segment.segment().parts().stream()
                    .noneMatch(part -> part.statement().recovery() instanceof Recovery.Ask);
            parts.add(new Part(
                    prepared.step().script().id(),
                    i,
                    segment.of(),
                    prepared.step().direction().text(),
                    segment.checksum(),
                    segment.summary(),
                    decidable));
        }
        return parts;
    }

    static ScriptSql.Entry entry(Script script, Direction direction) {
        return new ScriptSql.Entry(
                script.id(), direction.text(), script.node().message(), script.checksum(), ToolVersion.current());
    }

    void write(List<String> lines) {
        String message = script.node().message();
        lines.add("");
        lines.add(sql.comment(
                prepared.step().direction().text() + " " + script.id() + (message.isEmpty() ? "" : ": " + message)));
        if (guarded) {
            lines.add(sql.onlyIf(isPending()));
        }
        for (int i = 0; i + 1 < prepared.segments().size(); i++) {
            write(lines, prepared.segments().get(i), parts.get(i));
        }
        lines.add(sql.begin());
        statements(lines, prepared.segments().get(prepared.segments().size() - 1));
        finish(lines);
        lines.add(sql.commit());
        if (prepared.changesSession()) {
            lines.add(sql.settle());
            lines.add(sql.opening(target.schema()));
            limits(lines, standard, false);
        }
        if (guarded) {
            lines.add(sql.otherwise());
        }
    }

    private void write(List<String> lines, Segment segment, Part part) {
        Recovery recovery = segment.transactional()
                ? new Recovery.RolledBack()
                : segment.parts().get(0).statement().recovery();
        if (guarded) {
            lines.add(sql.onlyIf(sql.isOpen(part, recovery)));
        }
        if (segment.transactional()) {
            lines.add(sql.begin());
            statements(lines, segment);
            lines.add(sql.note(part, "done"));
            lines.add(sql.commit());
        } else {
            alone(lines, segment.parts().get(0), part, recovery);
        }
        if (guarded) {
            lines.add(sql.otherwise());
        }
    }

    private void alone(List<String> lines, Segment.Part statement, Part part, Recovery recovery) {
        Limits limits = Limits.of(target.policy(), statement);
        lines.add(sql.note(part, "begun"));
        if (guarded && recovery instanceof Recovery.Inspect) {
            lines.add(sql.clearAway(recovery));
        }
        if (!limits.equals(standard)) {
            limits(lines, limits, false);
        }
        gist(lines, statement.statement());
        lines.add(sql.statement(statement.statement().sql()));
        if (!limits.equals(standard)) {
            limits(lines, standard, false);
        }
        lines.add(sql.note(part, "done"));
    }

    private void statements(List<String> lines, Segment segment) {
        Limits inEffect = standard;
        String said = "";
        for (Segment.Part part : segment.parts()) {
            Limits wanted = Limits.of(target.policy(), part);
            if (!wanted.equals(inEffect)) {
                limits(lines, wanted, true);
                inEffect = wanted;
            }
            if (!part.statement().words().equals(said)) {
                gist(lines, part.statement());
                said = part.statement().words();
            }
            lines.add(sql.statement(part.statement().sql()));
        }
    }

    private void gist(List<String> lines, Statement statement) {
        if (statement.gist() != null) {
            lines.add(sql.comment(statement.gist()));
        }
    }

    private void limits(List<String> lines, Limits limits, boolean transactionOnly) {
        lines.add(sql.limits(limits.lock(), limits.statement(), transactionOnly));
    }

    private void finish(List<String> lines) {
        if (prepared.changesSession() && !sql.plainTexts().isEmpty()) {
            lines.add(sql.plainTexts());
        }
        if (prepared.changesSession() && target.tables().schema() == null) {
            lines.add(sql.defaultSchema(target.schema()));
        }
        if (prepared.journaled()) {
            lines.add(sql.forget(script.id()));
        }
        List<String> below = graph.prerequisites(script.id());
        ScriptSql.Entry entry = entry(script, prepared.step().direction());
        lines.add(
                upgrade
                        ? sql.advance(below, List.of(new Arrival(script.id(), List.of())), entry)
                        : sql.advance(
                                List.of(script.id()),
                                below.stream().map(this::comingBack).toList(),
                                entry));
    }

    /** What another applied revision follows or needs is no version row. */
    private Arrival comingBack(String below) {
        Set<String> others = new LinkedHashSet<>(graph.descendants(below));
        others.remove(script.id());
        others.removeAll(graph.descendants(script.id()));
        return new Arrival(below, List.copyOf(others));
    }

    private String isPending() {
        if (!upgrade) {
            return sql.isRow(List.of(script.id()));
        }
        // short where history is a line: what only this revision follows is a version row as long as this is not
        // applied
        List<String> below = graph.prerequisites(script.id());
        if (!below.isEmpty()
                && below.stream().allMatch(id -> graph.followers(id).equals(List.of(script.id())))) {
            return sql.isRow(List.of(below.get(0)));
        }
        List<String> applied = new ArrayList<>(List.of(script.id()));
        applied.addAll(graph.descendants(script.id()));
        return "not " + sql.isRow(applied);
    }
}

package dev.autogen.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The fields of the documents of {@code --json}: what programs read may be added to, not changed. */
class DocumentsTest {

    private static final List<Class<? extends Record>> DOCUMENTS = List.of(
            InitReport.class,
            TemplatesReport.class,
            RevisionReport.class,
            CheckReport.class,
            AcceptReport.class,
            MoveReport.class,
            CurrentReport.class,
            HistoryReport.class,
            GraphReport.class,
            BranchesReport.class,
            MergeReport.class,
            RebaseReport.class,
            StampReport.class,
            EnsureVersionReport.class,
            TargetsReport.class,
            PlacesReport.class,
            PluginsReport.class,
            FailureReport.class);

    /** A new field need not stand here; one that does may not go. */
    private static final String FIELDS = """
            InitReport.status: initialised
            InitReport.written: [String]
            InitReport.steps: [String]
            TemplatesReport.status: listed
            TemplatesReport.templates: [TemplatesReport.Template]
            TemplatesReport.Template.name: String
            TemplatesReport.Template.description: String
            TemplatesReport.Template.standard: boolean
            PluginsReport.status: listed
            PluginsReport.plugins: [PluginsReport.Plugin]
            PluginsReport.Plugin.name: String
            PluginsReport.Plugin.type: String
            PluginsReport.Plugin.origin: String
            PluginsReport.Plugin.adds: [String]
            RevisionReport.status: written | printed | unchanged | undecided
            RevisionReport.revision: String
            RevisionReport.parents: [String]
            RevisionReport.path: String
            RevisionReport.operations: [OperationReport]
            RevisionReport.source: String
            RevisionReport.candidates: [CandidateReport]
            RevisionReport.further: [RevisionReport]
            CandidateReport.kind: table | sequence | enum | column
            CandidateReport.schema: String
            CandidateReport.table: String
            CandidateReport.before: String
            CandidateReport.after: String
            CandidateReport.likely: boolean
            CandidateReport.evidence: [String]
            CandidateReport.accept: String
            CandidateReport.refuse: String
            CandidateReport.describe: String
            OperationReport.operation: String
            OperationReport.change: add | alter | drop | run
            OperationReport.schema: String
            OperationReport.table: String
            OperationReport.object: String
            OperationReport.describe: String
            OperationReport.destructive: boolean
            CheckReport.status: clean | pending
            CheckReport.operations: [OperationReport]
            CheckReport.current: [String]
            CheckReport.heads: [String]
            CheckReport.judge: server | rules
            CheckReport.rules: [CheckReport.Remark]
            CheckReport.unsupported: [String]
            CheckReport.statements: int
            CheckReport.candidates: [CandidateReport]
            CheckReport.accepted: [String]
            CheckReport.needless: [String]
            AcceptReport.status: accepted
            AcceptReport.baseline: String
            AcceptReport.added: [String]
            AcceptReport.kept: [String]
            AcceptReport.removed: [String]
            CheckReport.Remark.expression: String
            CheckReport.Remark.reason: String
            MoveReport.status: moved | unchanged
            MoveReport.from: [String]
            MoveReport.to: [String]
            MoveReport.steps: [StepReport]
            StepReport.revision: String
            StepReport.message: String
            StepReport.milliseconds: long
            CurrentReport.status: head | behind
            CurrentReport.revisions: [CurrentReport.Place]
            CurrentReport.heads: [String]
            CurrentReport.Place.revision: String
            CurrentReport.Place.message: String
            CurrentReport.Place.head: boolean
            CurrentReport.Place.implied: boolean
            CurrentReport.Place.details: GraphLine
            GraphLine.revision: String
            GraphLine.message: String
            GraphLine.parents: [String]
            GraphLine.children: [String]
            GraphLine.dependsOn: [String]
            GraphLine.labels: [String]
            GraphLine.head: boolean
            GraphLine.path: String
            HistoryReport.status: listed
            HistoryReport.revisions: [RevisionLine]
            RevisionLine.revision: String
            RevisionLine.parents: [String]
            RevisionLine.message: String
            RevisionLine.head: boolean
            RevisionLine.applied: Boolean
            RevisionLine.current: Boolean
            RevisionLine.appliedAt: String
            RevisionLine.path: String
            RevisionLine.labels: [String]
            RevisionLine.dependsOn: [String]
            GraphReport.status: listed
            GraphReport.revisions: [GraphLine]
            BranchesReport.status: listed
            BranchesReport.branchPoints: [BranchesReport.BranchPoint]
            BranchesReport.BranchPoint.revision: GraphLine
            BranchesReport.BranchPoint.branches: [GraphLine]
            MergeReport.status: written | printed | refused
            MergeReport.revision: String
            MergeReport.parents: [String]
            MergeReport.path: String
            MergeReport.source: String
            MergeReport.overlaps: [OverlapReport]
            OverlapReport.object: String
            OverlapReport.touches: [OverlapReport.Touch]
            OverlapReport.Touch.revision: String
            OverlapReport.Touch.message: String
            OverlapReport.Touch.describe: String
            RebaseReport.status: rebased | planned
            RebaseReport.moved: [String]
            RebaseReport.from: [String]
            RebaseReport.onto: String
            RebaseReport.overlaps: [OverlapReport]
            RebaseReport.database: answered | no_answer | not_asked
            RebaseReport.applied: [String]
            RebaseReport.files: [RebaseReport.ChangedFile]
            RebaseReport.ChangedFile.path: String
            RebaseReport.ChangedFile.was: String
            StampReport.status: stamped | unchanged
            StampReport.from: [String]
            StampReport.to: [String]
            StampReport.accepted: [String]
            EnsureVersionReport.status: created | unchanged
            TargetsReport.status: applied | undone | unchanged | failed | not_begun
            TargetsReport.done: int
            TargetsReport.unchanged: int
            TargetsReport.failed: int
            TargetsReport.notBegun: int
            TargetsReport.milliseconds: long
            TargetsReport.targets: [TargetsReport.Target]
            TargetsReport.Target.name: String
            TargetsReport.Target.status: applied | undone | unchanged | failed | not_begun
            TargetsReport.Target.from: [String]
            TargetsReport.Target.to: [String]
            TargetsReport.Target.steps: [StepReport]
            TargetsReport.Target.milliseconds: long
            TargetsReport.Target.error: Map
            PlacesReport.status: head | behind | failed
            PlacesReport.heads: [String]
            PlacesReport.targets: [PlacesReport.Target]
            PlacesReport.Target.name: String
            PlacesReport.Target.status: head | behind | failed
            PlacesReport.Target.revisions: [String]
            PlacesReport.Target.unfinished: [UnfinishedLine]
            PlacesReport.Target.error: Map
            FailureReport.status: failed""";

    @Test
    void everyDocumentKeepsItsFields() {
        Set<Class<?>> records = new LinkedHashSet<>();
        DOCUMENTS.forEach(document -> collect(document, records));
        assertThat(records.stream().flatMap(DocumentsTest::fields)).contains(FIELDS.split("\n", -1));
    }

    private static void collect(Class<?> record, Set<Class<?>> records) {
        if (record.isRecord() && record.getPackage().equals(DocumentsTest.class.getPackage()) && records.add(record)) {
            for (RecordComponent component : record.getRecordComponents()) {
                collect(element(component.getGenericType()), records);
            }
        }
    }

    private static Stream<String> fields(Class<?> record) {
        return Arrays.stream(record.getRecordComponents())
                .map(component -> name(record) + "." + component.getName() + ": " + text(component));
    }

    private static String text(RecordComponent component) {
        Class<?> element = element(component.getGenericType());
        String text = element.isEnum() ? values(element) : name(element);
        return component.getType().equals(List.class) ? "[" + text + "]" : text;
    }

    private static String values(Class<?> type) {
        return Stream.of(type.getEnumConstants())
                .map(value -> value.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" | "));
    }

    private static Class<?> element(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType().equals(List.class)) {
            return element(generic.getActualTypeArguments()[0]);
        }
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static String name(Class<?> type) {
        return type.getName().replaceFirst("^.*\\.", "").replace('$', '.');
    }
}

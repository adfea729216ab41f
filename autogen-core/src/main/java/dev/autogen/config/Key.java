package dev.autogen.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The keys of the configuration. Beside them, {@code hibernate.*} and {@code jakarta.persistence.*} pass through. */
public enum Key {
    URL("JDBC URL of the database, or embedded:postgresql[:VERSION] for a PostgreSQL that autogen brings along."),
    USERNAME("User to connect as."),
    PASSWORD("Password to connect with; better in AUTOGEN_PASSWORD or a password-file than in a file under version"
            + " control."),
    PASSWORD_FILE("File whose first line is the password."),
    SCHEMAS("Schemas to compare beside the connection's default one: names with commas between."),
    ENTITIES("Packages (with all below them) or classes of the entities, with commas between. Default: the packages of"
            + " the project's own sources that have entities."),
    PERSISTENCE_UNIT("Unit of META-INF/persistence.xml. Default: its only one, where no entities are given."),
    MAPPING_FILES("Mapping files (orm.xml) on the class path, with commas between."),
    CLASSPATH("Class path of the entities: folders and jars. Default: what the build says."),
    INCLUDE(
            "Patterns of what is compared, with commas between, written as for exclude. Where there is one for a kind of"
                    + " thing, nothing else of that kind is. Types that compared columns have need none."),
    EXCLUDE("Patterns of what is not compared, on either side, with commas between: audit_*, table:tmp_?,"
            + " column:*.legacy_*, index:/idx_.*_old/, schema:archive. A pattern is [KIND:][SCHEMA.][TABLE.]NAME, each"
            + " name with * and ? (in either case), \"exact\", or a /regular expression/. The kinds are schema, table,"
            + " sequence, type (enum, composite), column, index, constraint (primary-key, unique, foreign-key, check,"
            + " exclusion); without one it is tables, sequences and types. What is excluded and included is excluded."),
    KEEP_UNMAPPED("What is not proposed for dropping where only the database has it: tables, columns, indexes,"
            + " constraints, sequences, types, or all, with commas between. Default: nothing is kept."),
    BASELINE("File with the differences that are accepted, a line each, which neither check nor revision speaks of;"
            + " 'autogen check --accept' writes it. Default: autogen-baseline.txt, if there is one."),
    REVISIONS("Folders of the revision files, with commas between, and classpath:PACKAGE for revisions that a library"
            + " ships. Default: src/main/java and the package below it."),
    PACKAGE("Java packages of the revision files, one a folder. Default: what the folder says, else 'revisions'."),
    DIALECT(
            "autogen's dialect, such as postgresql, or postgresql:16 with the version that --offline assumes. Default: what"
                    + " the server says, or the URL."),
    VERSION_TABLE("Table that says which revisions the database is at. Default: autogen_version."),
    VERSION_SCHEMA("Schema of the version table. Default: the connection's default one."),
    LOCK_TIMEOUT(
            "How long a statement of a revision may wait for each of its locks, such as 500ms or 3s; 0 is without end."
                    + " Default: 3s, for whoever comes later queues behind it."),
    STATEMENT_TIMEOUT("How long a statement of a revision may run; 0, the default, is without end."),
    LOCK_WAIT(
            "How long to wait for what keeps nobody else waiting: another upgrade, and the transactions that a concurrent"
                    + " index build must outlast. Default: 10min."),
    RETRIES("How often to try again what lacked a lock or met a deadlock. Default: 5."),
    LOCK(
            "How upgrades keep each other out: session, or table behind a proxy that pools transactions. Default: session."),
    CONFIGURATION(
            "Class of the project that configures autogen in Java, an AutogenPlugin with a public constructor without"
                    + " parameters. Default: none."),
    NAMING(
            "What constraints and indexes are called that the model leaves unnamed, KIND: NAME with commas between, such as"
                    + " pk: pk_{table}, uq: uq_{table}_{columns}, ck: ck_{table}_{columns}, ix: ix_{table}_{columns},"
                    + " fk: fk_{table}_{columns}_{referred}. There are also {column}, the first of them, and {referred-columns}."
                    + " What exists keeps its name. Default: Hibernate and the database choose."),
    REVISION_HEADER(
            "File with comments that every new revision begins with; {message}, {id}, {class}, {date} and {year} in it"
                    + " are filled in. Default: none."),
    REVISION_BASE(
            "Abstract class that new revisions extend; it implements Migration. Default: none, they implement it."),
    REVISION_IMPORTS(
            "What new revisions import beside what they need: names of classes, or static and the name of a member,"
                    + " with commas between."),
    WRITE_HOOKS(
            "Commands that are run on the file of a new revision, such as a formatter, with commas between: words with"
                    + " blanks between, {file} for the file, which else comes last. No shell is used; the folder is the project's."),
    REWRITERS(
            "What changes a new revision before it is written, names with commas between: those of plugins, safe-not-null,"
                    + " unique-using-index, concurrent-indexes, not-valid-constraints, comment-destructive, one-way; 'none' alone"
                    + " for none. Default: safe-not-null."),
    EMBEDDED_DIRECTORY("Where an embedded database is kept. Default: .autogen/postgresql");

    /** Beginnings of the keys that are handed to Hibernate as they are. */
    private static final List<String> PASSED_THROUGH = List.of("hibernate.", "jakarta.persistence.");

    private final String description;

    Key(String description) {
        this.description = description;
    }

    /** The key as it stands in a file, such as {@code persistence-unit}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The environment variable of the key, such as {@code AUTOGEN_PERSISTENCE_UNIT}. */
    public String variable() {
        return "AUTOGEN_" + name();
    }

    /** The flag of the key, such as {@code --persistence-unit}. */
    public String flag() {
        return "--" + text();
    }

    /** What it means, in a sentence or two. */
    public String description() {
        return description;
    }

    /** Whether it may stand on a command line, which every process of the machine can read. */
    public boolean isFlag() {
        return this != PASSWORD;
    }

    /** The key of that text. */
    public static Optional<Key> find(String text) {
        return Arrays.stream(values()).filter(key -> key.text().equals(text)).findFirst();
    }

    static boolean isKnown(String text) {
        return isPassedThrough(text) || find(text).isPresent();
    }

    static boolean isPassedThrough(String text) {
        return PASSED_THROUGH.stream().anyMatch(text::startsWith);
    }
}

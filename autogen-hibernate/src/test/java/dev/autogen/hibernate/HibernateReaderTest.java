package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.ReflectionException;
import dev.autogen.product.postgres.PostgresDialect;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectName;
import dev.autogen.schema.Table;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the reader finds a mapping, what it honours of its settings, and what it says when there is none. */
class HibernateReaderTest {

    private static final String FARM = "dev.autogen.hibernate.farm";
    private static final String UNREACHABLE = "<property name='jakarta.persistence.jdbc.url'"
            + " value='jdbc:postgresql://127.0.0.1:1/nowhere'/>"
            + "<property name='jakarta.persistence.jdbc.user' value='nobody'/>";

    @TempDir
    Path folder;

    @Test
    void aPackageIsReadWithItsConvertersAndWhatIsSaidOfTheWholePackage() {
        Database read = read(HibernateModel.of(loader()).entities(List.of(FARM)));

        Table cow = table(read, "cow");
        assertThat(cow.column("name").type()).hasToString("varchar(255)");
        assertThat(cow.column("weight").type()).hasToString("integer");
        assertThat(table(read, "stall").column("doornumber").nullable()).isFalse();
        assertThat(read.sequences())
                .extracting(sequence -> sequence.name().name())
                .containsExactly("stall_seq");
    }

    @Test
    void theOnlyUnitIsReadAndItsRootIsSearchedIfItListsNothing() throws IOException {
        Project project = Project.farm(folder).withPersistenceXml("<persistence-unit name='farm'/>");

        assertThat(tables(project)).containsExactly("cow", "stall");
    }

    @Test
    void aUnitInAJarIsReadFromTheJar() throws IOException {
        Path jar = Project.farm(folder.resolve("classes"))
                .withPersistenceXml("<persistence-unit name='farm'/>")
                .jar(folder.resolve("farm.jar"));

        try (URLClassLoader loader = Project.classLoader(jar)) {
            assertThat(tables(read(HibernateModel.of(loader)))).containsExactly("cow", "stall");
        }
    }

    @Test
    void aUnitFindsClassesInItsJarFiles() throws IOException {
        Path jar = Project.farm(folder.resolve("classes")).jar(folder.resolve("farm.jar"));
        Project project = Project.empty(folder.resolve("unit"))
                .withPersistenceXml(
                        "<persistence-unit name='farm'><jar-file>" + jar.toUri() + "</jar-file></persistence-unit>");

        assertThat(tables(project)).containsExactly("cow", "stall");
    }

    @Test
    void onlyListedClassesAreReadWhereAUnitListsThem() throws IOException {
        Project project = Project.farm(folder)
                .withPersistenceXml("<persistence-unit name='farm'><class>" + FARM + ".barn.Stall</class>"
                        + "<exclude-unlisted-classes/></persistence-unit>");

        assertThat(tables(project)).containsExactly("stall");
    }

    @Test
    void aUnitIsChosenByNameAndEntitiesAreAddedToIt() throws IOException {
        Project project = Project.farm(folder)
                .withPersistenceXml("<persistence-unit name='a'><class>" + FARM + ".barn.Stall</class>"
                        + "</persistence-unit><persistence-unit name='b'><class>" + FARM + ".Missing</class>"
                        + "</persistence-unit>");

        try (URLClassLoader loader = project.classLoader()) {
            HibernateModel model =
                    HibernateModel.of(loader).persistenceUnit("a").entities(List.of(FARM));
            assertThat(tables(read(model))).containsExactly("cow", "stall");
        }
    }

    @Test
    void severalUnitsAreNamedIfNoneIsChosen() throws IOException {
        Project project =
                Project.farm(folder).withPersistenceXml("<persistence-unit name='a'/><persistence-unit name='b'/>");

        assertRefused(project, "a, b", "persistence-unit");
    }

    @Test
    void anUnknownUnitIsAnsweredWithTheKnownOnes() throws IOException {
        Project project = Project.farm(folder).withPersistenceXml("<persistence-unit name='farm'/>");

        try (URLClassLoader loader = project.classLoader()) {
            assertThatThrownBy(() -> read(HibernateModel.of(loader).persistenceUnit("fram")))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContainingAll("'fram'", "farm");
        }
    }

    @Test
    void aListedClassThatIsMissingIsNamed() throws IOException {
        assertRefused(
                Project.farm(folder)
                        .withPersistenceXml(
                                "<persistence-unit name='farm'><class>com.acme.Gone</class>" + "</persistence-unit>"),
                "'farm'",
                "com.acme.Gone");
    }

    @Test
    void brokenXmlIsNamedWithItsPlace() throws IOException {
        assertRefused(Project.farm(folder).withPersistenceXml("<persistence-unit"), "persistence.xml");
    }

    @Test
    void whereThereAreNoEntitiesTheMessageSaysWhereItLooked() throws IOException {
        assertRefused(
                Project.empty(folder).withPersistenceXml("<persistence-unit name='hollow'/>"),
                "no entities",
                "'hollow'",
                folder.toString(),
                "entities");
        assertThatThrownBy(() -> read(HibernateModel.of(loader())))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContainingAll("no entities", "no persistence unit");
    }

    @Test
    void noConnectionIsOpenedWhateverTheUnitSays() throws Exception {
        Project project = Project.farm(folder)
                .withPersistenceXml("<persistence-unit name='farm' transaction-type='JTA'>"
                        + "<jta-data-source>java:comp/env/jdbc/nowhere</jta-data-source><properties>" + UNREACHABLE
                        + "<property name='hibernate.hbm2ddl.auto' value='create'/>"
                        + "<property name='hibernate.connection.provider_class' value='com.acme.Pool'/>"
                        + "<property name='hibernate.boot.allow_jdbc_metadata_access' value='true'/>"
                        + "<property name='hibernate.cache.region.factory_class' value='com.acme.Cache'/>"
                        + "<property name='hibernate.transaction.jta.platform' value='com.acme.Jta'/>"
                        + "<property name='hibernate.session_factory.interceptor' value='com.acme.Watch'/>"
                        + "<property name='hibernate.tenant_identifier_resolver' value='com.acme.Tenants'/>"
                        + "</properties></persistence-unit>");

        try (RecordingDriver driver = RecordingDriver.register()) {
            assertThat(tables(project)).containsExactly("cow", "stall");
            assertThat(driver.asked()).isEmpty();
        }
    }

    @Test
    void settingsOfTheUnitCountAndThoseOfTheModelCountMore() throws IOException {
        Project project = Project.farm(folder)
                .withPersistenceXml("<persistence-unit name='farm'><validation-mode>NONE</validation-mode><properties>"
                        + "<property name='hibernate.physical_naming_strategy' value="
                        + "'org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy'/>"
                        + "<property name='hibernate.default_schema' value='unit'/></properties></persistence-unit>");

        try (URLClassLoader loader = project.classLoader()) {
            Database read = read(HibernateModel.of(loader).settings(Map.of("hibernate.default_schema", "model")));
            assertThat(read.schemas()).containsExactly("model");
            assertThat(read.table(new ObjectName("model", "stall"))
                            .column("door_number")
                            .nullable())
                    .isTrue();
        }
    }

    @Test
    void mappingFilesAreReadWithoutAnnotations() throws IOException {
        Project project = Project.farm(folder)
                .with(
                        "META-INF/tractors.xml",
                        "<entity-mappings xmlns='https://jakarta.ee/xml/ns/persistence/orm' version='3.1'>"
                                + "<package>" + FARM + "</package><access>FIELD</access>"
                                + "<entity class='Tractor'><table name='machine' schema='yard'/><attributes>"
                                + "<id name='id'/><basic name='brand'><column length='40' nullable='false'/></basic>"
                                + "<many-to-one name='successor'/></attributes></entity></entity-mappings>")
                .with(
                        "old.hbm.xml",
                        "<hibernate-mapping xmlns='http://www.hibernate.org/xsd/orm/hbm' package='" + FARM + "'>"
                                + "<class name='Tractor' table='old_machine'><id name='id' access='field'/>"
                                + "<property name='brand' access='field' length='7'/></class></hibernate-mapping>");

        try (URLClassLoader loader = project.classLoader()) {
            Table machine = read(HibernateModel.of(loader).mappingFiles(List.of("META-INF/tractors.xml")))
                    .table(new ObjectName("yard", "machine"));
            assertThat(machine.column("brand").type()).hasToString("varchar(40)");
            assertThat(machine.column("brand").nullable()).isFalse();
            assertThat(machine.foreignKeys()).hasSize(1);
            Table old = table(read(HibernateModel.of(loader).mappingFiles(List.of("old.hbm.xml"))), "old_machine");
            assertThat(old.column("brand").type()).hasToString("varchar(7)");
            assertThatThrownBy(() -> read(HibernateModel.of(loader).mappingFiles(List.of("gone.xml"))))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("'gone.xml'");
        }
    }

    @Test
    void aMappingFileInThePlaceThatTheStandardNamesIsFoundByItself() throws IOException {
        Project project = Project.empty(folder)
                .with(
                        "META-INF/orm.xml",
                        "<entity-mappings xmlns='https://jakarta.ee/xml/ns/persistence/orm' version='3.1'>"
                                + "<entity class='" + FARM + ".Tractor' access='FIELD'><attributes><id name='id'/>"
                                + "<transient name='successor'/></attributes></entity></entity-mappings>")
                .withPersistenceXml("<persistence-unit name='farm'/>");

        assertThat(tables(project)).containsExactly("tractor");
    }

    @Test
    void aRejectedMappingIsReportedInHibernatesWordsWithTheEntity() throws IOException {
        Project project =
                compiled("package acme; @jakarta.persistence.Entity public class NoKey { String x; }", "NoKey");

        try (URLClassLoader loader = project.classLoader()) {
            assertThatThrownBy(() -> read(HibernateModel.of(loader).entities(List.of("acme.NoKey"))))
                    .isInstanceOf(ReflectionException.class)
                    .hasMessageContainingAll("acme.NoKey", "identifier");
        }
    }

    @Test
    void aTypeThatTheDatabaseLacksIsReportedWithTableAndEntity() throws IOException {
        Project project = compiled(
                "package acme; import jakarta.persistence.*; @Entity public class Odd { @Id long id;"
                        + " @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.ORDINAL_ENUM) String x; }",
                "Odd");

        try (URLClassLoader loader = project.classLoader()) {
            assertThatThrownBy(() -> read(HibernateModel.of(loader).entities(List.of("acme.Odd"))))
                    .isInstanceOf(ReflectionException.class)
                    .hasMessageContaining("acme.Odd");
        }
    }

    @Test
    void anEntityWhoseSuperclassIsMissingIsReportedAsAMatterOfTheClassPath() throws IOException {
        Project project = compiled(
                "package acme; @jakarta.persistence.Entity public class Child extends Parent {"
                        + " @jakarta.persistence.Id long id; } class Parent {}",
                "Child");
        Files.delete(folder.resolve("acme/Parent.class"));

        try (URLClassLoader loader = project.classLoader()) {
            assertThatThrownBy(() -> read(HibernateModel.of(loader).entities(List.of("acme.Child"))))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContainingAll("acme/Parent", "class path");
        }
    }

    @Test
    void aSettingThatNamesNoClassIsReportedWithItsValue() {
        HibernateModel model = HibernateModel.of(loader())
                .entities(List.of(FARM))
                .settings(Map.of("hibernate.implicit_naming_strategy", "com.acme.Strategy"));

        assertThatThrownBy(() -> read(model))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("com.acme.Strategy");
    }

    @Test
    void theContextClassLoaderIsPutBackAlsoAfterAFailure() {
        ClassLoader before = Thread.currentThread().getContextClassLoader();

        read(HibernateModel.of(new ClassLoader(loader()) {}).entities(List.of(FARM)));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);

        assertThatThrownBy(() -> read(HibernateModel.of(new ClassLoader(loader()) {})));
        assertThat(Thread.currentThread().getContextClassLoader()).isSameAs(before);
    }

    @Test
    void aDialectThatTheUserSetsGoesBeforeTheServer() {
        HibernateModel model = HibernateModel.of(loader())
                .entities(List.of(FARM))
                .settings(Map.of("hibernate.dialect", WordyDialect.class.getName()));

        assertThat(table(read(model), "cow").column("id").type()).hasToString("numeric(19, 0)");
    }

    private Project compiled(String source, String name) throws IOException {
        Project project = Project.empty(folder).with("acme/" + name + ".java", source);
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        folder.resolve("acme/" + name + ".java").toString());
        assertThat(result).isZero();
        return project;
    }

    private static void assertRefused(Project project, String... words) throws IOException {
        try (URLClassLoader loader = project.classLoader()) {
            assertThatThrownBy(() -> read(HibernateModel.of(loader)))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContainingAll(words);
        }
    }

    private static List<String> tables(Project project) throws IOException {
        try (URLClassLoader loader = project.classLoader()) {
            return tables(read(HibernateModel.of(loader)));
        }
    }

    private static List<String> tables(Database database) {
        return database.tables().stream().map(table -> table.name().name()).toList();
    }

    private static Table table(Database database, String name) {
        return database.table(ObjectName.of(name));
    }

    private static Database read(HibernateModel model) {
        return new HibernateReader(model, new PostgresDialect(), new ServerVersion("PostgreSQL", 18, 0)).read();
    }

    private static ClassLoader loader() {
        return HibernateReaderTest.class.getClassLoader();
    }
}

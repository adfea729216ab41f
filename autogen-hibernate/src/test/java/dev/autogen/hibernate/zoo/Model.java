package dev.autogen.hibernate.zoo;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.hibernate.HibernateModel;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Version;
import org.hibernate.cfg.Configuration;

/**
 * One model: the classes that are nested in a class of a house of the {@link Zoo}, and what is said of them there.
 *
 * @param holder the class that they are nested in
 * @param further settings beside those that are said of it there, which win over these
 */
public record Model(Class<?> holder, Map<String, String> further) {

    public Model(Class<?> holder) {
        this(holder, Map.of());
    }

    /** What it shows, such as {@code NameZoo Quoted}. */
    public String name() {
        return holder.getEnclosingClass().getSimpleName() + " " + holder.getSimpleName();
    }

    /** The same as a Java name. */
    String identifier() {
        return (holder.getEnclosingClass().getSimpleName() + holder.getSimpleName()).toLowerCase(java.util.Locale.ROOT);
    }

    /** Where its mapping is, for the reader. */
    public HibernateModel source() {
        return HibernateModel.of(Model.class.getClassLoader())
                .entities(classes().stream().map(Class::getName).toList())
                .mappingFiles(mappingFiles())
                .settings(settings());
    }

    /** Has Hibernate itself create the schema; a statement that fails makes it fail. */
    void export(String url) {
        Configuration configuration = new Configuration();
        classes().forEach(configuration::addAnnotatedClass);
        mappingFiles().forEach(configuration::addResource);
        configuration.setProperty("hibernate.connection.url", url);
        configuration.setProperty("hibernate.hbm2ddl.auto", "create-only");
        configuration.setProperty("hibernate.hbm2ddl.create_namespaces", "true");
        settings().forEach(configuration::setProperty);
        configuration.setProperty("hibernate.hbm2ddl.halt_on_error", "true");
        configuration.buildSessionFactory().close();
    }

    /** The script that Hibernate itself would run on a server, without one; each statement is a line that ends with a semicolon. */
    String script(ServerVersion server) {
        StringWriter script = new StringWriter();
        Configuration configuration = new Configuration();
        classes().forEach(configuration::addAnnotatedClass);
        mappingFiles().forEach(configuration::addResource);
        settings().forEach(configuration::setProperty);
        configuration.setProperty("hibernate.boot.allow_jdbc_metadata_access", "false");
        configuration.setProperty("jakarta.persistence.database-product-name", server.product());
        configuration.setProperty("jakarta.persistence.database-major-version", String.valueOf(server.major()));
        configuration.setProperty("jakarta.persistence.schema-generation.scripts.action", "create");
        configuration.getProperties().put("jakarta.persistence.schema-generation.scripts.create-target", script);
        configuration.setProperty("hibernate.hbm2ddl.delimiter", ";");
        configuration.buildSessionFactory().close();
        return script.toString();
    }

    /** SQL that a PostgreSQL needs before; empty if none. */
    String preparation() {
        Prepared prepared = holder.getAnnotation(Prepared.class);
        return prepared == null ? "" : prepared.value();
    }

    /** Whether the Hibernate of this run knows what it shows. */
    boolean known() {
        int[] line = numbers(Version.getVersionString());
        MinimumHibernate minimum = holder.getAnnotation(MinimumHibernate.class);
        NotOn not = holder.getAnnotation(NotOn.class);
        return (minimum == null || Arrays.compare(numbers(minimum.value()), line) <= 0)
                && (not == null || Arrays.stream(not.value()).noneMatch(each -> Arrays.equals(numbers(each), line)));
    }

    boolean isEmpty() {
        return classes().isEmpty() && mappingFiles().isEmpty();
    }

    private List<Class<?>> classes() {
        return Arrays.stream(holder.getDeclaredClasses()).filter(Model::mapped).toList();
    }

    private List<String> mappingFiles() {
        MappingFiles files = holder.getAnnotation(MappingFiles.class);
        return files == null
                ? List.of()
                : Arrays.stream(files.value())
                        .map(file -> "dev/autogen/hibernate/zoo/" + file)
                        .toList();
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>(further);
        Settings annotation = holder.getAnnotation(Settings.class);
        for (String setting : annotation == null ? new String[0] : annotation.value()) {
            String[] parts = setting.split("=", 2);
            settings.put(parts[0], parts[1]);
        }
        return settings;
    }

    private static boolean mapped(Class<?> type) {
        return type.isAnnotationPresent(Entity.class)
                || type.isAnnotationPresent(Embeddable.class)
                || type.isAnnotationPresent(MappedSuperclass.class);
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\."))
                .limit(2)
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    @Override
    public String toString() {
        return name();
    }
}

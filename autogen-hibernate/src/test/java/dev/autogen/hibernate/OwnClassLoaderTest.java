package dev.autogen.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.dialect.ServerVersion;
import dev.autogen.product.postgres.PostgresDialect;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The reader in a class loader of the project, beside the project's own Hibernate and what else it has or lacks. */
class OwnClassLoaderTest {

    @Test
    void theReaderWorksBesideTheProjectsOwnHibernate() throws Exception {
        assertThat(readWith(jar -> true)).isEqualTo("cow stall.doornumber not null");
    }

    @Test
    void aProjectWithoutBeanValidationIsReadWithoutIt() throws Exception {
        assertThat(readWith(jar -> !jar.contains("hibernate-validator"))).isEqualTo("cow stall.doornumber nullable");
    }

    @Test
    void beanValidationThatDoesNotStartIsReportedWithItsCure() throws Exception {
        assertThat(readWith(jar -> !jar.contains("expressly")))
                .startsWith("ConfigurationException")
                .contains(
                        "jakarta.el.ExpressionFactory",
                        "org.glassfish.expressly",
                        "jakarta.persistence.validation.mode=none");
    }

    private static String readWith(Predicate<String> jars) throws Exception {
        List<URL> urls = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            if (jars.test(entry)) {
                urls.add(url(entry));
            }
        }
        try (URLClassLoader loader =
                new URLClassLoader(urls.toArray(new URL[0]), ClassLoader.getPlatformClassLoader())) {
            Object reading = loader.loadClass(Reading.class.getName())
                    .getDeclaredConstructor()
                    .newInstance();
            return (String) ((Callable<?>) reading).call();
        }
    }

    private static URL url(String entry) throws MalformedURLException {
        return Path.of(entry).toUri().toURL();
    }

    /** What is done in the other class loader. */
    public static final class Reading implements Callable<String> {
        @Override
        public String call() {
            HibernateModel model =
                    HibernateModel.of(Reading.class.getClassLoader()).entities(List.of("dev.autogen.hibernate.farm"));
            try {
                var tables = new HibernateReader(model, new PostgresDialect(), new ServerVersion("PostgreSQL", 18, 0))
                        .read()
                        .tables();
                return tables.get(0).name() + " " + tables.get(1).name() + ".doornumber "
                        + (tables.get(1).column("doornumber").nullable() ? "nullable" : "not null");
            } catch (RuntimeException e) {
                return e.getClass().getSimpleName() + " " + e.getMessage();
            }
        }
    }
}

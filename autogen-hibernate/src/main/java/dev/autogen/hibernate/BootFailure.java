package dev.autogen.hibernate;

import dev.autogen.error.AutogenException;
import dev.autogen.error.ConfigurationException;
import dev.autogen.error.ReflectionException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.boot.registry.classloading.spi.ClassLoadingException;
import org.hibernate.boot.registry.selector.spi.StrategySelectionException;

/** Says what went wrong when Hibernate could not read the mapping. */
final class BootFailure {

    private static final List<String> WRAPPERS =
            List.of("Unable to build Hibernate SessionFactory", "Error activating Bean Validation integration");

    private BootFailure() {}

    static AutogenException explain(Throwable failure) {
        if (failure instanceof AutogenException known) {
            return known;
        }
        List<Throwable> chain = chain(failure);
        String reason = reason(chain);
        for (Throwable each : chain) {
            String thrownBy = each.getClass().getName();
            if (thrownBy.startsWith("jakarta.validation.") && !thrownBy.endsWith(".NoProviderFoundException")) {
                return new ConfigurationException(
                        "Bean Validation, which adds constraints to the schema, does not start: " + reason
                                + "\nAdd what is missing to the class path (usually an implementation of expression language,"
                                + " such as org.glassfish.expressly:expressly), or set"
                                + " jakarta.persistence.validation.mode=none if the application runs without it",
                        failure);
            }
        }
        if (chain.stream()
                .anyMatch(each -> each instanceof ClassLoadingException
                        || each instanceof ClassNotFoundException
                        || each instanceof LinkageError)) {
            return new ConfigurationException(
                    "a class of the mapping cannot be loaded: " + reason + "; check the class path", failure);
        }
        if (chain.stream().anyMatch(StrategySelectionException.class::isInstance)) {
            return new ConfigurationException("a setting of Hibernate cannot be used: " + reason, failure);
        }
        return new ReflectionException("Hibernate rejects the mapping: " + reason, failure);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = failure; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }

    /** The messages from the outside in, without those that repeat another or only say what Hibernate was about. */
    private static String reason(List<Throwable> chain) {
        List<String> messages = new ArrayList<>();
        for (Throwable each : chain) {
            String message = message(each);
            if (WRAPPERS.stream().noneMatch(message::contains)
                    && messages.stream().noneMatch(said -> said.contains(message))) {
                messages.add(message);
            }
        }
        return messages.isEmpty() ? message(chain.get(0)) : String.join(": ", messages);
    }

    /** These two kinds have the mere name of a class for a message. */
    private static String message(Throwable failure) {
        String message = failure.getMessage();
        String kind = failure.getClass().getSimpleName();
        if (message == null) {
            return kind;
        }
        boolean bare = failure instanceof LinkageError || failure instanceof ClassNotFoundException;
        return bare ? kind + " " + message : message;
    }
}

package dev.autogen.script;

import dev.autogen.Branch;
import dev.autogen.DependsOn;
import dev.autogen.Migration;
import dev.autogen.Revises;
import dev.autogen.Revision;
import dev.autogen.error.RevisionException;
import dev.autogen.revision.RevisionNode;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A loaded class as a revision. */
final class RevisionClass {

    private final Class<?> type;
    private final String location;

    RevisionClass(Class<?> type, String location) {
        this.type = type;
        this.location = location;
    }

    /**
     * The revision that the class is; empty if it is none.
     *
     * @param message what its source says, empty text where that is not known
     * @throws RevisionException if it claims to be one and cannot be
     */
    Optional<Script> script(String message, @Nullable String checksum) {
        Revision revision = type.getAnnotation(Revision.class);
        if (revision == null) {
            requireNoOversight();
            return Optional.empty();
        }
        Supplier<Migration> code = code();
        return Optional.of(new Script(
                node(revision.value(), message.isEmpty() ? nameAsMessage() : message), location, checksum, code));
    }

    /**
     * Makes the code of a class that is known to be a revision.
     *
     * @throws RevisionException if it cannot be one
     */
    Supplier<Migration> code() {
        Constructor<? extends Migration> constructor = constructor();
        return () -> instance(constructor);
    }

    private void requireNoOversight() {
        boolean foreign = Stream.of(type.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals(Revision.class.getName()));
        if (foreign) {
            throw problem("its @Revision comes from another copy of autogen; leave one copy on the class path");
        }
        if (Migration.class.isAssignableFrom(type)
                && type.getEnclosingClass() == null
                && !Modifier.isAbstract(type.getModifiers())) {
            throw problem("class " + type.getSimpleName()
                    + " implements Migration but has no @Revision: give it one, or make it abstract");
        }
    }

    private RevisionNode node(String id, String message) {
        Revises revises = type.getAnnotation(Revises.class);
        Branch branch = type.getAnnotation(Branch.class);
        DependsOn dependsOn = type.getAnnotation(DependsOn.class);
        try {
            return new RevisionNode(
                    id,
                    revises == null ? List.of() : List.of(revises.value()),
                    message,
                    branch == null ? List.of() : List.of(branch.value()),
                    dependsOn == null ? List.of() : List.of(dependsOn.value()));
        } catch (RevisionException e) {
            throw problem(e.getMessage());
        }
    }

    private Constructor<? extends Migration> constructor() {
        if (!Migration.class.isAssignableFrom(type)) {
            throw problem("it has @Revision but does not implement Migration");
        }
        int modifiers = type.getModifiers();
        if (type.isInterface() || Modifier.isAbstract(modifiers) || type.isEnum()) {
            throw problem("a revision is a class of its own: not an interface, an enum or an abstract class");
        }
        if (type.isMemberClass() && !Modifier.isStatic(modifiers)) {
            throw problem("a revision inside another class must be static");
        }
        for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
            if (!Modifier.isPublic(each.getModifiers())) {
                throw problem("class " + each.getSimpleName() + " must be public");
            }
        }
        try {
            return type.asSubclass(Migration.class).getConstructor();
        } catch (NoSuchMethodException e) {
            throw problem("it needs a public constructor without arguments");
        }
    }

    private Migration instance(Constructor<? extends Migration> constructor) {
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException e) {
            throw new RevisionException(location + ": the constructor failed: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException | LinkageError e) {
            throw new RevisionException(location + ": cannot make its revision: " + e, e);
        }
    }

    /** {@code R20260302101500_AddCustomerTier} says "Add customer tier". */
    private String nameAsMessage() {
        String name = type.getSimpleName().replaceFirst("^[A-Za-z]?[0-9]+_+", "");
        String words = name.replace('_', ' ')
                .replaceAll("(?<=[\\p{Ll}\\d])(?=\\p{Lu})", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private RevisionException problem(@Nullable String text) {
        return new RevisionException(location + ": " + text);
    }
}

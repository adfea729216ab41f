package dev.autogen.custom;

import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Dependency;
import java.util.List;
import java.util.Optional;

/**
 * An object that there shall be.
 *
 * @param object the object as its author wrote it
 * @param asked whether the server was asked to print it
 * @param printed the same as the server prints it; empty where it does not, or was not asked
 * @param care whose it is
 */
record Wanted(CustomObject object, boolean asked, Optional<CustomObject> printed, Care care) {

    /** Whose an object is. */
    enum Care {
        /** Somebody declares it. */
        DECLARED,
        /** Nobody declares it, and no revision made it: it stays as it is. */
        LEFT_ALONE
    }

    boolean is(CustomObject current) {
        return object.equals(current) || printed.filter(current::equals).isPresent();
    }

    /** As exactly as it is known. */
    List<Dependency> dependsOn() {
        return printed.orElse(object).dependsOn();
    }
}

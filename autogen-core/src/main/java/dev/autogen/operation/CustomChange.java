package dev.autogen.operation;

import dev.autogen.schema.CustomObject;
import dev.autogen.schema.Database;
import dev.autogen.schema.ObjectKey;
import dev.autogen.schema.ObjectName;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An operation of somebody else's that creates, replaces or drops one object. A record of it says both sides, its statements
 * and its opposite; the rest follows.
 */
public interface CustomChange extends CustomOperation {

    /** The object before; null where there is none. */
    @Nullable
    CustomObject before();

    /** The object after; null where there is none. */
    @Nullable
    CustomObject after();

    /** What the object is called, before if it is called otherwise after. */
    default ObjectKey key() {
        return Objects.requireNonNull(
                        Optional.ofNullable(before()).orElseGet(this::after),
                        () -> getClass().getName() + " is about nothing: neither before nor after is an object")
                .key();
    }

    @Override
    default String describe() {
        return (before() == null ? "create " : after() == null ? "drop " : "replace ") + key();
    }

    @Override
    default Subject subject() {
        Subject.Change change =
                before() == null ? Subject.Change.ADD : after() == null ? Subject.Change.DROP : Subject.Change.ALTER;
        ObjectName table = key().table();
        return new Subject(
                change,
                key().name().schema(),
                table == null ? null : table.name(),
                key().name().name(),
                key().kind());
    }

    /** What is dropped need not be there: it may be somebody else's, taken out of the way. */
    @Override
    default Database apply(Database database) {
        CustomObject gone = before();
        CustomObject made = after();
        Database without =
                gone == null || database.findCustom(gone.key()).isEmpty() ? database : database.without(gone.key());
        return made == null ? without : without.with(made);
    }
}

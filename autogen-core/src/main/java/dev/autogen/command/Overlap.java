package dev.autogen.command;

import java.util.List;

/**
 * An object that revisions of different branches touch, so that their order matters.
 *
 * @param object the object, such as {@code column customer.tier}
 * @param touches what they do about it, branch by branch
 */
public record Overlap(String object, List<Touch> touches) {

    public Overlap {
        touches = List.copyOf(touches);
    }

    /**
     * An operation of a revision.
     *
     * @param revision id of the revision
     * @param message what the revision is for
     * @param operation what it does, in a line
     */
    public record Touch(String revision, String message, String operation) {}

    /** The object and what touches it, a line each. */
    public String describe() {
        StringBuilder text = new StringBuilder(object);
        touches.forEach(touch -> text.append("\n  ")
                .append(touch.revision())
                .append(touch.message().isEmpty() ? "" : " (" + touch.message() + ")")
                .append(": ")
                .append(touch.operation()));
        return text.toString();
    }
}

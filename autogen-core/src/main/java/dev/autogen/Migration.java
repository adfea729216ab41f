package dev.autogen;

/**
 * A revision: what to do to come to it from its parents, and what to do to leave it. Both methods describe, by recording
 * operations; nothing is executed while they run. An implementation has a public constructor without arguments and is
 * annotated with {@link Revision}, and with {@link Revises} unless it is the first.
 */
public interface Migration {

    /** Records what leads from the parents of this revision to it. */
    void upgrade(Op op);

    /** Records what leads back; {@link Op#irreversible} where there is no way back. */
    void downgrade(Op op);
}

package dev.autogen.script;

import java.util.List;

/** Somewhere that revisions come from. */
public interface ScriptSource {

    /**
     * All revisions there, in a stable order; none if there is no such place yet.
     *
     * @throws dev.autogen.error.RevisionException if one of them cannot be used
     */
    List<Script> load();

    /** What is looked at, for a person. */
    String location();
}

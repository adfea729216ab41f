package dev.autogen.config;

import dev.autogen.diff.naming.NamingConvention;
import dev.autogen.render.RevisionTemplate;
import dev.autogen.script.WriteHook;
import java.util.List;

/**
 * How new revisions are written.
 *
 * @param naming what constraints and indexes are called that have no name
 * @param template what is the project's own in a file
 * @param hooks what is done with a file once it is there
 */
public record WritingSettings(NamingConvention naming, RevisionTemplate template, List<WriteHook> hooks) {

    public WritingSettings {
        hooks = List.copyOf(hooks);
    }
}

package dev.autogen.config;

/**
 * What a project, or a jar that it uses, adds to autogen. A project names its own class with the key {@code configuration}; a
 * jar names its classes in {@code META-INF/services/dev.autogen.config.AutogenPlugin}, and is active by being on the class path
 * of the project. Either has a public constructor without parameters.
 *
 * <p>A plugin is made once for each command, and asked once, before anything is read.
 */
public interface AutogenPlugin {

    /** How it is called in listings and messages. Default: the name of its class. */
    default String name() {
        return getClass().getName();
    }

    /**
     * Adds what it has.
     *
     * @param autogen takes it, in the order in which it is given; the configuration of the project is asked last
     */
    void configure(ExtensionsBuilder autogen);
}

package dev.autogen.config;

/** What an application is built with, where that decides how Hibernate is set up. */
public enum Framework {
    /** Hibernate by itself or in a Jakarta server: Hibernate's own defaults. */
    NONE,
    /** Spring Boot: its naming strategies apply unless the configuration names others. */
    SPRING_BOOT,
    /** Quarkus: Hibernate's own defaults. */
    QUARKUS
}

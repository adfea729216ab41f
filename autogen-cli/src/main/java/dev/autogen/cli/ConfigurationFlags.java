package dev.autogen.cli;

import dev.autogen.config.Key;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The keys of the configuration as flags: made from the keys, so that there is one for each. */
final class ConfigurationFlags {

    private static final String PROPERTY = "-D";

    private ConfigurationFlags() {}

    static void addTo(CommandSpec command) {
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .heading("%nConfiguration, over the environment (AUTOGEN_URL ...) and autogen.properties:%n")
                .validate(false)
                .order(1);
        keys().forEach(key -> group.addArg(OptionSpec.builder(key.flag())
                .paramLabel(label(key))
                .type(String.class)
                .description(escaped(key.description()))
                .build()));
        group.addArg(OptionSpec.builder(PROPERTY)
                .paramLabel("KEY=VALUE")
                .type(Map.class)
                .auxiliaryTypes(String.class, String.class)
                .description("A setting for Hibernate: hibernate.* or jakarta.persistence.*")
                .build());
        command.addArgGroup(group.build());
    }

    /** What was given, by key. */
    static Map<String, String> given(ParseResult parsed) {
        Map<String, String> flags = new LinkedHashMap<>();
        keys().forEach(key -> {
            String value = parsed.matchedOptionValue(key.flag(), null);
            if (value != null) {
                flags.put(key.text(), value);
            }
        });
        Map<String, String> properties = parsed.matchedOptionValue(PROPERTY, Map.of());
        flags.putAll(properties);
        return flags;
    }

    private static Iterable<Key> keys() {
        return Arrays.stream(Key.values()).filter(Key::isFlag).toList();
    }

    private static String label(Key key) {
        return switch (key) {
            case URL -> "URL";
            case PASSWORD_FILE, BASELINE -> "FILE";
            case EMBEDDED_DIRECTORY -> "DIR";
            case REVISIONS -> "DIRS";
            case CLASSPATH -> "PATH";
            case NAMING -> "NAMES";
            case REVISION_HEADER -> "FILE";
            case REVISION_BASE -> "CLASS";
            case REVISION_IMPORTS -> "NAMES";
            case WRITE_HOOKS -> "COMMANDS";
            case INCLUDE, EXCLUDE -> "PATTERNS";
            case KEEP_UNMAPPED -> "KINDS";
            case SCHEMAS, ENTITIES, MAPPING_FILES, PACKAGE, REWRITERS -> "NAMES";
            case LOCK_TIMEOUT, STATEMENT_TIMEOUT, LOCK_WAIT -> "TIME";
            case RETRIES -> "N";
            case LOCK -> "FORM";
            case USERNAME, PASSWORD, PERSISTENCE_UNIT, CONFIGURATION, DIALECT, VERSION_TABLE, VERSION_SCHEMA -> "NAME";
        };
    }

    /** A percent sign is picocli's own in descriptions. */
    private static String escaped(String description) {
        return description.replace("%", "%%");
    }
}

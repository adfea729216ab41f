package dev.autogen.cli.embedded;

import dev.autogen.config.DatabaseUrl;
import dev.autogen.error.ConfigurationException;
import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which embedded server a URL means.
 *
 * @param version of the binaries, such as {@code 18.6.0}
 */
record EmbeddedUrl(String version) {

    private static final String DEFAULT = "18";

    /** The newest binaries of each major version that are known to resolve. */
    private static final Map<String, String> VERSIONS =
            Map.of("18", "18.6.0", "17", "17.11.0", "16", "16.15.0", "15", "15.19.0", "14", "14.20.0");

    private static final Pattern FORM = Pattern.compile("embedded:postgresql(?::(\\d+)(?:\\.(\\d+)(?:\\.(\\d+))?)?)?");

    /** Reads {@code embedded:postgresql}, {@code embedded:postgresql:17} or {@code embedded:postgresql:17.11.0}. */
    static EmbeddedUrl of(DatabaseUrl url) {
        Matcher matcher = FORM.matcher(url.text());
        if (!matcher.matches()) {
            throw new ConfigurationException("url " + url + " is no embedded server: write embedded:postgresql, or"
                    + " embedded:postgresql:" + DEFAULT + " to choose the version");
        }
        if (matcher.group(2) != null) {
            String patch = matcher.group(3) == null ? "0" : matcher.group(3);
            return new EmbeddedUrl(matcher.group(1) + "." + matcher.group(2) + "." + patch);
        }
        String major = matcher.group(1) == null ? DEFAULT : matcher.group(1);
        String version = VERSIONS.get(major);
        if (version == null) {
            throw new ConfigurationException("url: there is no known embedded PostgreSQL " + major + "; choose one of "
                    + VERSIONS.keySet().stream()
                            .sorted(Comparator.reverseOrder())
                            .collect(Collectors.joining(", "))
                    + ", or give an exact version such as embedded:postgresql:" + VERSIONS.get(DEFAULT));
        }
        return new EmbeddedUrl(version);
    }

    /** The major version, such as {@code 18}. */
    String major() {
        return version.substring(0, version.indexOf('.'));
    }
}

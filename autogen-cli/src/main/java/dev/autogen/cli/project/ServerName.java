package dev.autogen.cli.project;

import dev.autogen.config.DatabaseUrl;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a URL calls its server, for messages. */
final class ServerName {

    private static final Pattern KIND = Pattern.compile("jdbc:[^:/]+");
    private static final Pattern SERVER = Pattern.compile("//([^/?;]+)");

    private ServerName() {}

    /** {@code jdbc:postgresql} of {@code jdbc:postgresql://localhost/shop}. */
    static String kind(DatabaseUrl url) {
        Matcher matcher = KIND.matcher(url.text());
        return matcher.lookingAt() ? matcher.group() : "jdbc:";
    }

    /** Host and port as they are written; the whole URL, without secrets, where it names none. */
    static String of(DatabaseUrl url) {
        String shown = url.toString();
        Matcher matcher = SERVER.matcher(shown);
        return matcher.find() ? matcher.group(1).substring(matcher.group(1).lastIndexOf('@') + 1) : shown;
    }
}

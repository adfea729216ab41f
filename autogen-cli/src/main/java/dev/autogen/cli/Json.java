package dev.autogen.cli;

import com.google.gson.FieldNamingPolicy;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.util.Locale;
import java.util.Map;

/** Reports as JSON documents. */
final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .serializeNulls()
            .setFieldNamingPolicy(FieldNamingPolicy.IDENTITY)
            .registerTypeHierarchyAdapter(Enum.class, (JsonSerializer<Enum<?>>)
                    (value, type, context) -> new JsonPrimitive(value.name().toLowerCase(Locale.ROOT)))
            .create();

    private Json() {}

    static String text(Object report) {
        return ascii(GSON.toJson(report));
    }

    static String text(Object report, Map<String, Long> timings) {
        JsonElement document = GSON.toJsonTree(report);
        document.getAsJsonObject().add("timings", GSON.toJsonTree(timings));
        return ascii(GSON.toJson(document));
    }

    /** Whatever the character set of the standard output is, ASCII gets through it. */
    private static String ascii(String json) {
        StringBuilder ascii = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i++) {
            char character = json.charAt(i);
            if (character < 0x7f) {
                ascii.append(character);
            } else {
                ascii.append(String.format("\\u%04x", (int) character));
            }
        }
        return ascii.toString();
    }
}

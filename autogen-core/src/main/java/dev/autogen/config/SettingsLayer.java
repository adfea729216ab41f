package dev.autogen.config;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One source's settings by key, as autogen names the keys. */
final class SettingsLayer {

    private final Map<String, Setting> settings = new LinkedHashMap<>();

    void put(String key, Setting setting) {
        settings.put(key, setting);
    }

    void remove(Key key) {
        settings.remove(key.text());
    }

    boolean has(Key key) {
        return settings.containsKey(key.text());
    }

    @Nullable
    Setting find(Key key) {
        return settings.get(key.text());
    }

    /** Lays another source over this one. A password and a file that holds it are two ways to say the same. */
    void overlay(SettingsLayer upper) {
        if (upper.has(Key.PASSWORD) || upper.has(Key.PASSWORD_FILE)) {
            remove(Key.PASSWORD);
            remove(Key.PASSWORD_FILE);
        }
        settings.putAll(upper.settings);
    }

    Map<String, Setting> settings() {
        return settings;
    }
}

package casebook.platform.web;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words of a bundle in one language, for what is written without Faces. */
public final class Phrases {
    private static final Map<Key, Phrases> KEPT = new ConcurrentHashMap<>();
    private static final Map<Pattern, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private final ResourceBundle bundle;

    private record Key(String bundle, Locale locale) {}

    private record Pattern(String pattern, Locale locale) {}

    private Phrases(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** @param bundle such as {@code quiz} */
    public static Phrases of(String bundle, Locale locale) {
        return KEPT.computeIfAbsent(
                new Key(bundle, locale),
                key -> new Phrases(ResourceBundle.getBundle("casebook.i18n." + key.bundle(), key.locale())));
    }

    /** @throws java.util.MissingResourceException when the bundle has no such key */
    public String word(String key) {
        return bundle.getString(key);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /** The message with its arguments put in. */
    public String say(String key, Object... arguments) {
        return format(word(key), bundle.getLocale(), arguments);
    }

    /** A pattern is read once: reading takes many times as long as filling it in. Formats are not safe to share. */
    static String format(String pattern, Locale locale, Object... arguments) {
        MessageFormat format = FORMATS.computeIfAbsent(
                new Pattern(pattern, locale), key -> new MessageFormat(key.pattern(), key.locale()));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}

package casebook.desk.web;

import casebook.platform.AuditQuery;
import casebook.platform.web.SentForm;
import casebook.shared.Timestamps;
import jakarta.faces.context.FacesContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads and words what the audit page is asked and shows. */
final class AuditWords {
    private static final String TYPE = "audit.type.";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final Pattern PLACE = Pattern.compile("([0-9]{1,14})-([0-9]{1,18})");
    private static final Pattern ACCOUNT = Pattern.compile("account ([0-9]{1,18})");

    private AuditWords() {}

    static String say(String key) {
        return bundle().getString(key);
    }

    /** A type in words, or as it is written when it has none yet. */
    static String type(String type) {
        ResourceBundle words = bundle();
        return words.containsKey(TYPE + type) ? words.getString(TYPE + type) : type;
    }

    static String time(Instant at) {
        return TIME.format(at);
    }

    /** By type, in the order of their words. */
    static Map<String, String> types(String asked) {
        Map<String, String> byWord = new TreeMap<>();
        ResourceBundle words = bundle();
        words.keySet().stream()
                .filter(key -> key.startsWith(TYPE))
                .forEach(key -> byWord.put(words.getString(key), key.substring(TYPE.length())));
        if (!asked.isEmpty()) {
            byWord.put(type(asked), asked);
        }
        Map<String, String> types = new LinkedHashMap<>();
        byWord.forEach((word, type) -> types.put(type, word));
        return types;
    }

    /** The account that a subject names. */
    static Optional<Long> account(String subject) {
        Matcher matcher = ACCOUNT.matcher(subject);
        return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
    }

    /** Where a page of the trail begins, as {@code 1763830000000-4711}; nothing for anything else. */
    static Optional<AuditQuery.Place> place(String text) {
        Matcher matcher = PLACE.matcher(text);
        return matcher.matches()
                ? Optional.of(new AuditQuery.Place(
                        Instant.ofEpochMilli(Long.parseLong(matcher.group(1))), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    /** A day or a minute of the zone; a fault of the field when it is neither. */
    static Optional<Instant> moment(SentForm form, String field, ZoneId zone) {
        return form.read(field, text -> read(text, zone), say("audit.moment.unreadable"));
    }

    private static Instant read(String text, ZoneId zone) {
        LocalDateTime local = Timestamps.readLocal(text.length() > 10 ? text : text + "T00:00");
        return local.atZone(zone).toInstant();
    }

    private static ResourceBundle bundle() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale locale = faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
        return ResourceBundle.getBundle("casebook.i18n.admin", locale);
    }
}

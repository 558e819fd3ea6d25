package casebook.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How pages put figures, times and arguments into words. Functions of the {@code urn:casebook} tag library. */
public final class Words {
    /** By pattern and language; reading a pattern takes longer than filling it in. */
    private static final Map<String, DateTimeFormatter> FORMATS = new ConcurrentHashMap<>();

    private static final List<String> BYTES = List.of("bytes", "kB", "MB", "GB", "TB");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private Words() {}

    public static String say1(String pattern, @Nullable Object first) {
        return say(pattern, first);
    }

    public static String say2(String pattern, @Nullable Object first, @Nullable Object second) {
        return say(pattern, first, second);
    }

    public static String say3(String pattern, @Nullable Object first, @Nullable Object second, @Nullable Object third) {
        return say(pattern, first, second, third);
    }

    /** The day in the zone, as "14 Feb 2024"; nothing for nothing. */
    public static String day(@Nullable Instant instant, String zone) {
        return instant == null ? "" : formatted(instant, zone, "d MMM yyyy");
    }

    /** The day, as "14 Feb 2024". */
    public static String date(LocalDate day) {
        return FORMATS.computeIfAbsent(
                        "d MMM yyyy" + locale(), key -> DateTimeFormatter.ofPattern("d MMM yyyy", locale()))
                .format(day);
    }

    /** The moment in the zone with the zone's city, as "14 Feb 2024, 15:00, London"; nothing for nothing. */
    public static String moment(@Nullable Instant instant, String zone) {
        return instant == null ? "" : formatted(instant, zone, "d MMM yyyy, HH:mm") + ", " + city(zone);
    }

    /** As {@link #moment}, with seconds when there are any: "14 Feb 2024, 15:00:20, London". For the ends of attempts. */
    public static String until(@Nullable Instant instant, String zone) {
        return instant == null || instant.getEpochSecond() % 60 == 0
                ? moment(instant, zone)
                : formatted(instant, zone, "d MMM yyyy, HH:mm:ss") + ", " + city(zone);
    }

    /** The time of day in the zone with the zone's city, as "15:00, London"; nothing for nothing. */
    public static String hour(@Nullable Instant instant, String zone) {
        return instant == null ? "" : formatted(instant, zone, "HH:mm") + ", " + city(zone);
    }

    /** As "1 h 10 min", "45 min", "56 min 15 s", "2 days 3 h": the two largest units that are not zero. */
    public static String span(@Nullable Duration length) {
        if (length == null) {
            return "";
        }
        if (length.toDays() > 0) {
            return pair(length.toDays() == 1 ? "1 day" : length.toDays() + " days", length.toHoursPart(), "h");
        }
        if (length.toHours() > 0) {
            return pair(length.toHours() + " h", length.toMinutesPart(), "min");
        }
        return length.toMinutes() > 0
                ? pair(length.toMinutes() + " min", length.toSecondsPart(), "s")
                : length.toSeconds() + " s";
    }

    /** To at most two places: 2, 2.5, 1.67. */
    public static String figure(@Nullable Number number) {
        if (number == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** A size as "640 kB", "12.3 MB", "1.4 GB", in powers of ten as disks are sold. */
    public static String bytes(long bytes) {
        double size = bytes;
        int unit = 0;
        while (size >= 1000 && unit < BYTES.size() - 1) {
            size /= 1000;
            unit++;
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(unit < 2 ? 0 : 1);
        return format.format(size) + " " + BYTES.get(unit);
    }

    /** A share from 0 to 1 as a whole percentage. */
    public static long percent(Double share) {
        return Math.round(share * 100);
    }

    /** The words of our own sanitised HTML, for an attribute or an option of a list box, which hold no tags. */
    public static String plain(@Nullable String html) {
        return html == null
                ? ""
                : TAG.matcher(html)
                        .replaceAll("")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&nbsp;", "\u00a0")
                        .replace("&amp;", "&")
                        .strip();
    }

    /** The text, or its beginning up to a word's end and an ellipsis. @param most in UTF-16 units, at least 20 */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most - 1);
        return text.substring(0, end < most / 2 ? most / 2 : end).replaceFirst("[\\p{Punct}\\s]+$", "") + "…";
    }

    /** The messages for the input with that id, looked up from the naming container in which the page asks. */
    public static List<FacesMessage> faults(String id) {
        FacesContext faces = FacesContext.getCurrentInstance();
        UIComponent here = UIComponent.getCurrentComponent(faces);
        UIComponent input = here == null ? null : here.findComponent(id);
        return input == null ? List.of() : faces.getMessageList(input.getClientId(faces));
    }

    private static String pair(String large, int small, String unit) {
        return small == 0 ? large : large + " " + small + " " + unit;
    }

    private static String formatted(Instant instant, String zone, String pattern) {
        return FORMATS.computeIfAbsent(pattern + locale(), key -> DateTimeFormatter.ofPattern(pattern, locale()))
                .format(instant.atZone(ZoneId.of(zone)));
    }

    private static String city(String zone) {
        return zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String say(String pattern, @Nullable Object... arguments) {
        return Phrases.format(pattern, locale(), arguments);
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}

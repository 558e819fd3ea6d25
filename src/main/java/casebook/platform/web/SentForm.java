package casebook.platform.web;

import casebook.shared.Diagnostic;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A plain form, by the names of its fields: what is in them at first, what was typed, and what is wrong with it. A page
 * keeps one, shows it with {@code cb:input}, {@code cb:choice} and {@code cb:faults}, and shows the same one again when
 * the form fails, so that nothing that was typed is lost.
 */
public final class SentForm {
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> faults = new LinkedHashMap<>();

    /** Empty; {@link #fill} puts in what stands in the fields at first. */
    public SentForm() {}

    /** As it was sent. */
    public static SentForm of(HttpServletRequest request) {
        SentForm form = new SentForm();
        request.getParameterMap().forEach((name, all) -> form.values.put(name, List.copyOf(Arrays.asList(all))));
        return form;
    }

    /** What stands in a field before anything is typed. */
    public SentForm fill(String field, Object value) {
        values.put(field, List.of(value.toString()));
        return this;
    }

    /** As {@link #fill(String, Object)}, for boxes of which several are ticked. */
    public SentForm fill(String field, List<?> ticked) {
        values.put(field, ticked.stream().map(Object::toString).toList());
        return this;
    }

    /** What was typed, without space around it; empty when the field was not sent. */
    public String text(String field) {
        List<String> all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** All values of a field of which several may be ticked. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Whether that value is the one chosen, or one of those ticked. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** What was typed as a number and so on; a fault with that message when it cannot be read, nothing when it is empty. */
    public <T> Optional<T> read(String field, Function<String, T> how, String otherwise) {
        String text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(how.apply(text));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            fault(field, otherwise);
            return Optional.empty();
        }
    }

    /** Says what is wrong with a field, or with the whole form when it is empty. The first message of a field stays. */
    public void fault(String field, String message) {
        faults.putIfAbsent(field, message);
    }

    /** Diagnostics whose path is a field's name, in the words that {@code say} finds for them. */
    public void faults(List<Diagnostic> diagnostics, Function<Diagnostic, String> say) {
        diagnostics.forEach(each -> fault(each.where().path(), say.apply(each)));
    }

    /** What is wrong with a field; empty when nothing is. */
    public String faultOf(String field) {
        return faults.getOrDefault(field, "");
    }

    /** All that is wrong, by field. */
    public Map<String, String> getFaults() {
        return Collections.unmodifiableMap(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The names of the fields that were sent. */
    public List<String> fields() {
        return new ArrayList<>(values.keySet());
    }
}

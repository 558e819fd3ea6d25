package casebook.desk.web;

import casebook.platform.AuditRow;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * The address of a page of the audit trail, field by field as typed.
 *
 * @param page such as {@code audit.xhtml}
 * @param fields those that hold anything, in the order of the form
 */
public record AuditAddress(String page, Map<String, String> fields) {
    private static final List<String> NAMES = List.of("course", "from", "until", "type", "who", "subject", "rows");

    public AuditAddress {
        fields = Map.copyOf(fields);
    }

    static AuditAddress of(String page, UnaryOperator<String> parameter) {
        Map<String, String> fields = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String value = parameter.apply(name).strip();
            if (!value.isEmpty()) {
                fields.put(name, value);
            }
        });
        return new AuditAddress(page, fields);
    }

    public boolean isFiltered() {
        return fields.keySet().stream().anyMatch(name -> !name.equals("rows") && !name.equals("course"));
    }

    /** The same from the newest row on. */
    public String newest() {
        return with("", "");
    }

    /** The same, only older than that row. */
    public String olderThan(AuditRow row) {
        return with("before", row.at().toEpochMilli() + "-" + row.id());
    }

    /** The same, longer, as for paper. */
    public String longer() {
        return with("rows", "500");
    }

    private String with(String name, String value) {
        StringBuilder link = new StringBuilder(page);
        NAMES.stream()
                .filter(field -> !field.equals(name) && fields.containsKey(field))
                .forEach(field -> add(link, field, fields.getOrDefault(field, "")));
        if (!name.isEmpty()) {
            add(link, name, value);
        }
        return link.toString();
    }

    private static void add(StringBuilder link, String name, String value) {
        link.append(link.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}

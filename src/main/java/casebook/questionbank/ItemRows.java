package casebook.questionbank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rows of lists in the fields of a form: how many there are, one more, one less, two in each other's place. */
public final class ItemRows {
    private static final Pattern ROW = Pattern.compile("(.*)\\[([0-9]{1,3})]");

    private ItemRows() {}

    /** The places of the rows of a list, in order. */
    public static List<Integer> of(Map<String, String> fields, String list) {
        Set<Integer> rows = new TreeSet<>();
        for (String path : fields.keySet()) {
            int row = at(path, list);
            if (row >= 0) {
                rows.add(row);
            }
        }
        return new ArrayList<>(rows);
    }

    /**
     * With one more row at the end.
     *
     * @param first the field that the row has at least
     * @param ids how ids of rows begin; empty for rows without one
     */
    public static Map<String, String> add(Map<String, String> fields, String list, String first, String ids) {
        List<Integer> rows = of(fields, list);
        int next = rows.isEmpty() ? 0 : rows.getLast() + 1;
        Map<String, String> more = new LinkedHashMap<>(fields);
        String row = list + "[" + next + "]";
        if (!ids.isEmpty()) {
            more.put(row + ".id", free(fields, list, rows, ids));
        }
        more.putIfAbsent(row + first, "");
        return more;
    }

    /** {@code a}, {@code b} … when the beginning is {@code a}, else the beginning with a number. */
    private static String free(Map<String, String> fields, String list, List<Integer> rows, String ids) {
        List<String> taken = rows.stream()
                .map(row -> fields.getOrDefault(list + "[" + row + "].id", ""))
                .toList();
        for (int at = 0; ; at++) {
            String id = ids.equals("a") && at < 26 ? String.valueOf((char) ('a' + at)) : ids + (at + 1);
            if (!taken.contains(id)) {
                return id;
            }
        }
    }

    /** Without a row, such as {@code choices[1]}; those after it move up. */
    public static Map<String, String> remove(Map<String, String> fields, String row) {
        Matcher place = ROW.matcher(row);
        if (!place.matches()) {
            return fields;
        }
        int gone = Integer.parseInt(place.group(2));
        Map<String, String> fewer = new LinkedHashMap<>();
        fields.forEach((path, value) -> {
            int at = at(path, place.group(1));
            if (at < gone) {
                fewer.put(path, value);
            } else if (at > gone) {
                fewer.put(renumbered(path, place.group(1), at - 1), value);
            }
        });
        return fewer;
    }

    /** With a row in the place of the one before it, and that one in its place. */
    public static Map<String, String> up(Map<String, String> fields, String row) {
        Matcher place = ROW.matcher(row);
        if (!place.matches() || place.group(2).equals("0")) {
            return fields;
        }
        int from = Integer.parseInt(place.group(2));
        Map<String, String> moved = new LinkedHashMap<>();
        fields.forEach((path, value) -> {
            int at = at(path, place.group(1));
            int to = at == from ? from - 1 : at == from - 1 ? from : at;
            moved.put(at < 0 ? path : renumbered(path, place.group(1), to), value);
        });
        return moved;
    }

    /** The row of a list in which a field stands; -1 when it stands in none. */
    private static int at(String path, String list) {
        int end = path.startsWith(list + "[") ? path.indexOf(']', list.length()) : -1;
        Matcher row = ROW.matcher(end < 0 ? "" : path.substring(0, end + 1));
        return row.matches() ? Integer.parseInt(row.group(2)) : -1;
    }

    private static String renumbered(String path, String list, int to) {
        int end = path.indexOf(']', list.length());
        return list + "[" + to + path.substring(end);
    }
}

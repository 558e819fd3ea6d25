package casebook.roster;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of an enrolment file. Their order is free; only the password may be left out. */
enum EnrolmentColumn {
    USERNAME,
    NAME,
    EMAIL,
    SECTION,
    ROLE,
    PASSWORD;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Where each column stands, from 0; faults of the header go to {@code faults}, all of them. */
    static Map<EnrolmentColumn, Integer> places(List<String> header, List<Diagnostic> faults) {
        Map<EnrolmentColumn, Integer> places = new EnumMap<>(EnrolmentColumn.class);
        for (int place = 0; place < header.size(); place++) {
            String word = header.get(place).strip();
            Optional<EnrolmentColumn> column = ofWord(word);
            if (column.isEmpty()) {
                fault("COLUMN_UNKNOWN", "There is no column \"" + shortened(word) + "\".", faults);
            } else if (places.putIfAbsent(column.get(), place) != null) {
                fault("COLUMN_TWICE", "The column " + word + " stands there twice.", faults);
            }
        }
        for (EnrolmentColumn column : values()) {
            if (column != PASSWORD && !places.containsKey(column)) {
                fault("COLUMN_MISSING", "The column " + column.word() + " is missing.", faults);
            }
        }
        return places;
    }

    private static Optional<EnrolmentColumn> ofWord(String word) {
        return Arrays.stream(values())
                .filter(column -> column.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String shortened(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }

    private static void fault(String code, String message, List<Diagnostic> faults) {
        faults.add(Diagnostic.error(code, message, Where.line(1, "")));
    }
}

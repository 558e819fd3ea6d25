package casebook.roster;

import casebook.security.PasswordPolicy;
import casebook.security.PersonDetails;
import casebook.security.Username;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One line of an enrolment file, cell by cell, with all that is wrong in it. Only passwords keep outer spaces. */
record EnrolmentCells(List<String> cells, Map<EnrolmentColumn, Integer> columns, int line) {

    Parsed<EnrolmentLine> read() {
        String typed = text(EnrolmentColumn.USERNAME).orElse("");
        Parsed<Username> username = Username.parse(typed, where(EnrolmentColumn.USERNAME));
        PersonDetails details = new PersonDetails(
                text(EnrolmentColumn.NAME).orElse(""),
                text(EnrolmentColumn.EMAIL).orElse(null));
        Optional<String> section = text(EnrolmentColumn.SECTION);
        Optional<CourseRole> role = role();
        Optional<String> password = cell(EnrolmentColumn.PASSWORD).filter(given -> !given.isEmpty());

        List<Diagnostic> faults = new ArrayList<>(username.diagnostics());
        faults.addAll(details.faults(where(EnrolmentColumn.NAME), where(EnrolmentColumn.EMAIL)));
        if (role.isEmpty()) {
            faults.add(Diagnostic.error(
                    "ROLE_UNKNOWN", "The role is student, instructor or coordinator.", where(EnrolmentColumn.ROLE)));
        }
        password.ifPresent(
                given -> faults.addAll(PasswordPolicy.faults(given, typed, where(EnrolmentColumn.PASSWORD))));
        Username name = username.value();
        if (name == null || role.isEmpty() || !faults.isEmpty()) {
            return Parsed.failed(faults);
        }
        return Parsed.of(
                new EnrolmentLine(line, name, details, section.orElse(null), role.get(), password.orElse(null)),
                List.of());
    }

    private Optional<CourseRole> role() {
        return text(EnrolmentColumn.ROLE)
                .map(word -> word.toUpperCase(Locale.ROOT))
                .flatMap(word -> List.of(CourseRole.values()).stream()
                        .filter(role -> role.name().equals(word))
                        .findFirst());
    }

    private Optional<String> text(EnrolmentColumn column) {
        return cell(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<String> cell(EnrolmentColumn column) {
        Integer place = columns.get(column);
        return place == null ? Optional.empty() : Optional.of(cells.get(place));
    }

    private Where where(EnrolmentColumn column) {
        return Where.line(line, column.word());
    }
}

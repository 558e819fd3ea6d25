package casebook.content;

import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import casebook.shared.Where;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The command {@code check [DIR…] [--json]}: reads and lints the content below the folders, by default {@code cases} and
 * {@code question-banks} of the working folder. Prints a line {@code file:line:column rule severity message} for each
 * finding and a summary, or with {@code --json} an array of {@code {file, line, column, rule, severity, message}}. Exit
 * status 0 when there is no error, 1 when there is one, 2 for a command line that makes no sense.
 */
public final class Check {

    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic found) -> file(found.where()))
            .thenComparingInt(found -> found.where().line())
            .thenComparingInt(found -> found.where().column());

    private static final String USAGE = "usage: check [DIR…] [--json]";

    private Check() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), Path.of(""), out, err);
        out.flush();
        System.exit(status);
    }

    /**
     * Runs the command.
     *
     * @param working the folder that names on the command line are relative to
     * @return the exit status
     */
    static int run(List<String> arguments, Path working, PrintStream out, PrintStream err) {
        boolean json = false;
        List<Path> roots = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.startsWith("-")) {
                return refuse("unknown option " + argument, err);
            } else {
                roots.add(working.resolve(argument));
            }
        }
        if (roots.isEmpty()) {
            roots.add(working.resolve("cases"));
            roots.add(working.resolve("question-banks"));
        }
        for (Path root : roots) {
            if (!Files.isDirectory(root)) {
                return refuse("no folder " + root, err);
            }
        }
        try {
            return report(ContentReader.read(roots), json, out);
        } catch (UncheckedIOException broken) {
            return refuse("cannot read: " + broken.getMessage(), err);
        }
    }

    private static int refuse(String message, PrintStream err) {
        err.println(message);
        err.println(USAGE);
        return 2;
    }

    private static int report(Library library, boolean json, PrintStream out) {
        List<Diagnostic> found = library.diagnostics().stream().sorted(BY_PLACE).toList();
        if (json) {
            out.println(json(found));
        } else {
            found.forEach(diagnostic -> out.println(line(diagnostic)));
            out.println(summary(library, found));
        }
        return Diagnostic.anyError(found) ? 1 : 0;
    }

    private static String file(Where where) {
        return where.file() == null ? "" : where.file();
    }

    private static String line(Diagnostic found) {
        Where where = found.where();
        String place = where.file() == null ? "(all)" : where.file() + ":" + where.line() + ":" + where.column();
        return place + " " + found.code() + " " + found.severity().letter() + " " + found.message();
    }

    private static String summary(Library library, List<Diagnostic> found) {
        return count(library.cases().size(), "case") + ", "
                + count(library.banks().size(), "bank") + ", "
                + count(library.items().size(), "item") + ": " + count(number(found, Severity.ERROR), "error") + ", "
                + count(number(found, Severity.WARNING), "warning") + ", "
                + count(number(found, Severity.NOTE), "note") + ", "
                + count(number(found, Severity.REVIEW), "review point");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static int number(List<Diagnostic> found, Severity severity) {
        return (int) found.stream()
                .filter(diagnostic -> diagnostic.severity() == severity)
                .count();
    }

    private static String json(List<Diagnostic> found) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (Diagnostic diagnostic : found) {
            Where where = diagnostic.where();
            array.add(Json.createObjectBuilder()
                    .add("file", file(where))
                    .add("line", where.line())
                    .add("column", where.column())
                    .add("rule", diagnostic.code())
                    .add("severity", diagnostic.severity().letter())
                    .add("message", diagnostic.message()));
        }
        return array.build().toString();
    }
}

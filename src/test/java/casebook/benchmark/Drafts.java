package casebook.benchmark;

import casebook.commentary.Annotations;
import casebook.commentary.Cleaning;
import casebook.commentary.draft.CaseDraft;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Times the drafting of a long commentary, again and again in one Java, beside that of its first tenth; ten times the words
 * should take ten times as long. {@code Drafts TEXT}, where TEXT is a file of some 20,000 words. Seconds are those of the
 * clock; what is drafted side by side counts once.
 */
public final class Drafts {
    private static final int ROUNDS = 6;
    private static final int TENTH = 10;

    private Drafts() {}

    public static void main(String... arguments) throws IOException {
        String whole = Files.readString(Path.of(arguments[0]));
        String tenth = firstTenth(whole);
        say(
                "load average before: %s",
                Files.readString(Path.of("/proc/loadavg")).strip());
        say("%d words, of them %d in the first tenth", words(whole), words(tenth));
        for (int round = 1; round <= ROUNDS; round++) {
            double small = seconds(tenth);
            double large = seconds(whole);
            say("round %d: %.2f s, the tenth %.2f s, ratio %.1f", round, large, small, large / small);
        }
        say(
                "compiling took %d ms in all",
                ManagementFactory.getCompilationMXBean().getTotalCompilationTime());
        say("load average after: %s", Files.readString(Path.of("/proc/loadavg")).strip());
    }

    private static String firstTenth(String whole) {
        List<String> paragraphs = Arrays.asList(whole.split("\n\\s*\n"));
        return String.join("\n\n", paragraphs.subList(0, paragraphs.size() / TENTH));
    }

    private static int words(String text) {
        return text.strip().split("\\s+").length;
    }

    private static double seconds(String text) {
        long from = System.nanoTime();
        CaseDraft draft = CaseDraft.of(Annotations.of(Cleaning.of(text), List.of()));
        double spent = (System.nanoTime() - from) / 1e9;
        if (draft.proposals().isEmpty()) {
            throw new IllegalStateException("nothing was drafted");
        }
        return spent;
    }

    private static void say(String form, Object... values) {
        System.out.println(form.formatted(values));
    }
}

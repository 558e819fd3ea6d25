package casebook.content;

import casebook.commentary.Annotations;
import casebook.commentary.Cleaning;
import casebook.commentary.Commentary;
import casebook.commentary.Lexicon;
import casebook.commentary.draft.CaseDraft;
import casebook.commentary.draft.ProposalKind;
import casebook.commentary.sources.MergedSources;
import casebook.commentary.sources.SharedEvent;
import casebook.commentary.sources.Source;
import casebook.interchange.annotations.SourcesJson;
import casebook.interchange.source.RawText;
import casebook.interchange.source.Sources;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The command {@code draft FILE… [--out DIR] [--banks DIR]}: reads commentaries and writes {@code annotations.json} and
 * beside it the folder of a draft case with draft items, for one file into DIR itself, for several into a folder of DIR
 * each, named after the file; DIR is {@code draft} of the working folder by default. The concepts are those of the
 * question banks in {@code --banks}, by default {@code question-banks}; their definitions are those of the cases in
 * {@code cases} beside it. A file that is refused leaves nothing behind, and a case folder that exists is never
 * overwritten. Of several files {@code sources.json} in DIR says what they tell together: whom they name, what they date
 * and where they disagree. Exit status 0 when all were drafted, 1 when one was refused or could not be read or written, 2 for a
 * command line that makes no sense.
 */
public final class Draft {

    private static final Set<String> OPTIONS = Set.of("--out", "--banks");
    private static final String USAGE = "usage: draft FILE… [--out DIR] [--banks DIR]";

    private final Path working;
    private final PrintStream out;
    private final PrintStream err;
    private final List<Source> sources = new ArrayList<>();
    private boolean told;

    private Draft(Path working, PrintStream out, PrintStream err) {
        this.working = working;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(List.of(arguments), Path.of(""), out, err));
    }

    /**
     * Runs the command.
     *
     * @param working the folder that names on the command line are relative to
     * @return the exit status
     */
    static int run(List<String> arguments, Path working, PrintStream out, PrintStream err) {
        return new Draft(working, out, err).run(arguments);
    }

    private int run(List<String> arguments) {
        List<String> files = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (OPTIONS.contains(argument)) {
                i++;
                if (i >= arguments.size() || options.put(argument, arguments.get(i)) != null) {
                    return refuse(argument + " needs one folder");
                }
            } else if (argument.startsWith("-")) {
                return refuse("unknown option " + argument);
            } else {
                files.add(argument);
            }
        }
        if (files.isEmpty()) {
            return refuse("no file given");
        }
        Path into = working.resolve(options.getOrDefault("--out", "draft"));
        Path banks = working.resolve(options.getOrDefault("--banks", "question-banks"));
        DraftPreparation prepared = new DraftPreparation(banks);
        Set<String> taken = new HashSet<>();
        int status = 0;
        for (String file : files) {
            String name = folderName(file, taken);
            status = Math.max(status, draft(file, name, files.size() == 1 ? into : into.resolve(name), prepared));
        }
        return sources.size() < 2 ? status : Math.max(status, together(into));
    }

    /** What the files that could be read tell together, and where they disagree. */
    private int together(Path into) {
        MergedSources merged = MergedSources.of(sources);
        Path file = into.resolve(DraftFolder.SOURCES);
        try {
            DraftFolder.write(file, SourcesJson.write(merged));
        } catch (IOException broken) {
            err.println(file + ": " + broken.getClass().getSimpleName() + " " + broken.getMessage());
            return 1;
        }
        long disputed =
                merged.timeline().stream().filter(SharedEvent::isDisputed).count();
        out.println(file + ": " + merged.actors().size() + " actors, "
                + merged.timeline().size() + " events, " + disputed + " of them disputed");
        return 0;
    }

    private int refuse(String message) {
        err.println(message);
        err.println(USAGE);
        return 2;
    }

    /** The file's name without its end; a number follows when it is taken. */
    private static String folderName(String file, Set<String> taken) {
        String name = Path.of(file).getFileName().toString().replaceFirst("(?<=.)\\.\\w+$", "");
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private int draft(String file, String name, Path into, DraftPreparation prepared) {
        try {
            Parsed<RawText> read = read(file, working.resolve(file));
            read.diagnostics().forEach(this::tell);
            RawText raw = read.value();
            if (raw == null) {
                return 1;
            }
            Commentary cleaned = Cleaning.of(raw.text(), raw.said());
            Annotations found = Annotations.of(cleaned, lexicons(prepared));
            CaseDraft draft = CaseDraft.of(found, prepared.known());
            Optional<Path> taken = DraftFolder.write(into, found, draft);
            if (taken.isPresent()) {
                err.println(file + ": " + taken.get() + " exists and is not overwritten; move it away or give another"
                        + " --out");
                return 1;
            }
            sources.add(new Source(name, found));
            out.println(into.resolve(DraftFolder.ANNOTATIONS) + ": " + summary(found));
            out.println(into.resolve(DraftFolder.slug(draft)) + ": " + summary(draft));
            return 0;
        } catch (IOException broken) {
            err.println(file + ": " + broken.getClass().getSimpleName() + " " + broken.getMessage());
            return 1;
        }
    }

    /** Reads no more of a file than it takes to know that it is too large. */
    private static Parsed<RawText> read(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Sources.read(name, in.readNBytes(Sources.MOST_BYTES + 1));
        }
    }

    /** What is wrong with lexicons is told once. */
    private List<Lexicon> lexicons(DraftPreparation prepared) {
        if (!told) {
            told = true;
            prepared.found().forEach(this::tell);
        }
        return prepared.lexicons();
    }

    private void tell(Diagnostic found) {
        err.println(found.where() + " " + found.code() + " " + found.severity().letter() + " " + found.message());
    }

    private static String summary(Annotations found) {
        return found.commentary().passages().size() + " passages, "
                + found.commentary().sentences().count() + " sentences, "
                + found.commentary().removed().size() + " removals, "
                + found.events().size() + " events, "
                + found.actors().actors().size() + " actors, "
                + found.concepts().size() + " concepts";
    }

    private static String summary(CaseDraft draft) {
        long items = draft.proposals().stream()
                .filter(proposal -> proposal.kind() == ProposalKind.ITEM)
                .count();
        return draft.proposals().size() - items + " entries, " + items + " items, "
                + draft.doubts().size() + " doubts about the source; nothing of it is reviewed";
    }
}

package casebook.content;

import casebook.commentary.Annotations;
import casebook.commentary.Cleaning;
import casebook.commentary.Lexicon;
import casebook.interchange.annotations.AnnotationsJson;
import casebook.interchange.source.RawText;
import casebook.interchange.source.Sources;
import casebook.interchange.yaml.ContentFiles;
import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The command {@code draft FILE… [--out DIR] [--banks DIR]}: reads commentaries and writes {@code annotations.json}, for one file into
 * DIR itself, for several into a folder of DIR each, named after the file; DIR is {@code draft} of the working folder by
 * default. The concepts are those of the question banks in {@code --banks}, by default {@code question-banks}. A file that is refused leaves nothing behind. Exit status 0 when all were drafted, 1 when one was refused or
 * could not be read or written, 2 for a command line that makes no sense.
 */
public final class Draft {

    private static final Set<String> OPTIONS = Set.of("--out", "--banks");
    private static final String USAGE = "usage: draft FILE… [--out DIR] [--banks DIR]";

    private final Path working;
    private final PrintStream out;
    private final PrintStream err;

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
        List<Lexicon> lexicons = lexicons(working.resolve(options.getOrDefault("--banks", "question-banks")));
        Set<String> taken = new HashSet<>();
        int status = 0;
        for (String file : files) {
            Path own = files.size() == 1 ? into : into.resolve(folderName(file, taken));
            status = Math.max(status, draft(file, own, lexicons));
        }
        return status;
    }

    /** The lexicons of the banks in a folder; one that cannot be read is told and left out. */
    private List<Lexicon> lexicons(Path banks) {
        List<Lexicon> lexicons = new ArrayList<>();
        ContentFiles files = new ContentFiles();
        for (Path bank : Folders.entries(banks)) {
            Path file = bank.resolve("lexicon.yaml");
            if (Folders.isFile(file)) {
                Parsed<Lexicon> read = files.readLexicon(file.toString(), ContentReader.text(file), null);
                read.diagnostics().forEach(this::tell);
                read.asOptional().ifPresent(lexicons::add);
            }
        }
        return lexicons;
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

    private int draft(String file, Path into, List<Lexicon> lexicons) {
        try {
            Parsed<RawText> read = read(file, working.resolve(file));
            read.diagnostics().forEach(this::tell);
            RawText raw = read.value();
            if (raw == null) {
                return 1;
            }
            Annotations found = Annotations.of(Cleaning.of(raw.text(), raw.said()), lexicons);
            Files.createDirectories(into);
            Path target = into.resolve("annotations.json");
            Files.writeString(target, pretty(AnnotationsJson.of(found)));
            out.println(target + ": " + summary(found));
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

    private static String pretty(JsonObject tree) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(tree);
        }
        return text.toString().strip() + "\n";
    }
}

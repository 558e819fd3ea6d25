package casebook.content;

import casebook.commentary.Annotations;
import casebook.commentary.SideBySide;
import casebook.commentary.draft.CaseDraft;
import casebook.commentary.draft.DraftCase;
import casebook.commentary.draft.Proposal;
import casebook.commentary.draft.ProposalKind;
import casebook.interchange.annotations.AnnotationsJson;
import casebook.interchange.yaml.CaseFolder;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Writes a draft: {@code annotations.json}, and beside it the case's folder, named after its slug, with its items in
 * {@code items}. All is written elsewhere first and then moved, so that a failure leaves nothing half written.
 */
final class DraftFolder {

    static final String ANNOTATIONS = "annotations.json";
    static final String SOURCES = "sources.json";

    private static final String NOTICE = "Draft. Nothing in it has been reviewed by a person.";

    private DraftFolder() {}

    /** The name of the case's folder. */
    static String slug(CaseDraft draft) {
        return draft.head().getString("slug");
    }

    /**
     * Writes into a folder, which is made when there is none.
     *
     * @return the case's folder when it exists already; then nothing is written
     */
    static Optional<Path> write(Path into, Annotations found, CaseDraft draft) throws IOException {
        Path target = into.resolve(slug(draft));
        if (Files.exists(target)) {
            return Optional.of(target);
        }
        Supplier<String> annotations = SideBySide.begun(() -> pretty(AnnotationsJson.of(found, draft.doubts())));
        Map<String, String> files = files(draft);
        Files.createDirectories(into.toAbsolutePath().getParent());
        boolean fresh = !Files.exists(into);
        Path made = Files.createTempDirectory(into.toAbsolutePath().getParent(), ".draft-");
        try {
            Files.writeString(made.resolve(ANNOTATIONS), annotations.get());
            for (Map.Entry<String, String> file : files.entrySet()) {
                Path path = made.resolve(slug(draft)).resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            if (fresh) {
                Files.createDirectory(into);
            }
            Files.move(made.resolve(slug(draft)), target);
            Files.move(made.resolve(ANNOTATIONS), into.resolve(ANNOTATIONS), StandardCopyOption.REPLACE_EXISTING);
        } finally {
            delete(made);
        }
        return Optional.empty();
    }

    /** Writes one file in a folder that is there, whole or not at all. */
    static void write(Path file, JsonObject tree) throws IOException {
        Path made = Files.createTempFile(file.toAbsolutePath().getParent(), ".draft-", ".json");
        Files.writeString(made, pretty(tree));
        Files.move(made, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, String> files(CaseDraft draft) {
        JsonObject tree = DraftCase.skeleton(draft.head(), draft.proposals(), draft.doubts());
        Map<String, String> files = new LinkedHashMap<>(CaseFolder.of(tree, NOTICE));
        for (Proposal proposal : draft.proposals()) {
            if (proposal.kind() == ProposalKind.ITEM) {
                String notice = NOTICE + " For the bank " + proposal.bank().orElse("") + ".";
                JsonObject item =
                        DraftCase.items(slug(draft), List.of(proposal)).getFirst();
                files.put("items/" + proposal.id() + ".yaml", CaseFolder.item(item, notice));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
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

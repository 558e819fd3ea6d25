package casebook.content.app;

import casebook.cases.CaseHistory.History;
import casebook.cases.Part;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.content.handout.Handout;
import casebook.interchange.yaml.CaseFolder;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The version of a case that readers see, as a file for staff to take: a handout, or the folder of its files. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ExportingCases {
    private final CaseRights rights;
    private final CaseLibrary cases;

    /** A case of which files can be taken. */
    public record Served(History history, TeachingCase text) {}

    @Inject
    public ExportingCases(CaseRights rights, CaseLibrary cases) {
        this.rights = rights;
        this.cases = cases;
    }

    public Answer<Served> served(Actor actor, String slug) {
        Answer<History> read = rights.toRead(actor, slug);
        if (!(read instanceof Answer.Given<History> given)) {
            return ServingVersions.passedOn(read);
        }
        Long served = given.value().served();
        return served == null
                ? new Answer.Hidden<>()
                : new Answer.Given<>(new Served(given.value(), cases.get(served).teachingCase()));
    }

    /**
     * A PDF for students.
     *
     * @param parts the ids of the parts that it holds, one at least
     * @param words the labels, by key
     */
    public Answer<byte[]> forStudents(Actor actor, String slug, Set<String> parts, UnaryOperator<String> words) {
        Answer<Served> answer = served(actor, slug);
        if (!(answer instanceof Answer.Given<Served> given)) {
            return ServingVersions.passedOn(answer);
        }
        TeachingCase text = given.value().text();
        Set<String> known = text.parts().stream().map(Part::id).collect(Collectors.toSet());
        if (parts.isEmpty() || !known.containsAll(parts)) {
            return new Answer.Invalid<>(
                    List.of(Diagnostic.error("PARTS_UNKNOWN", words.apply("none"), Where.at("part"))));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout.forStudents(text, parts, words, out);
        return new Answer.Given<>(out.toByteArray());
    }

    /** A PDF of all parts with the consequences of decisions and the teaching note. */
    public Answer<byte[]> forStaff(Actor actor, String slug, UnaryOperator<String> words) {
        Answer<Served> answer = served(actor, slug);
        if (!(answer instanceof Answer.Given<Served> given)) {
            return ServingVersions.passedOn(answer);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Handout.forStaff(given.value().text(), words, out);
        return new Answer.Given<>(out.toByteArray());
    }

    /** A ZIP of the folder in which cases are kept as files. */
    public Answer<byte[]> files(Actor actor, String slug) {
        Answer<Served> answer = served(actor, slug);
        if (!(answer instanceof Answer.Given<Served> given)) {
            return ServingVersions.passedOn(answer);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> file :
                    CaseFolder.of(given.value().text()).entrySet()) {
                zip.putNextEntry(new ZipEntry(slug + "/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Answer.Given<>(out.toByteArray());
    }
}

package casebook.workbench.app;

import casebook.interchange.source.RawText;
import casebook.interchange.source.Sources;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Parsed;
import casebook.workbench.Deed;
import casebook.workbench.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Puts a further commentary beside those of a draft, under the limits and refusals of the first. */
@ApplicationScoped
@Transactional
public class AddingSources {
    private final DraftAccess access;
    private final ShapingDrafts shaping;
    private final Audit audit;

    @Inject
    public AddingSources(DraftAccess access, ShapingDrafts shaping, Audit audit) {
        this.access = access;
        this.shaping = shaping;
        this.audit = audit;
    }

    /** @return the new revision; refused with the reasons of {@link Sources}, or as a deed is */
    public Answer<Integer> paste(Actor who, long draft, String text) {
        return access.draft(who, draft).isPresent() ? add(who, draft, "", Sources.pasted(text)) : new Answer.Hidden<>();
    }

    /** @param name of the file, by which its kind is told */
    public Answer<Integer> upload(Actor who, long draft, String name, byte[] bytes) {
        return access.draft(who, draft).isPresent()
                ? add(who, draft, name, Sources.read(name, bytes))
                : new Answer.Hidden<>();
    }

    /** Upon the draft as it stands: a further text takes nothing from what others do meanwhile. */
    private Answer<Integer> add(Actor who, long draft, String name, Parsed<RawText> read) {
        Parsed<ReadSource> cleaned = ReadSource.of(name, read);
        ReadSource source = cleaned.value();
        if (source == null) {
            return new Answer.Invalid<>(cleaned.diagnostics());
        }
        Optional<Drafts.Row> row = access.draft(who, draft);
        if (row.isEmpty()) {
            return new Answer.Hidden<>();
        }
        Answer<Integer> answer = shaping.act(
                who, draft, row.get().revision(), "", new Deed.AddSource(name, source.raw(), source.text()));
        if (answer instanceof Answer.Given<Integer>) {
            audit.record("DRAFT", who.account(), "draft " + draft, "a further source");
        }
        return answer;
    }
}

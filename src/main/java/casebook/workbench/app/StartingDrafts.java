package casebook.workbench.app;

import casebook.commentary.Annotations;
import casebook.interchange.source.RawText;
import casebook.interchange.source.Sources;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Parsed;
import casebook.workbench.Drafts;
import casebook.workbench.Shaping;
import casebook.workbench.WorkingDraft;
import casebook.workbench.WorkingDraftJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Begins a draft with a commentary. What is refused is not kept. */
@ApplicationScoped
@Transactional
public class StartingDrafts {
    private final DraftAccess access;
    private final DraftPeople people;
    private final Drafts drafts;
    private final ShapingRules rules;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public StartingDrafts(
            DraftAccess access, DraftPeople people, Drafts drafts, ShapingRules rules, Audit audit, WorkClock clock) {
        this.access = access;
        this.people = people;
        this.drafts = drafts;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    /** A draft in the list of one who may work on it. @param owner empty when it is the reader's own */
    public record Listed(Drafts.Line line, String owner) {}

    /** The actor's drafts, latest first. */
    public Answer<List<Listed>> list(Actor who) {
        if (!access.makesCases(who)) {
            return new Answer.Forbidden<>();
        }
        List<Drafts.Line> lines = drafts.of(who.account());
        var names = people.names(lines.stream().map(Drafts.Line::owner).toList());
        return new Answer.Given<>(lines.stream()
                .map(line ->
                        new Listed(line, line.owner() == who.account() ? "" : names.getOrDefault(line.owner(), "")))
                .toList());
    }

    /** @return the id of the draft; refused with the reasons of {@link Sources} */
    public Answer<Long> paste(Actor who, String text) {
        return access.makesCases(who) ? start(who, "", Sources.pasted(text)) : new Answer.Forbidden<>();
    }

    /** @param name of the file, by which its kind is told */
    public Answer<Long> upload(Actor who, String name, byte[] bytes) {
        return access.makesCases(who) ? start(who, name, Sources.read(name, bytes)) : new Answer.Forbidden<>();
    }

    private Answer<Long> start(Actor who, String name, Parsed<RawText> read) {
        Parsed<ReadSource> cleaned = ReadSource.of(name, read);
        ReadSource source = cleaned.value();
        if (source == null) {
            return new Answer.Invalid<>(cleaned.diagnostics());
        }
        Shaping shaping = rules.shaping();
        WorkingDraft draft = shaping.proposed(
                WorkingDraft.of(name, source.raw(), Annotations.of(source.text(), shaping.lexicons())));
        long id = drafts.add(
                who.account(), title(draft), WorkingDraftJson.write(draft).toString(), clock.instant());
        audit.record("DRAFT", who.account(), "draft " + id, "begun");
        return new Answer.Given<>(id);
    }

    /** What a draft is listed by: the case's title, else the commentary's, else the file's name. */
    static String title(WorkingDraft draft) {
        String page = draft.text().metadata().title();
        String title = !draft.title().isBlank()
                ? draft.title()
                : page == null ? draft.shown().name() : page;
        return title.length() <= 300 ? title : title.substring(0, title.offsetByCodePoints(0, 290));
    }
}

package casebook.workbench.web;

import casebook.cases.StatementType;
import casebook.commentary.ActorKind;
import casebook.platform.web.SentForm;
import casebook.workbench.Blank;
import casebook.workbench.ContentFields;
import casebook.workbench.Deed;
import casebook.workbench.Held;
import casebook.workbench.WorkingDraft;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads from a form what is to be done to a draft. The button's value is the deed and what it is done to, parted by
 * colons: {@code type:s3}, {@code unmark:ACTOR:120:127:Iran}.
 */
final class DeedForm {
    private static final int PARTS = 5;

    private final WorkingDraft draft;
    private final SentForm form;
    private final String[] act;

    private DeedForm(WorkingDraft draft, SentForm form) {
        this.draft = draft;
        this.form = form;
        this.act = form.text("do").split(":", PARTS);
    }

    /** Empty when the form asks for nothing that can be done to this draft. */
    static Optional<Deed> read(WorkingDraft draft, SentForm form) {
        try {
            return Optional.ofNullable(new DeedForm(draft, form).deed());
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // a word or number that no button of ours sends
        }
    }

    private String at(int place) {
        if (place >= act.length) {
            throw new IllegalArgumentException("the deed is cut short");
        }
        return act[place];
    }

    private int number(String field) {
        return Integer.parseInt(form.text(field));
    }

    private @Nullable Deed deed() {
        return switch (act[0]) {
            case "type" -> new Deed.Retype(at(1), StatementType.valueOf(act.length > 2 ? act[2] : form.text("type")));
            case "split" -> new Deed.Split(at(1), number("at"));
            case "join" -> new Deed.Join(at(1));
            case "mark" -> mark(at(1));
            case "unmark" ->
                new Deed.Unmark(Deed.Mark.valueOf(at(1)), Integer.parseInt(at(2)), Integer.parseInt(at(3)), at(4));
            case "merge" -> new Deed.MergeActors(form.text("actor"), form.text("into"));
            case "restore" -> new Deed.Restore(Integer.parseInt(at(1)));
            case "back" -> new Deed.TakeBack(Integer.parseInt(at(1)));
            case "accept" -> decide(Held.State.ACCEPTED);
            case "reject" -> decide(Held.State.REJECTED);
            case "reopen" -> decide(Held.State.PROPOSED);
            case "all" -> all(at(1), at(2));
            case "save" ->
                draft.proposal(at(1))
                        .map(held ->
                                new Deed.Edit(held.id(), ContentFields.typed(held.kind(), held.content(), this::typed)))
                        .orElse(null);
            case "head" -> new Deed.Entitle(ContentFields.typed("HEAD", draft.head(), this::typed));
            case "settle" ->
                new Deed.Settle(at(1), Integer.parseInt(at(2)), act.length > 3 ? at(3) : "", form.text("note"));
            case "drop" -> new Deed.RemoveSource(at(1));
            case "add" -> new Deed.Add(Blank.valueOf(form.text("blank")), at(1));
            default -> null;
        };
    }

    private @Nullable String typed(String path) {
        return form.all("f:" + path).isEmpty() ? null : form.text("f:" + path);
    }

    private Deed decide(Held.State state) {
        return new Deed.Decide(List.of(at(1)), state);
    }

    /** All of a kind in a tab that nobody has decided on. */
    private Deed all(String kind, String tab) {
        return new Deed.Decide(
                draft.held().stream()
                        .filter(one -> one.kind().equals(kind)
                                && ProposalRows.isIn(one, tab)
                                && one.state() == Held.State.PROPOSED
                                && !one.isOwn())
                        .map(Held::id)
                        .toList(),
                Held.State.ACCEPTED);
    }

    private @Nullable Deed mark(String sentence) {
        int start = number("from");
        int end = number("to");
        return switch (form.text("as")) {
            case "EVENT" ->
                new Deed.MarkEvent(sentence, start, end, form.text("date").isEmpty() ? null : form.text("date"));
            case "ACTOR" -> {
                String name = form.text("name");
                String words =
                        end > start && start >= 0 && end <= draft.text().text().length()
                                ? draft.text().text().substring(start, end)
                                : "";
                yield new Deed.MarkActor(
                        sentence, start, end, name.isEmpty() ? words : name, ActorKind.valueOf(form.text("kind")));
            }
            case "CONCEPT" -> {
                String[] concept = form.text("concept").split("/", 2);
                yield concept.length == 2 ? new Deed.MarkConcept(sentence, start, end, concept[0], concept[1]) : null;
            }
            default -> null;
        };
    }
}

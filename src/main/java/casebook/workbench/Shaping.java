package casebook.workbench;

import casebook.cases.StatementType;
import casebook.commentary.Actor;
import casebook.commentary.Annotations;
import casebook.commentary.Lexicon;
import casebook.commentary.Passage;
import casebook.commentary.Sentence;
import casebook.commentary.Span;
import casebook.commentary.Statement;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comes of a deed. After each that changes the annotations the proposals are drafted anew; those that a person has
 * accepted, rejected or changed stay as they are.
 *
 * @param lexicons the words of the banks' concepts
 */
public record Shaping(List<Lexicon> lexicons, Drafting drafting) {
    public Shaping {
        lexicons = List.copyOf(lexicons);
    }

    /** The same draft with what is proposed for its annotations as they stand, and a head when it has none. */
    public WorkingDraft proposed(WorkingDraft draft) {
        Drafting.Drafted fresh =
                drafting.of(draft.sources().stream().map(SourceText::asSource).toList());
        List<Held> kept = new ArrayList<>(
                draft.held().stream().filter(one -> !one.isUntouched()).toList());
        Set<String> ids = kept.stream().map(Held::id).collect(Collectors.toCollection(HashSet::new));
        List<Held> all = new ArrayList<>();
        for (Held one : fresh.held()) {
            Optional<Held> same =
                    kept.stream().filter(other -> isSame(other, one)).findFirst();
            if (same.isPresent()) {
                Held stays = same.get();
                kept.remove(stays);
                all.add(stays.about(one.rests(), Contested.decided(stays.contested(), one.contested())));
            } else {
                String id = one.id();
                for (int more = 2; !ids.add(id); more++) {
                    id = one.id() + "-" + more;
                }
                all.add(one.named(id));
            }
        }
        kept.replaceAll(one -> Gathering.withoutTheGone(one, draft));
        all.addAll(kept);
        WorkingDraft whole = draft.holding(all, fresh.doubts());
        return draft.head().isEmpty() ? whole.under(fresh.head()) : whole;
    }

    private static boolean isSame(Held kept, Held fresh) {
        boolean content = fresh.content().equals(kept.original() == null ? kept.content() : kept.original());
        return kept.kind().equals(fresh.kind()) && (content || kept.id().equals(fresh.id()));
    }

    /** The same upon one of several sources. @param source its id; empty for the first */
    public Shaped apply(WorkingDraft draft, String source, Deed deed) {
        return switch (apply(draft.facing(source), deed)) {
            case Shaped.Changed changed -> new Shaped.Changed(changed.draft().facingFirst(), changed.what());
            case Shaped.Refused refused -> refused;
        };
    }

    public Shaped apply(WorkingDraft draft, Deed deed) {
        return switch (deed) {
            case Deed.Retype retype -> retype(draft, retype);
            case Deed.Split split -> split(draft, split);
            case Deed.Join join -> join(draft, join);
            case Deed.MarkEvent mark -> event(draft, mark);
            case Deed.MarkActor mark -> actor(draft, mark);
            case Deed.MarkConcept mark -> concept(draft, mark);
            case Deed.Unmark unmark -> unmark(draft, unmark);
            case Deed.MergeActors merge -> merge(draft, merge);
            case Deed.Restore restore -> restore(draft, restore);
            case Deed.TakeBack back -> takeBack(draft, back);
            case Deed.Decide decide -> Judging.decide(draft, decide);
            case Deed.Edit edit -> Judging.edit(draft, edit);
            case Deed.Add add -> Judging.add(draft, add);
            case Deed.Entitle head -> Judging.entitle(draft, head);
            case Deed.AddSource add -> again(Gathering.add(draft, add, lexicons));
            case Deed.RemoveSource remove -> again(Gathering.remove(draft, remove));
            case Deed.Settle settle -> Settling.settle(draft, settle);
        };
    }

    private Shaped again(Shaped shaped) {
        return switch (shaped) {
            case Shaped.Changed changed -> new Shaped.Changed(proposed(changed.draft()), changed.what());
            case Shaped.Refused refused -> refused;
        };
    }

    private Shaped annotated(WorkingDraft draft, Annotations found, Did what) {
        return new Shaped.Changed(proposed(draft.with(found)), what);
    }

    private Shaped retype(WorkingDraft draft, Deed.Retype deed) {
        Optional<Statement> found = draft.statement(deed.sentence());
        if (found.isEmpty() || deed.type() == StatementType.PLANNED) {
            return gone();
        }
        Statement was = found.get();
        boolean claim = deed.type() == StatementType.CLAIM;
        Statement now = new Statement(
                was.sentence(),
                deed.type(),
                was.secondary() == deed.type() ? null : was.secondary(),
                claim ? was.attributedTo() : null,
                claim ? was.verb() : null,
                was.cue(),
                was.start(),
                was.end(),
                was.rule(),
                was.type() == deed.type() ? was.reason() : "set by hand",
                Statement.Confidence.HIGH);
        List<Statement> all = draft.found().statements().stream()
                .map(one -> one.equals(was) ? now : one)
                .toList();
        return annotated(
                draft,
                Marks.withStatements(draft.found(), all),
                Did.of("retyped").text(draft.numbered(deed.sentence())).word("bench.noun." + deed.type()));
    }

    private Shaped split(WorkingDraft draft, Deed.Split deed) {
        return draft.sentence(deed.sentence())
                .flatMap(sentence -> Cutting.split(draft.found(), sentence, deed.at()))
                .map(found -> annotated(draft, found, Did.of("split").text(draft.numbered(deed.sentence()))))
                .orElseGet(() -> new Shaped.Refused("bench.refused.split"));
    }

    private Shaped join(WorkingDraft draft, Deed.Join deed) {
        Optional<Sentence> sentence = draft.sentence(deed.sentence());
        Optional<Passage> passage = sentence.flatMap(draft.text()::passageOf);
        int number = draft.number(deed.sentence());
        String first = draft.numbered(deed.sentence());
        return passage.flatMap(whole -> Cutting.join(draft.found(), whole, sentence.get()))
                .map(found ->
                        annotated(draft, found, Did.of("joined").text(first).number(number + 1)))
                .orElseGet(() -> new Shaped.Refused("bench.refused.join"));
    }

    private static Optional<Span> span(WorkingDraft draft, String sentence, int start, int end) {
        return draft.sentence(sentence)
                .filter(whole -> start >= whole.start() && end <= whole.end() && start < end)
                .map(whole -> new Span(start, end))
                .filter(span -> !span.of(draft.text().text()).isBlank());
    }

    private Shaped event(WorkingDraft draft, Deed.MarkEvent deed) {
        if (!isDate(deed.date())) {
            return new Shaped.Refused("bench.refused.date");
        }
        return span(draft, deed.sentence(), deed.start(), deed.end())
                .map(at -> annotated(
                        draft,
                        Marks.event(draft.found(), deed.sentence(), at, deed.date()),
                        marked(draft, at, Deed.Mark.EVENT)))
                .orElseGet(() -> new Shaped.Refused("bench.refused.span"));
    }

    static boolean isDate(@Nullable String date) {
        if (date == null) {
            return true;
        }
        try {
            switch (date.length()) {
                case 4 -> Year.parse(date);
                case 7 -> YearMonth.parse(date);
                default -> LocalDate.parse(date);
            }
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private Shaped actor(WorkingDraft draft, Deed.MarkActor deed) {
        if (deed.name().isBlank() || deed.name().length() > 120) {
            return new Shaped.Refused("bench.refused.name");
        }
        return span(draft, deed.sentence(), deed.start(), deed.end())
                .map(at -> annotated(
                        draft,
                        Marks.actor(draft.found(), deed.sentence(), at, deed.name(), deed.kind()),
                        marked(draft, at, Deed.Mark.ACTOR)))
                .orElseGet(() -> new Shaped.Refused("bench.refused.span"));
    }

    private Shaped concept(WorkingDraft draft, Deed.MarkConcept deed) {
        return span(draft, deed.sentence(), deed.start(), deed.end())
                .map(at -> annotated(
                        draft,
                        Marks.concept(draft.found(), deed.sentence(), at, deed.bank(), deed.concept()),
                        marked(draft, at, Deed.Mark.CONCEPT)))
                .orElseGet(() -> new Shaped.Refused("bench.refused.span"));
    }

    private static Did marked(WorkingDraft draft, Span at, Deed.Mark as) {
        return Did.of("marked").text(cut(at.of(draft.text().text()))).word("bench.as." + as);
    }

    static String cut(String words) {
        return words.length() <= 60 ? words : words.substring(0, words.offsetByCodePoints(0, 56)) + " …";
    }

    private Shaped unmark(WorkingDraft draft, Deed.Unmark deed) {
        if (deed.start() < 0 || deed.end() > draft.text().text().length() || deed.start() >= deed.end()) {
            return gone();
        }
        Span at = new Span(deed.start(), deed.end());
        Annotations found = Marks.unmark(draft.found(), deed.mark(), at, deed.of());
        return found.equals(draft.found())
                ? gone()
                : annotated(
                        draft,
                        found,
                        Did.of("unmarked").text(cut(at.of(draft.text().text()))));
    }

    private Shaped merge(WorkingDraft draft, Deed.MergeActors deed) {
        Optional<Actor> from = named(draft, deed.actor());
        Optional<Actor> into = named(draft, deed.into());
        if (from.isEmpty() || into.isEmpty() || from.equals(into)) {
            return new Shaped.Refused("bench.refused.merge");
        }
        return annotated(
                draft,
                Marks.merge(draft.found(), from.get(), into.get()),
                Did.of("merged").text(deed.actor()).text(deed.into()));
    }

    private static Optional<Actor> named(WorkingDraft draft, String name) {
        return draft.found().actors().actors().stream()
                .filter(actor -> actor.name().equals(name))
                .findFirst();
    }

    private Shaped restore(WorkingDraft draft, Deed.Restore deed) {
        int index = deed.removal();
        boolean there = index >= 0
                && index < draft.text().removed().size()
                && draft.text().removed().get(index).text().chars().anyMatch(Character::isLetterOrDigit);
        return there
                ? new Shaped.Changed(
                        proposed(Restoring.restore(draft, index, lexicons)),
                        Did.of("restored")
                                .text(cut(
                                        draft.text().removed().get(index).text().strip())))
                : gone();
    }

    private Shaped takeBack(WorkingDraft draft, Deed.TakeBack deed) {
        int index = deed.restored();
        if (index < 0
                || index >= draft.restored().size()
                || draft.text().passages().size() < 2) {
            return gone();
        }
        return new Shaped.Changed(
                proposed(Restoring.takeBack(draft, index)),
                Did.of("takenBack")
                        .text(cut(draft.restored().get(index).removal().text().strip())));
    }

    static Shaped gone() {
        return new Shaped.Refused("bench.refused.gone");
    }
}

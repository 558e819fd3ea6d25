package casebook.questionbank.app;

import casebook.cases.CaseVersion;
import casebook.cases.TeachingCase;
import casebook.cases.app.CaseLibrary;
import casebook.item.AssessmentItem;
import casebook.item.CandidateIds;
import casebook.item.CandidateItem;
import casebook.item.Illustration;
import casebook.item.ItemAnchor;
import casebook.item.ItemOutcome;
import casebook.item.LexicalResponse;
import casebook.item.RenderedItem;
import casebook.item.Scorer;
import casebook.platform.Randomness;
import casebook.questionbank.CheckedItem;
import casebook.questionbank.Media;
import casebook.questionbank.QuestionBank;
import casebook.questionbank.QuotedWords;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at an item that is being written: what the rules find, how a candidate sees it, what a response would earn. */
@ApplicationScoped
@Transactional
public class CheckingItems {
    private final AuthoringAccess access;
    private final ItemLint lint;
    private final CaseLibrary cases;
    private final Media media;

    @Inject
    public CheckingItems(AuthoringAccess access, ItemLint lint, CaseLibrary cases, Media media) {
        this.access = access;
        this.lint = lint;
        this.cases = cases;
        this.media = media;
    }

    public Answer<CheckedItem> check(Actor who, QuestionBank bank, JsonObject tree) {
        if (!access.reads(who)) {
            return new Answer.Forbidden<>();
        }
        CheckedItem read = CheckedItem.of(tree, this::served);
        AssessmentItem shown = read.shown();
        List<Diagnostic> findings = new ArrayList<>(read.findings());
        if (shown != null) {
            lint.of(shown, bank).stream().filter(read::isNew).forEach(findings::add);
            kept(shown, findings);
        }
        return new Answer.Given<>(
                new CheckedItem(read.item(), shown, findings, shown == null ? List.of() : quoted(shown)));
    }

    /** M5: what an item shows is there. */
    private void kept(AssessmentItem item, List<Diagnostic> findings) {
        Set<String> missing =
                media.missing(item.media().stream().map(Illustration::file).toList());
        for (int i = 0; i < item.media().size(); i++) {
            if (missing.contains(item.media().get(i).file())) {
                findings.add(Diagnostic.error(
                        "M5",
                        "the picture or sound is not kept any more; upload it again",
                        Where.at("media[" + i + "]")));
            }
        }
    }

    /**
     * What a response would earn.
     *
     * @param ids those that the preview was drawn with
     * @return Invalid when the response does not fit the item
     */
    public Answer<ItemOutcome> score(Actor who, CheckedItem checked, CandidateIds ids, LexicalResponse response) {
        AssessmentItem item = checked.item();
        if (!access.reads(who)) {
            return new Answer.Forbidden<>();
        }
        if (item == null) {
            return new Answer.Invalid<>(checked.findings());
        }
        List<Diagnostic> unfit =
                CandidateItem.of(item, RenderedItem.of(item), ids).check(response, "response");
        return unfit.isEmpty() ? new Answer.Given<>(Scorer.score(item, ids, response)) : new Answer.Invalid<>(unfit);
    }

    /** The ids with which an item is shown; the same for the same number as long as its options stay. */
    public CandidateIds ids(Actor who, AssessmentItem item, long seed) {
        return CandidateIds.draw(item, Randomness.from(seed));
    }

    /** The case that a new item rests on at first, and from which words are picked: the first that is served. */
    public List<TeachingCase> cases(Actor who) {
        return access.reads(who)
                ? cases.served().stream().map(CaseVersion::teachingCase).toList()
                : List.of();
    }

    private Optional<TeachingCase> served(String slug) {
        return cases.served(slug).map(CaseVersion::teachingCase);
    }

    private List<QuotedWords> quoted(AssessmentItem item) {
        List<QuotedWords> quoted = new ArrayList<>();
        for (int i = 0; i < item.anchors().size(); i++) {
            if (item.anchors().get(i) instanceof ItemAnchor anchor) {
                @Nullable TeachingCase whole = served(anchor.caseSlug()).orElse(null);
                quoted.add(QuotedWords.of(i, anchor, whole));
            }
        }
        return quoted;
    }
}

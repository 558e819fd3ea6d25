package casebook.questionbank;

import casebook.cases.PlainText;
import casebook.cases.Sentences;
import casebook.item.AssessmentItem;
import casebook.item.AssociateInteraction;
import casebook.item.Choice;
import casebook.item.ChoiceInteraction;
import casebook.item.ClassifyInteraction;
import casebook.item.CompositeInteraction;
import casebook.item.ConcordanceInteraction;
import casebook.item.DecisionInteraction;
import casebook.item.DrawingInteraction;
import casebook.item.EndAttemptInteraction;
import casebook.item.EvidenceInteraction;
import casebook.item.ExtendedTextInteraction;
import casebook.item.ForecastInteraction;
import casebook.item.GapMatchInteraction;
import casebook.item.GraphicAssociateInteraction;
import casebook.item.GraphicGapMatchInteraction;
import casebook.item.GraphicOrderInteraction;
import casebook.item.HotspotInteraction;
import casebook.item.HottextInteraction;
import casebook.item.InlineChoiceInteraction;
import casebook.item.LadderInteraction;
import casebook.item.MatchInteraction;
import casebook.item.MediaInteraction;
import casebook.item.Option;
import casebook.item.OrderInteraction;
import casebook.item.PositionObjectInteraction;
import casebook.item.SelectPointInteraction;
import casebook.item.SliderInteraction;
import casebook.item.TextEntryInteraction;
import casebook.item.UploadInteraction;
import casebook.shared.Places;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An item laid out for the rules: its texts, each plain and with its path in the item's file.
 *
 * @param stem the prompt as plain text
 * @param groups the lists of options among which one part of the response chooses, for choice, evidence and inline choice
 * @param texts every text of the item
 */
record LintedItem(AssessmentItem item, Places places, String stem, List<Group> groups, List<Text> texts) {

    /** Where a text stands, which decides whose voice it is and who reads it. */
    enum Role {
        STIMULUS,
        STEM,
        /** The running text of a gap item. */
        BODY,
        KEY,
        WRONG,
        /** An entry to order, rank, match or classify. */
        ENTRY,
        RATIONALE,
        MODEL_ANSWER,
        RUBRIC
    }

    record Text(Role role, String path, String text) {

        boolean isAsked() {
            return role == Role.STIMULUS || role == Role.STEM || role == Role.BODY;
        }

        boolean isShown() {
            return isAsked() || role == Role.KEY || role == Role.WRONG || role == Role.ENTRY;
        }
    }

    record Group(String path, List<Listed> options) {

        List<Listed> keys() {
            return options.stream().filter(option -> option.choice().key()).toList();
        }

        List<Listed> others() {
            return options.stream().filter(option -> !option.choice().key()).toList();
        }
    }

    record Listed(String path, Choice choice, String text) {}

    static LintedItem of(AssessmentItem item, Places places) {
        List<Group> groups = groups(item);
        List<Text> texts = new ArrayList<>();
        if (item.stimulus() != null) {
            texts.add(text(Role.STIMULUS, "stimulus", item.stimulus()));
        }
        texts.add(text(Role.STEM, "prompt", item.prompt()));
        groups.forEach(group -> addOptions(group, texts));
        LintedTexts.add(item, texts);
        texts.add(text(Role.RATIONALE, "rationale", item.rationale()));
        List<Text> filled =
                texts.stream().filter(text -> !text.text().isBlank()).toList();
        return new LintedItem(item, places, PlainText.of(item.prompt()), groups, filled);
    }

    Where at(String path) {
        return places.at(path);
    }

    Stream<Text> texts(Role role) {
        return texts.stream().filter(text -> text.role() == role);
    }

    /** Stimulus, stem and gap text together: what tells the student what is asked. */
    String asked() {
        return texts.stream().filter(Text::isAsked).map(Text::text).collect(Collectors.joining(" "));
    }

    /** The sentences of the stem. */
    List<String> stemSentences() {
        return Sentences.split(stem);
    }

    /** Whether one option of a list is the answer: then length, wording and number of the options can give it away. */
    boolean isSingleChoice() {
        return item.interaction() instanceof EvidenceInteraction
                || item.interaction() instanceof ChoiceInteraction choice && !choice.multiple() && !choice.trueFalse();
    }

    boolean isTrueFalse() {
        return item.interaction() instanceof ChoiceInteraction choice && choice.trueFalse();
    }

    /** What is chosen from a list, in a text or on a picture. */
    Optional<ChoiceInteraction> choice() {
        return item.interaction() instanceof ChoiceInteraction choice
                ? Optional.of(choice)
                : item.interaction() instanceof HottextInteraction words
                        ? Optional.of(words.choice())
                        : item.interaction() instanceof HotspotInteraction graphic
                                ? Optional.of(graphic.choice())
                                : Optional.empty();
    }

    static Text text(Role role, String path, String markdown) {
        return new Text(role, path, PlainText.of(markdown));
    }

    private static List<Group> groups(AssessmentItem item) {
        return switch (item.interaction()) {
            case ChoiceInteraction choice -> List.of(group("choices", choice.choices()));
            case EvidenceInteraction evidence -> List.of(group("choices", evidence.choices()));
            case HottextInteraction words ->
                List.of(group("choices", words.choice().choices()));
            case HotspotInteraction graphic ->
                List.of(group("choices", graphic.choice().choices()));
            case InlineChoiceInteraction inline -> {
                List<Group> gaps = new ArrayList<>();
                for (int i = 0; i < inline.gaps().size(); i++) {
                    gaps.add(group(
                            "gaps[" + i + "].choices", inline.gaps().get(i).choices()));
                }
                yield gaps;
            }
            case GraphicOrderInteraction ignored -> List.of();
            case GraphicAssociateInteraction ignored -> List.of();
            case GraphicGapMatchInteraction ignored -> List.of();
            case PositionObjectInteraction ignored -> List.of();
            case SelectPointInteraction ignored -> List.of();
            case SliderInteraction ignored -> List.of();
            case CompositeInteraction composite -> parts(composite);
            case MediaInteraction ignored -> List.of();
            case UploadInteraction ignored -> List.of();
            case DrawingInteraction ignored -> List.of();
            case EndAttemptInteraction ignored -> List.of();
            case TextEntryInteraction ignored -> List.of();
            case MatchInteraction ignored -> List.of();
            case ClassifyInteraction ignored -> List.of();
            case OrderInteraction ignored -> List.of();
            case LadderInteraction ignored -> List.of();
            case ExtendedTextInteraction ignored -> List.of();
            case GapMatchInteraction ignored -> List.of();
            case AssociateInteraction ignored -> List.of();
            case ForecastInteraction ignored -> List.of();
            case ConcordanceInteraction ignored -> List.of();
            case DecisionInteraction ignored -> List.of();
        };
    }

    /** The lists of parts that ask for one answer. */
    private static List<Group> parts(CompositeInteraction composite) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < composite.parts().size(); i++) {
            if (composite.parts().get(i).interaction() instanceof ChoiceInteraction choice && !choice.multiple()) {
                groups.add(group("parts[" + i + "].choices", choice.choices()));
            }
        }
        return groups;
    }

    private static Group group(String path, List<Choice> choices) {
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            listed.add(new Listed(path + "[" + i + "]", choice, PlainText.of(choice.text())));
        }
        return new Group(path, listed);
    }

    private static void addOptions(Group group, List<Text> texts) {
        for (Listed option : group.options()) {
            texts.add(new Text(option.choice().key() ? Role.KEY : Role.WRONG, option.path() + ".text", option.text()));
            addRationale(option.choice(), option.path(), texts);
        }
    }

    static void addRationale(Option option, String path, List<Text> texts) {
        String rationale = option.rationale();
        if (rationale != null) {
            texts.add(text(Role.RATIONALE, path + ".rationale", rationale));
        }
    }
}

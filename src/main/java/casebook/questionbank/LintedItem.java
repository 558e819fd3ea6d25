package casebook.questionbank;

import casebook.cases.PlainText;
import casebook.cases.Sentences;
import casebook.item.AssessmentItem;
import casebook.item.Choice;
import casebook.item.ChoiceInteraction;
import casebook.item.EvidenceInteraction;
import casebook.item.Option;
import casebook.shared.Places;
import casebook.shared.Where;
import java.util.ArrayList;
import java.util.List;
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

        boolean isOption() {
            return role == Role.KEY || role == Role.WRONG || role == Role.ENTRY;
        }

        boolean isShown() {
            return isAsked() || isOption();
        }
    }

    /** How one chooses from a list. */
    enum Form {
        ONE,
        SEVERAL,
        TRUE_FALSE,
        /** In a gap of a text. */
        GAP,
        /** In a text or a picture, which has as many as it has. */
        FOUND,
        FOUND_SEVERAL
    }

    record Group(String path, List<Listed> options, Form form) {

        boolean isMultiple() {
            return form == Form.SEVERAL || form == Form.FOUND_SEVERAL;
        }

        boolean isTrueFalse() {
            return form == Form.TRUE_FALSE;
        }

        List<Listed> keys() {
            return options.stream().filter(option -> option.choice().key()).toList();
        }

        List<Listed> others() {
            return options.stream().filter(option -> !option.choice().key()).toList();
        }
    }

    record Listed(String path, Choice choice, String text) {}

    static LintedItem of(AssessmentItem item, Places places) {
        List<Group> groups = LintedGroups.of(item.interaction(), "");
        List<Text> texts = new ArrayList<>();
        for (int i = 0; i < item.media().size(); i++) {
            texts.add(new Text(
                    Role.BODY, "media[" + i + "].alt", item.media().get(i).alt()));
        }
        if (item.stimulus() != null) {
            texts.add(text(Role.STIMULUS, "stimulus", item.stimulus()));
        }
        texts.add(text(Role.STEM, "prompt", item.prompt()));
        groups.forEach(group -> addOptions(group, texts));
        LintedTexts.add(item.interaction(), "", texts);
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

    static Text text(Role role, String path, String markdown) {
        return new Text(role, path, PlainText.of(markdown));
    }

    static Group group(String path, List<Choice> choices, Form form) {
        List<Listed> listed = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            Choice choice = choices.get(i);
            listed.add(new Listed(path + "[" + i + "]", choice, PlainText.of(choice.text())));
        }
        return new Group(path, listed, form);
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

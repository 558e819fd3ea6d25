package casebook.delivery.web;

import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.item.CandidateInteraction;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Choose;
import casebook.item.CandidateInteraction.Passage;
import casebook.item.CandidateInteraction.Support;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions of an attempt as the quiz page shows them. Written here and not in the page: some forty pieces a question
 * as components took most of the page's time.
 */
final class QuestionsHtml {
    private final List<SittingSlot> slots;
    private final Phrases words;
    private final boolean answered;
    private final @Nullable Sitting sitting;
    private final Html html = new Html(1 << 15);

    private QuestionsHtml(List<SittingSlot> slots, Phrases words, boolean answered, @Nullable Sitting sitting) {
        this.slots = slots;
        this.words = words;
        this.answered = answered;
        this.sitting = sitting;
    }

    /** As {@link #of(List, Phrases)}, with the clocks of an attempt: nothing of a question that is still closed. */
    static String of(Sitting sitting, Phrases words) {
        QuestionsHtml questions = new QuestionsHtml(sitting.slots(), words, true, sitting);
        sitting.slots().forEach(questions::question);
        return questions.html.toString();
    }

    /** As {@link #evidence(List, Phrases)}, without those of questions that are still closed. */
    static String evidence(Sitting sitting, Phrases words) {
        return evidence(
                sitting.slots().stream().filter(slot -> !sitting.isShut(slot)).toList(), words);
    }

    /** Every question with its controls, in order, all of them hidden until the script shows one. */
    static String of(List<SittingSlot> slots, Phrases words) {
        QuestionsHtml questions = new QuestionsHtml(slots, words, true, null);
        slots.forEach(questions::question);
        return questions.html.toString();
    }

    /** Every question one below the other, with the sentences to tick but without what needs the script. */
    static String toRead(List<SittingSlot> slots, Phrases words) {
        QuestionsHtml questions = new QuestionsHtml(slots, words, false, null);
        for (SittingSlot slot : slots) {
            questions.question(slot);
            if (slot.item().interaction() instanceof Support support) {
                support.passages().forEach(passage -> questions.sentences(slot.slot(), passage));
            }
        }
        return questions.html.toString();
    }

    /** The numbers of the questions as links to them. */
    static String places(List<SittingSlot> slots) {
        Html html = new Html(1_024);
        for (SittingSlot slot : slots) {
            html.raw("<li><a class=\"q\" id=\"nav-")
                    .number(slot.slot())
                    .raw("\" href=\"#q")
                    .number(slot.slot());
            html.raw("\"><b>").number(slot.slot()).raw("</b></a></li>");
        }
        return html.toString();
    }

    /** The passages of evidence questions with a checkbox at each sentence, which stand in the case's pane. */
    static String evidence(List<SittingSlot> slots, Phrases words) {
        QuestionsHtml questions = new QuestionsHtml(slots, words, true, null);
        for (SittingSlot slot : slots) {
            if (slot.item().interaction() instanceof Support support) {
                support.passages().forEach(passage -> questions.sentences(slot.slot(), passage));
            }
        }
        return questions.html.toString();
    }

    private void question(SittingSlot question) {
        int slot = question.slot();
        boolean shut = sitting != null && sitting.isShut(question);
        String kind = shut ? "shut" : question.item().kind().lexical();
        html.raw("<article class=\"question\" id=\"question-")
                .number(slot)
                .raw("\" data-slot=\"")
                .number(slot);
        html.raw("\" data-kind=\"")
                .raw(kind)
                .raw("\" aria-labelledby=\"question-")
                .number(slot);
        html.raw(answered ? "-h\" hidden=\"hidden\">" : "-h\">");
        head(question);
        if (sitting != null && shut) {
            new OwnTimeHtml(html, words).card(sitting, question);
        } else {
            body(question);
        }
        html.raw("</article>");
    }

    private void body(SittingSlot question) {
        boolean clocked = sitting != null && question.ownTime().isPresent();
        if (clocked) {
            new OwnTimeHtml(html, words).clock();
            // Once its time is over, nothing within can be changed.
            html.raw("<fieldset class=\"ownfield\" data-clock-field=\"\">");
        }
        content(question);
        if (clocked) {
            html.raw("</fieldset>");
        }
        if (answered) {
            end(question.item().interaction());
        }
    }

    private void content(SittingSlot question) {
        int slot = question.slot();
        String stimulus = question.item().stimulus();
        if (stimulus != null && !stimulus.isEmpty()) {
            html.raw("<div class=\"stimulus\">").raw(stimulus).raw("</div>");
        }
        html.raw("<div class=\"stem\" id=\"stem-").number(slot).raw("\">");
        html.raw(question.item().prompt()).raw("</div>");
        new InteractionHtml(slot, html, words).write(question.item());
        html.raw("<p class=\"limit small\" data-limit=\"\" role=\"status\"></p>");
    }

    private void head(SittingSlot question) {
        int slot = question.slot();
        html.raw("<div class=\"item-head\"><h2 id=\"question-").number(slot).raw("-h\" tabindex=\"-1\">");
        html.text(words.say("question.of", slot, slots.size())).raw("</h2><span>");
        html.text(words.say("question.marks", question.marks()));
        if (sitting == null) {
            question.ownTime().ifPresent(time -> html.text(words.say("question.ownTime", Words.span(time))));
        }
        html.raw("</span>");
        if (answered) {
            flag();
        }
        html.raw("</div>");
    }

    private void flag() {
        html.raw("<button class=\"btn btn-small push\" type=\"button\" data-flag=\"\" aria-pressed=\"false\">");
        html.icon("flag").raw("<span data-word=\"\">").text(words.word("client.flag.flag"));
        html.raw("</span></button>");
    }

    private void end(CandidateInteraction interaction) {
        html.raw("<div class=\"item-end\"><p class=\"keys\">");
        int options = numbered(interaction);
        if (options > 0) {
            html.raw("<span><kbd class=\"kbd\">1</kbd>–<kbd class=\"kbd\">").number(options);
            html.raw("</kbd> ").text(words.word("keys.choose")).raw("</span>");
        }
        html.raw("<span><kbd class=\"kbd\">J</kbd> <kbd class=\"kbd\">K</kbd> ").text(words.word("keys.next"));
        html.raw("</span><span><kbd class=\"kbd\">F</kbd> ").text(words.word("keys.flag"));
        html.raw("</span><span><kbd class=\"kbd\">?</kbd> ").text(words.word("keys.help"));
        html.raw("</span><button class=\"btn btn-quiet btn-small\" type=\"button\" data-keys=\"\">");
        html.text(words.word("client.keys.off")).raw("</button></p><span class=\"row\">");
        html.raw("<button class=\"btn btn-quiet btn-small\" type=\"button\" data-clear=\"\" hidden=\"hidden\">");
        html.text(words.word("question.clear")).raw("</button>");
        html.raw("<button class=\"btn btn-quiet btn-small\" type=\"button\" data-report=\"\">");
        html.text(words.word("report.open")).raw("</button></span></div>");
    }

    /** How many options the digit keys choose from; 0 where they choose nothing. */
    private static int numbered(CandidateInteraction interaction) {
        return switch (interaction) {
            case Choose choose -> choose.choices().size();
            case Support support -> support.answer().choices().size();
            case CandidateInteraction.FillFromLists ignored -> 0;
            case CandidateInteraction.FillByTyping ignored -> 0;
            case CandidateInteraction.Join ignored -> 0;
            case CandidateInteraction.Arrange ignored -> 0;
            case CandidateInteraction.Rank ignored -> 0;
            case CandidateInteraction.Write ignored -> 0;
            case CandidateInteraction.Decide ignored -> 0;
            case CandidateInteraction.PickWords words ->
                words.choose().choices().size();
            case CandidateInteraction.OnPicture graphic -> numbered(graphic.parts());
            case CandidateInteraction.Slide ignored -> 0;
            case CandidateInteraction.Play ignored -> 0;
            case CandidateInteraction.HandIn ignored -> 0;
            case CandidateInteraction.Draw ignored -> 0;
            case CandidateInteraction.Press ignored -> 0;
            case CandidateInteraction.Several ignored -> 0;
            case CandidateInteraction.Place ignored -> 0;
        };
    }

    private void sentences(int slot, Passage passage) {
        html.raw("<fieldset class=\"read evfield\" data-evidence=\"")
                .number(slot)
                .raw("\" data-of=\"");
        html.text(passage.id()).raw(answered ? "\" hidden=\"hidden\">" : "\">").raw("<legend class=\"vh\">");
        html.text(words.word("case.tick")).raw("</legend>");
        for (CandidateOption sentence : passage.sentences()) {
            html.raw("<label class=\"ev\"><input type=\"checkbox\" name=\"e")
                    .number(slot)
                    .raw("\" value=\"");
            html.text(sentence.id()).raw("\"/><span><span class=\"ev-t\">").raw(sentence.html());
            html.raw("</span></span></label>");
        }
        html.raw("</fieldset>");
    }
}

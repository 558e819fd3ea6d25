package casebook.delivery.web;

import casebook.delivery.Allowance;
import casebook.delivery.Sitting;
import casebook.delivery.SittingSlot;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import java.time.Duration;

/** What a question with a time of its own has besides: a card while it is closed, then a clock. */
final class OwnTimeHtml {
    private final Html html;
    private final Phrases words;

    OwnTimeHtml(Html html, Phrases words) {
        this.html = html;
        this.words = words;
    }

    /** In place of a question that is closed: how much time there will be, and the button that begins it. */
    void card(Sitting sitting, SittingSlot slot) {
        html.raw("<div class=\"owncard\"><p>").icon("clock").raw("<b>");
        html.text(words.say("own.time", reckoned(sitting, slot))).raw("</b></p><p>");
        html.text(words.word("own.clock")).raw("</p><p class=\"error\" data-open-error=\"\" role=\"alert\"></p>");
        html.raw("<p><button class=\"btn btn-primary\" type=\"button\" data-open=\"\">");
        html.text(words.word("own.open")).raw("</button></p></div>");
    }

    /** As "2 min × 1.5 = 3 min", or "2 min" without an allowance. */
    private String reckoned(Sitting sitting, SittingSlot slot) {
        Duration time = slot.ownTime().orElseThrow();
        Duration personal = sitting.ownTime(slot).orElseThrow();
        Allowance allowance = sitting.attempt().allowance();
        if (personal.equals(time)) {
            return Words.span(time);
        }
        boolean byFactor = new Allowance(allowance.factor(), Duration.ZERO)
                .ofQuestion(time, null)
                .equals(personal);
        return byFactor
                ? words.say("own.factor", Words.span(time), allowance.factor(), Words.span(personal))
                : words.say("own.extra", Words.span(time), Words.span(personal));
    }

    /** The clock beside the question, which the script keeps. */
    void clock() {
        html.raw("<p class=\"ownclock\" data-clock=\"\">").icon("clock").raw("<span class=\"muted\">");
        html.text(words.word("own.left")).raw("</span> <b data-clock-left=\"\"></b> ");
        html.raw("<button class=\"btn btn-quiet btn-small\" type=\"button\" data-clock-toggle=\"\">");
        html.text(words.word("client.timer.hide")).raw("</button></p>");
        html.raw("<p class=\"ownover\" data-clock-over=\"\" hidden=\"hidden\">").icon("clock");
        html.text(words.word("own.over")).raw("</p>");
    }
}

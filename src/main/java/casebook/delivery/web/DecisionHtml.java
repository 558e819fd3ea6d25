package casebook.delivery.web;

import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Decide;
import casebook.item.CandidateInteraction.Point;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import java.util.List;

/** A decision: the constraints, and every point as radios, of which the script shows those that the choices lead to. */
final class DecisionHtml {
    private final int slot;
    private final Html html;
    private final Phrases words;

    DecisionHtml(int slot, Html html, Phrases words) {
        this.slot = slot;
        this.html = html;
        this.words = words;
    }

    void write(Decide decide) {
        told("decision.aims", decide.aims());
        told("decision.constraints", decide.constraints());
        html.raw("<p class=\"step\">").text(words.word("decision.step")).raw("</p><div data-decision=\"\">");
        int place = 0;
        for (Point point : decide.points()) {
            point(point, ++place);
        }
        html.raw("</div>");
    }

    private void told(String word, List<String> all) {
        if (!all.isEmpty()) {
            html.raw("<p class=\"step\">").text(words.word(word)).raw("</p><ul class=\"bounds\">");
            all.forEach(each -> html.raw("<li>").raw(each).raw("</li>"));
            html.raw("</ul>");
        }
    }

    private void point(Point point, int place) {
        String after = point.after();
        String name = "point-" + slot + "-" + place;
        html.raw("<fieldset class=\"opts\" aria-labelledby=\"").raw(name);
        html.raw("\" data-point=\"").number(place).raw("\"");
        if (after != null) {
            html.raw(" data-after=\"").text(after).raw("\"");
        }
        html.raw("><div class=\"point\" id=\"")
                .raw(name)
                .raw("\">")
                .raw(point.prompt())
                .raw("</div>");
        for (CandidateOption option : point.options()) {
            html.raw("<label class=\"opt opt-free\"><input type=\"radio\" name=\"s")
                    .number(slot);
            html.raw("-").number(place).raw("\" value=\"").text(option.id()).raw("\" autocomplete=\"off\"/>");
            html.raw("<span class=\"opt-t\">").raw(option.html()).raw("</span></label>");
        }
        html.raw("</fieldset>");
    }
}

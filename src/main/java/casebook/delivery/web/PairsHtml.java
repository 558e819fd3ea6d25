package casebook.delivery.web;

import casebook.item.CandidateInteraction.Associable;
import casebook.item.CandidateInteraction.Join;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import java.util.List;

/** Partners to find: a list box for a source that has one, checkboxes for one that may have several. */
final class PairsHtml {
    private final int slot;
    private final Html html;
    private final Phrases words;

    PairsHtml(int slot, Html html, Phrases words) {
        this.slot = slot;
        this.html = html;
        this.words = words;
    }

    void write(Join join) {
        html.raw("<p class=\"step\">").text(words.word("match.step")).raw("</p><ul class=\"pairs\" data-pairs=\"\">");
        for (int at = 0; at < join.sources().size(); at++) {
            Associable source = join.sources().get(at);
            List<Associable> targets = join.targets();
            if (join.mutual()) {
                // Nothing is its own partner.
                String itself = targets.get(at).id();
                targets = targets.stream()
                        .filter(target -> !target.id().equals(itself))
                        .toList();
            }
            String name = "source-" + slot + "-" + source.id();
            html.raw("<li class=\"pair\"");
            if (join.mutual()) {
                html.raw(" data-itself=\"").text(join.targets().get(at).id()).raw("\"");
            }
            html.raw("><span class=\"pair-s\" id=\"").text(name).raw("\" data-name=\"");
            html.text(source.id()).raw("\">").raw(source.html()).raw("</span>");
            if (source.max() == 1) {
                one(name, source, targets);
            } else {
                several(name, source, targets);
            }
            html.raw("</li>");
        }
        for (Associable target : join.targets()) {
            html.raw("<li hidden=\"hidden\" data-target=\"").text(target.id()).raw("\" data-max=\"");
            html.number(target.max()).raw("\" data-name=\"").text(target.id()).raw("\">");
            html.text(Words.plain(target.html())).raw("</li>");
        }
        html.raw("</ul>");
    }

    private void one(String name, Associable source, List<Associable> targets) {
        html.raw("<select class=\"input\" data-source=\"").text(source.id());
        html.raw("\" autocomplete=\"off\" aria-labelledby=\"").text(name).raw("\"><option value=\"\">");
        html.text(words.word("match.none")).raw("</option>");
        for (Associable target : targets) {
            html.raw("<option value=\"").text(target.id()).raw("\">");
            html.text(Words.plain(target.html())).raw("</option>");
        }
        html.raw("</select>");
    }

    private void several(String name, Associable source, List<Associable> targets) {
        html.raw("<fieldset aria-labelledby=\"").text(name).raw("\">");
        for (Associable target : targets) {
            html.raw("<label class=\"check\"><input type=\"checkbox\" data-source=\"")
                    .text(source.id());
            html.raw("\" value=\"").text(target.id()).raw("\" autocomplete=\"off\"/><span>");
            html.raw(target.html()).raw("</span></label>");
        }
        html.raw("</fieldset>");
    }
}

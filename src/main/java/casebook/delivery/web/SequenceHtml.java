package casebook.delivery.web;

import casebook.item.CandidateInteraction.Arrange;
import casebook.item.CandidateInteraction.CandidateOption;
import casebook.item.CandidateInteraction.Rank;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;

/** Entries to put in order, by buttons, numbers or dragging; and rungs to rank, by numbers. */
final class SequenceHtml {
    private final int slot;
    private final Html html;
    private final Phrases words;

    SequenceHtml(int slot, Html html, Phrases words) {
        this.slot = slot;
        this.html = html;
        this.words = words;
    }

    void order(Arrange arrange) {
        html.raw("<p class=\"step\">").text(words.word("order.step")).raw("</p>");
        html.raw("<ol class=\"orders\" data-order=\"\" aria-describedby=\"order-")
                .number(slot)
                .raw("\">");
        for (CandidateOption choice : arrange.choices()) {
            String plain = Words.plain(choice.html());
            html.raw("<li class=\"ord\" data-id=\"").text(choice.id()).raw("\" draggable=\"true\">");
            html.raw("<span class=\"grip\" aria-hidden=\"true\">").icon("grip").raw("</span>");
            html.raw("<select class=\"input\" autocomplete=\"off\" aria-label=\"");
            html.text(words.say("order.place", plain)).raw("\">");
            places(arrange.choices().size());
            html.raw("</select><span class=\"ord-t\" data-text=\"\">").raw(choice.html());
            html.raw("</span><span class=\"row ord-b\">");
            move("up", words.say("order.upThis", plain), words.word("order.up"));
            move("down", words.say("order.downThis", plain), words.word("order.down"));
            html.raw("</span></li>");
        }
        html.raw("</ol><p class=\"row ord-end\"><button class=\"btn btn-small\" type=\"button\" data-keep=\"\">");
        html.text(words.word("order.keep")).raw("</button><span class=\"small muted\" id=\"order-");
        html.number(slot).raw("\"></span></p>");
    }

    private void move(String where, String label, String word) {
        html.raw("<button class=\"btn btn-small\" type=\"button\" data-")
                .raw(where)
                .raw("=\"\" aria-label=\"");
        html.text(label).raw("\">").icon(where).text(word).raw("</button>");
    }

    private void places(int many) {
        for (int place = 1; place <= many; place++) {
            html.raw("<option value=\"").number(place).raw("\">").number(place).raw("</option>");
        }
    }

    void ladder(Rank rank) {
        html.raw("<p class=\"step\">").text(words.word(rank.ties() ? "ladder.stepTies" : "ladder.step"));
        html.raw("</p><ul class=\"rungs\" data-rungs=\"\" data-ties=\"").raw(Boolean.toString(rank.ties()));
        html.raw("\">");
        for (CandidateOption rung : rank.rungs()) {
            html.raw("<li class=\"pair rungrow\"><select class=\"input\" data-rung=\"")
                    .text(rung.id());
            html.raw("\" autocomplete=\"off\" aria-label=\"");
            html.text(words.say("ladder.rank", Words.plain(rung.html()))).raw("\"><option value=\"\">–</option>");
            places(rank.rungs().size());
            html.raw("</select><span data-text=\"\">").raw(rung.html()).raw("</span></li>");
        }
        html.raw("</ul><div class=\"evlist\" hidden=\"hidden\"><p class=\"step\"><b>");
        html.text(words.word("ladder.yours")).raw("</b> ").text(words.word("ladder.top"));
        html.raw("</p><ol class=\"ladder\" data-ladder=\"\"></ol></div>");
    }
}

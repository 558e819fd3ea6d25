package casebook.questionbank.web;

import casebook.cases.TeachingCase;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;

/** The text of a case, passage by passage, with a button at each that makes an anchor. */
final class PickerHtml {
    private PickerHtml() {}

    static String of(TeachingCase whole, Phrases words) {
        Html html = new Html(1 << 16);
        html.raw("<div class=\"picker-text\" tabindex=\"0\" role=\"region\" aria-label=\"");
        html.text(whole.title()).raw("\">");
        whole.anchorable().forEach(passage -> {
            html.raw("<div class=\"picked\" data-passage=\"").text(passage.id()).raw("\"><p class=\"read\">");
            html.text(passage.text()).raw("</p><button class=\"btn btn-quiet btn-small\" type=\"submit\" name=\"do\"");
            html.raw(" value=\"quote:")
                    .text(passage.id())
                    .raw("\">")
                    .icon("quote")
                    .raw(" <span>");
            html.text(words.say("editor.case.take", passage.id())).raw("</span></button></div>");
        });
        return html.raw("</div>").toString();
    }
}

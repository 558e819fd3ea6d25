package casebook.questionbank.web;

import casebook.item.MediaFile;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;

/** An uploaded picture or sound in its row of the form. */
final class MediumHtml {
    private static final String TYPES = "image/png,image/jpeg,image/gif,image/webp,audio/mpeg,audio/ogg,audio/wav";

    private MediumHtml() {}

    /** By which a file comes into a row. @param fault why the last one was not taken; empty when it was */
    static String upload(String fault, Phrases words) {
        Html html = new Html(1_024);
        html.raw(fault.isEmpty() ? "<div class=\"field\">" : "<div class=\"field is-wrong\">");
        html.raw("<label class=\"mini-l\" for=\"in-file\">")
                .text(words.word("editor.upload"))
                .raw("</label>");
        html.raw("<p class=\"help\" id=\"in-file-help\">")
                .text(words.word("editor.upload.help"))
                .raw("</p>");
        if (!fault.isEmpty()) {
            html.raw("<p class=\"error\" id=\"in-file-error\">")
                    .icon("warn")
                    .text(fault)
                    .raw("</p>");
        }
        html.raw("<p class=\"row\"><input class=\"input\" type=\"file\" id=\"in-file\" name=\"in-file\" accept=\"");
        html.raw(TYPES).raw("\" aria-describedby=\"in-file-help").raw(fault.isEmpty() ? "" : " in-file-error");
        html.raw("\"/> <button class=\"btn btn-small\" type=\"submit\" name=\"do\" value=\"upload\"");
        html.raw(" formenctype=\"multipart/form-data\">").text(words.word("editor.upload.do"));
        return html.raw("</button></p></div>").toString();
    }

    /** @param name of the file; anything else is carried along, and shown by nothing */
    static String of(String path, String name) {
        Html html = new Html(256);
        html.raw("<input type=\"hidden\" name=\"")
                .text(path)
                .raw("\" value=\"")
                .text(name)
                .raw("\"/>");
        if (!MediaFile.isName(name)) {
            return html.toString();
        }
        html.raw("<div class=\"medium medium-small\">");
        if (MediaFile.typeOf(name).isPicture()) {
            html.raw("<img src=\"/api/media/").raw(name).raw("\" alt=\"\"/>");
        } else {
            html.raw("<audio controls=\"controls\" preload=\"none\" src=\"/api/media/")
                    .raw(name)
                    .raw("\"></audio>");
        }
        return html.raw("</div>").toString();
    }
}

package casebook.questionbank.web;

import casebook.item.MediaFile;
import casebook.platform.web.Html;

/** An uploaded picture or sound in its row of the form. */
final class MediumHtml {
    private MediumHtml() {}

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

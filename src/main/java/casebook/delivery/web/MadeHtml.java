package casebook.delivery.web;

import casebook.item.CandidateInteraction.Draw;
import casebook.item.CandidateInteraction.HandIn;
import casebook.item.CandidateInteraction.Play;
import casebook.item.CandidateInteraction.Press;
import casebook.item.FileType;
import casebook.item.Medium;
import casebook.item.PictureSvg;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import java.util.Locale;
import java.util.stream.Collectors;

/** Recordings, and what candidates make themselves: files, drawings, text with marks; and the button that ends a question. */
final class MadeHtml {
    private static final int KIB = 1024;

    private final int slot;
    private final Html html;
    private final Phrases words;

    MadeHtml(int slot, Html html, Phrases words) {
        this.slot = slot;
        this.html = html;
        this.words = words;
    }

    /** The recording, and its transcript; to have read that counts as to have heard it. */
    void play(Play play) {
        Medium medium = play.medium();
        String tag = medium.type().isVideo() ? "video" : "audio";
        html.raw("<p class=\"step\">").text(words.say("media.step", play.minPlays()));
        if (play.maxPlays() > 0) {
            html.raw(" ").text(words.say("media.most", play.maxPlays()));
        }
        html.raw("</p><div data-media=\"\" data-max=\"")
                .number(play.maxPlays())
                .raw("\"><")
                .raw(tag);
        html.raw(" class=\"medium\" controls=\"controls\" preload=\"metadata\" aria-label=\"");
        html.text(medium.title())
                .raw("\" src=\"")
                .text(medium.url())
                .raw("\"></")
                .raw(tag)
                .raw(">");
        html.raw("<p class=\"small muted\" data-plays=\"\" role=\"status\"></p><details class=\"evlist\"><summary>");
        html.text(words.word("media.transcript"))
                .raw("</summary><div class=\"read\">")
                .raw(play.transcript());
        html.raw("</div><p><button class=\"btn btn-small\" type=\"button\" data-read=\"\">");
        html.text(words.word("media.read")).raw("</button></p></details></div>");
    }

    void handIn(HandIn file) {
        String types = file.types().stream()
                .map(type -> type.lexical().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String media = file.types().stream().map(FileType::media).collect(Collectors.joining(","));
        html.raw("<label class=\"step\" for=\"file-").number(slot).raw("\">");
        html.text(words.say("upload.step", types, file.maxBytes() / KIB)).raw("</label>");
        html.raw("<div data-upload=\"\" data-max=\"").number(file.maxBytes()).raw("\">");
        html.raw("<input class=\"input\" type=\"file\" id=\"file-")
                .number(slot)
                .raw("\" accept=\"")
                .text(media);
        html.raw("\" aria-describedby=\"stem-").number(slot).raw("\"/>");
        html.raw("<p class=\"row\" data-file=\"\" role=\"status\"></p></div>");
    }

    /** A surface to draw on, with a pen that arrow keys move; and a field for those who would rather say it in words. */
    void draw(Draw drawing) {
        html.raw("<p class=\"step\" id=\"draw-")
                .number(slot)
                .raw("\">")
                .text(words.word("draw.step"))
                .raw("</p>");
        html.raw("<div class=\"drawing\" data-draw=\"\" tabindex=\"0\" role=\"application\" aria-label=\"");
        html.text(words.word("draw.label"))
                .raw("\" aria-describedby=\"draw-")
                .number(slot)
                .raw("\">");
        new PictureHtml(slot, html, words)
                .figure(new PictureSvg(drawing.picture(), "picture-" + slot), drawing.picture());
        html.raw("</div><p class=\"row\"><button class=\"btn btn-small\" type=\"button\" data-undo=\"\">");
        html.text(words.word("draw.undo")).raw("</button><span class=\"small muted\" data-strokes=\"\"></span></p>");
        html.raw("<label class=\"step\" for=\"words-").number(slot).raw("\">").text(words.word("draw.words"));
        html.raw("</label><textarea class=\"input\" id=\"words-").number(slot);
        html.raw("\" rows=\"3\" maxlength=\"2000\" data-words=\"\" autocomplete=\"off\"></textarea>");
    }

    void press(Press press) {
        html.raw("<p><button class=\"btn btn-toggle\" type=\"button\" data-press=\"\" aria-pressed=\"false\"");
        html.raw(" aria-describedby=\"stem-")
                .number(slot)
                .raw("\">")
                .icon("check")
                .text(press.title());
        html.raw("</button></p>");
    }

    /** Buttons that put Markdown's marks around what is selected. */
    void marks() {
        html.raw("<div class=\"row marks\" role=\"group\" aria-label=\"")
                .text(words.word("rich.group"))
                .raw("\">");
        mark("**", "rich.bold");
        mark("*", "rich.italic");
        mark("- ", "rich.list");
        html.raw("<span class=\"small muted\">").text(words.word("rich.hint")).raw("</span></div>");
    }

    private void mark(String sign, String word) {
        html.raw("<button class=\"btn btn-small\" type=\"button\" data-mark=\"")
                .text(sign)
                .raw("\">");
        html.text(words.word(word)).raw("</button>");
    }
}

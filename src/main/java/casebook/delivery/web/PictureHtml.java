package casebook.delivery.web;

import casebook.item.CandidateInteraction.OnPicture;
import casebook.item.CandidateInteraction.Place;
import casebook.item.CandidateInteraction.Slide;
import casebook.item.CandidateInteraction.Spot;
import casebook.item.Picture;
import casebook.item.PictureSvg;
import casebook.item.Scalar;
import casebook.platform.web.Html;
import casebook.platform.web.Phrases;
import casebook.platform.web.Words;
import java.util.List;

/**
 * Pictures and scales. What is on a picture is answered beside it too, with native controls; the script keeps the two in
 * step, and to click on the picture is the shorter way of those who see it.
 */
final class PictureHtml {
    private static final int COARSE = 5;

    private final int slot;
    private final Html html;
    private final Phrases words;

    PictureHtml(int slot, Html html, Phrases words) {
        this.slot = slot;
        this.html = html;
        this.words = words;
    }

    void picture(OnPicture graphic) {
        PictureSvg svg = new PictureSvg(graphic.picture(), "picture-" + slot);
        List<Picture.Region> regions = graphic.picture().regions();
        for (int at = 0; at < regions.size(); at++) {
            svg.region(regions.get(at), graphic.name(at), "");
        }
        figure(svg, graphic.picture());
    }

    void figure(PictureSvg svg, Picture picture) {
        html.raw("<figure class=\"picture\" data-picture=\"\">").raw(svg.toString());
        html.raw("<figcaption class=\"small muted\" id=\"picture-").number(slot).raw("\">");
        html.text(picture.description()).raw("</figcaption></figure>");
    }

    /** Two numbers for each point, which a click on the picture sets too. */
    void place(Place place) {
        Picture picture = place.picture();
        figure(new PictureSvg(picture, "picture-" + slot), picture);
        html.raw("<p class=\"step\">").text(words.word("place.step")).raw("</p><div data-places=\"\">");
        int at = 0;
        for (Spot spot : place.spots()) {
            spot(spot, ++at, place);
        }
        html.raw("</div>");
        if (!picture.captions().isEmpty()) {
            html.raw("<details class=\"small\"><summary>")
                    .text(words.word("place.where"))
                    .raw("</summary><ul>");
            for (Picture.Caption caption : picture.captions()) {
                html.raw("<li>")
                        .text(words.say("place.lies", caption.text(), caption.x(), caption.y()))
                        .raw("</li>");
            }
            html.raw("</ul></details>");
        }
    }

    private void spot(Spot spot, int at, Place place) {
        html.raw("<fieldset class=\"pair spotrow\" data-spot=\"")
                .text(spot.variable())
                .raw("\"><legend class=\"vh\">");
        String plain = spot.html().isEmpty() ? words.say("place.point", at) : Words.plain(spot.html());
        html.text(plain)
                .raw("</legend><label class=\"check\"><input type=\"radio\" data-active=\"\" name=\"a")
                .number(slot);
        html.raw(at == 1 ? "\" checked=\"checked\"" : "\"").raw(" autocomplete=\"off\"/><span data-text=\"\">");
        html.raw(spot.html().isEmpty() ? plain : spot.html()).raw("</span></label><span class=\"row\">");
        number(
                "x",
                words.say("place.across", place.picture().width()),
                place.picture().width());
        number(
                "y",
                words.say("place.down", place.picture().height()),
                place.picture().height());
        html.raw("</span></fieldset>");
    }

    private void number(String which, String label, int most) {
        html.raw("<label class=\"small\">")
                .text(label)
                .raw(" <input class=\"input gap-number\" type=\"number\" min=\"0\" step=\"");
        html.number(COARSE).raw("\" max=\"").number(most).raw("\" data-").raw(which);
        html.raw("=\"\" autocomplete=\"off\"/></label>");
    }

    /** A slider, and the number beside it: nothing is given until either was touched. */
    void slide(Slide slide) {
        String least = new Scalar.Real(slide.least()).lexical();
        String most = new Scalar.Real(slide.most()).lexical();
        String bounds =
                "\" min=\"" + least + "\" max=\"" + most + "\" step=\"" + new Scalar.Real(slide.step()).lexical();
        html.raw("<p class=\"step\">")
                .text(words.say("slide.step", least, most))
                .raw("</p>");
        html.raw("<div class=\"slide\" data-slide=\"\"><span class=\"small muted\">")
                .text(least);
        html.raw("</span><input type=\"range\" data-range=\"\" aria-label=\"").text(words.word("slide.label"));
        html.raw(bounds)
                .raw("\" autocomplete=\"off\" aria-describedby=\"stem-")
                .number(slot)
                .raw("\"/>");
        html.raw("<span class=\"small muted\">")
                .text(most)
                .raw("</span><input class=\"input gap-number\" type=\"number\"");
        html.raw(" data-number=\"\" aria-label=\"")
                .text(words.word("slide.number"))
                .raw(bounds);
        html.raw("\" autocomplete=\"off\"/></div>");
    }
}

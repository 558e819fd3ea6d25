package casebook.gradebook.web;

import casebook.item.CandidateInteraction.Draw;
import casebook.item.CandidateInteraction.Write;
import casebook.item.DrawingInteraction;
import casebook.item.FileType;
import casebook.item.HandedIn;
import casebook.item.LexicalResponse;
import casebook.item.PictureSvg;
import casebook.item.WrittenMarkdown;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What a student made, for whoever reads it: text, a file, a drawing. Files are what their content says, and never run. */
record AnswerMade(LexicalResponse given) {
    private static final String RESPONSE = "RESPONSE";

    AnswerSheet written(Write essay) {
        String text = String.join("\n", given.of(RESPONSE));
        return essay.rich() && !text.isBlank()
                ? sheet("", "<div class=\"read essay-text essay-rich\">" + WrittenMarkdown.html(text) + "</div>")
                : sheet(text, "");
    }

    /** A picture is shown, text too; all can be taken along. */
    AnswerSheet file() {
        Optional<HandedIn> file = given.of(RESPONSE).stream().findFirst().flatMap(HandedIn::of);
        return file.map(AnswerMade::shown).orElseGet(() -> sheet("", ""));
    }

    private static AnswerSheet shown(HandedIn file) {
        String name = AnswerRows.escaped(file.name());
        String link = "<p><a class=\"btn btn-small\" download=\"" + name + "\" href=\"" + file.url() + "\">" + name
                + "</a></p>";
        boolean picture = file.type() == FileType.PNG || file.type() == FileType.JPEG;
        String image = picture ? "<img class=\"handed-in\" alt=\"" + name + "\" src=\"" + file.url() + "\"/>" : "";
        String text = file.type() == FileType.TEXT ? new String(file.bytes(), StandardCharsets.UTF_8) : "";
        return sheet(text, link + image);
    }

    AnswerSheet drawing(Draw drawing) {
        PictureSvg svg = new PictureSvg(drawing.picture(), "picture-text");
        given.of(RESPONSE).forEach(svg::stroke);
        return sheet(
                String.join("\n", given.of(DrawingInteraction.WORDS)),
                given.isEmpty() ? "" : AnswerPicture.figure(svg, drawing.picture()));
    }

    private static AnswerSheet sheet(String essay, String above) {
        return new AnswerSheet(AnswerSheet.Form.ESSAY, List.of(), List.of(), "", essay, above);
    }
}

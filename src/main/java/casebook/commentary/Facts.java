package casebook.commentary;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the steps of cleaning have learnt of the page so far; the first to learn a thing is believed. */
final class Facts {
    /** The section's name in front of a title. */
    private static final Pattern SECTION = Pattern.compile(
            "(?iu)^\\W*(?:(?:guest )?(?:opinion|op-?ed|column|essay|commentary)|analysis|comment|editorial|perspective|viewpoint|explainer)\\s?(?:[|:\u203a\u00bb]|\\s[\u2014\u2013-])\\s+(?=\\S{2,}.* )");

    private @Nullable String title;
    private @Nullable String standfirst;
    private @Nullable String outlet;
    private @Nullable String originalOutlet;
    private @Nullable LocalDate published;
    private @Nullable LocalDate firstPublished;
    private @Nullable LocalDate updated;

    void title(String text) {
        title = title == null ? SECTION.matcher(text).replaceFirst("") : title;
    }

    void standfirst(String text) {
        standfirst = standfirst == null ? text : standfirst;
    }

    void outlet(String name) {
        outlet = outlet == null ? name : outlet;
    }

    void originalOutlet(String name) {
        originalOutlet = originalOutlet == null ? name : originalOutlet;
    }

    void published(LocalDate day) {
        published = published == null ? day : published;
    }

    /** The day on which another outlet published it. */
    void firstPublished(LocalDate day) {
        firstPublished = firstPublished == null ? day : firstPublished;
    }

    /** A day that is only called that of a change; it serves when no other is known. */
    void updated(LocalDate day) {
        updated = updated == null ? day : updated;
    }

    boolean hasTitle() {
        return title != null;
    }

    boolean hasStandfirst() {
        return standfirst != null;
    }

    boolean hasDay() {
        return published != null;
    }

    @Nullable
    String title() {
        return title;
    }

    @Nullable
    String outlet() {
        return outlet;
    }

    /** All that is known; what the text does not say is taken from what the file says of itself. */
    Metadata metadata(java.util.List<Author> authors, Metadata hints) {
        LocalDate here = published == null ? hints.published() : published;
        LocalDate elsewhere = firstPublished == null ? updated : firstPublished;
        return new Metadata(
                title == null ? hints.title() : title,
                standfirst == null ? hints.standfirst() : standfirst,
                authors.isEmpty() ? hints.authors() : authors,
                outlet == null ? hints.outlet() : outlet,
                originalOutlet == null ? hints.originalOutlet() : originalOutlet,
                here == null ? elsewhere : here);
    }
}

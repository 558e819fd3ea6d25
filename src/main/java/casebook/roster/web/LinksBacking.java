package casebook.roster.web;

import casebook.platform.Settings;
import casebook.platform.web.Ids;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.RosterRow;
import casebook.roster.app.HandingOutLinks;
import casebook.roster.app.HandingOutLinks.For;
import casebook.roster.app.ReadingRosters;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One-time links of a class: how many wait for one, and the list to print, which is shown once. */
@Named
@RequestScoped
public class LinksBacking {
    private final ReadingRosters reading;
    private final HandingOutLinks handing;
    private final CurrentActor current;
    private final Settings settings;
    private final SentForm form = new SentForm();
    private Course course = Course.NONE;
    private List<RosterRow> waiting = List.of();
    private HandingOutLinks.@Nullable Handed handed;

    @Inject
    public LinksBacking(ReadingRosters reading, HandingOutLinks handing, CurrentActor current, Settings settings) {
        this.reading = reading;
        this.handing = handing;
        this.current = current;
        this.settings = settings;
    }

    public void load() {
        Actor who = current.actor();
        long id = PageFlow.id("course");
        PageFlow.given(reading.open(who, id), form).ifPresent(opened -> course = opened.course());
        if (course == Course.NONE) {
            return;
        }
        if (PageFlow.posted()) {
            handed = PageFlow.given(handing.handOut(who, id, whom(SentForm.of(PageFlow.request()))), form)
                    .orElse(null);
        } else {
            waiting = PageFlow.given(handing.waiting(who, id), form).orElse(List.of());
        }
    }

    private static For whom(SentForm sent) {
        return switch (sent.text("do")) {
            case "without-link" -> new For.WithoutLink();
            case "without-password" -> new For.WithoutPassword();
            default ->
                new For.Chosen(sent.all("account").stream()
                        .map(Ids::read)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
        };
    }

    public Course getCourse() {
        return course;
    }

    /** How many have no password and no link. */
    public long getWithoutLink() {
        return waiting.stream()
                .filter(row -> row.firstSignIn() == RosterRow.FirstSignIn.NO_LINK)
                .count();
    }

    /** How many have a link that they have not used. */
    public long getLinkOpen() {
        return waiting.size() - getWithoutLink();
    }

    public HandingOutLinks.@Nullable Handed getHanded() {
        return handed;
    }

    /** The address of this server as its people know it, with the path of a link up to its secret. */
    public String getAddress() {
        HttpServletRequest request = PageFlow.request();
        URI asked = URI.create(request.getRequestURL().toString());
        String base = settings.publicUrl()
                .map(url -> url.toString().replaceAll("/+$", ""))
                .orElseGet(() -> asked.getScheme() + "://" + asked.getRawAuthority());
        return base + request.getContextPath() + "/account/link.xhtml?key=";
    }
}

package casebook.roster.web;

import casebook.platform.web.Phrases;
import casebook.roster.CourseRole;
import casebook.roster.Section;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words of the roster's pages that a bean needs. */
final class RosterWords {
    private static final Set<String> DONE = Set.of("enrolled", "moved", "ended", "class", "extra", "saved", "course");

    private RosterWords() {}

    static String say(String key, Object... arguments) {
        return Phrases.of("roster", locale()).say(key, arguments);
    }

    /** What has been done, when it is something that a page has words for; else empty. */
    static String done(String what) {
        return DONE.contains(what) ? what : "";
    }

    static Map<String, String> roles() {
        Map<String, String> roles = new LinkedHashMap<>();
        for (CourseRole role : CourseRole.values()) {
            roles.put(role.name(), say("roster.role." + role.name()));
        }
        return roles;
    }

    static Map<Long, String> names(List<Section> sections) {
        Map<Long, String> names = new LinkedHashMap<>();
        sections.forEach(section -> names.put(section.id(), section.name()));
        return names;
    }

    private static Locale locale() {
        return FacesContext.getCurrentInstance().getViewRoot().getLocale();
    }
}

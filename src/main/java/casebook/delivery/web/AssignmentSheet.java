package casebook.delivery.web;

import casebook.platform.web.SentForm;
import casebook.roster.Course;
import casebook.roster.Member;
import casebook.roster.Section;
import java.util.List;
import java.util.Map;

/**
 * What the form of an assignment shows.
 *
 * @param sections those that the reader teaches
 * @param picked single persons who take it besides
 * @param found persons whom a search found, the first of them
 * @param offsets by field, what a local time that comes twice may mean
 * @param lines what will happen, for an ordinary student
 * @param personal what will happen to those whose time is their own
 * @param morePersonal how many of these are not listed
 */
public record AssignmentSheet(
        Course course,
        SentForm form,
        List<Section> sections,
        List<Member> picked,
        List<Member> found,
        int allFound,
        Map<String, Map<String, String>> offsets,
        List<String> lines,
        List<String> personal,
        int morePersonal,
        int students) {

    public AssignmentSheet {
        sections = List.copyOf(sections);
        picked = List.copyOf(picked);
        found = List.copyOf(found);
        offsets = Map.copyOf(offsets);
        lines = List.copyOf(lines);
        personal = List.copyOf(personal);
    }
}

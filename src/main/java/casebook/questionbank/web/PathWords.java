package casebook.questionbank.web;

import casebook.platform.web.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of the file form as people say it: {@code choices[b].text} is "Options b, Text". */
final class PathWords {
    private static final Pattern STEP = Pattern.compile("([A-Za-z]+)((?:\\[[^]]*])*)");

    private PathWords() {}

    static String of(String path, Phrases words) {
        List<String> said = new ArrayList<>();
        Matcher step = STEP.matcher(path.replace("rubric.criteria", "rubricCriteria"));
        while (step.find()) {
            String name = step.group(1).equals("rubricCriteria") ? "rubric.criteria" : step.group(1);
            String ids = step.group(2).replaceAll("[\\[\\]]+", " ").strip();
            String key = (ids.isEmpty() ? "field." : "list.") + name;
            said.add((words.has(key) ? words.word(key) : name) + (ids.isEmpty() ? "" : " " + ids));
        }
        return String.join(", ", said);
    }
}

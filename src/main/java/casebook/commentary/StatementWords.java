package casebook.commentary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The words by which statements are typed, from {@code statement-words.txt}. */
final class StatementWords {

    final Set<String> reporting = new HashSet<>();
    final Set<String> strongReporting = new HashSet<>();
    final Set<String> performative = new HashSet<>();
    final Set<String> events = new HashSet<>();
    final Set<String> speakers;
    final Set<String> prophets;
    final Set<String> months;
    final Set<String> tails;
    final Set<String> lookAhead;
    final CueList<String> openers;
    final CueList<String> facts;
    final CueList<String> states;
    final CueList<String> forecasts;
    final CueList<String> necessity;
    final CueList<String> counterfactuals;
    final CueList<String> frames;
    final CueList<String> causes;
    final CueList<String> evaluations;
    final CueList<String> strongEvaluations;
    final CueList<String> claims;

    StatementWords() {
        WordLists lists = WordLists.of("statement-words.txt");
        lists.list("reporting verbs").forEach(verb -> reporting.addAll(forms(verb)));
        lists.list("strong reporting verbs").forEach(verb -> strongReporting.addAll(forms(verb)));
        reporting.addAll(strongReporting);
        lists.list("performative verbs").forEach(verb -> performative.addAll(pastForms(verb)));
        lists.list("event verbs").forEach(verb -> events.addAll(pastForms(verb)));
        speakers = lists.set("speakers");
        prophets = lists.set("prophets");
        months = lists.set("months");
        tails = lists.set("tail subordinators");
        lookAhead = lists.set("weak forecasts");
        openers = cues(lists, "clausal subordinators");
        facts = cues(lists, "fact phrases");
        states = cues(lists, "states of fact");
        forecasts = cues(lists, "forecast phrases");
        necessity = cues(lists, "necessity");
        counterfactuals = cues(lists, "counterfactuals");
        frames = cues(lists, "frames");
        causes = cues(lists, "causes");
        evaluations = cues(lists, "evaluations");
        strongEvaluations = cues(lists, "strong evaluations");
        claims = cues(lists, "claim phrases");
    }

    private static CueList<String> cues(WordLists lists, String section) {
        CueList<String> cues = new CueList<>();
        lists.list(section).forEach(phrase -> cues.add(phrase, phrase));
        return cues;
    }

    /** Present and past of a verb; what follows a slash are its irregular forms. */
    private static List<String> forms(String entry) {
        String[] given = entry.split("/");
        if (given.length > 1) {
            return List.of(given);
        }
        List<String> forms = new ArrayList<>(List.of(given[0], third(given[0])));
        forms.add(past(given[0]));
        return forms;
    }

    /** The past of a verb, and its irregular past forms. */
    private static List<String> pastForms(String entry) {
        String[] given = entry.split("/");
        if (given.length == 1) {
            return List.of(past(given[0]));
        }
        List<String> forms = new ArrayList<>();
        for (int i = 1; i < given.length; i++) {
            if (!given[i].endsWith("s") || given.length == 2) {
                forms.add(given[i]);
            }
        }
        return forms;
    }

    private static String third(String verb) {
        if (verb.matches(".*(s|x|z|ch|sh)")) {
            return verb + "es";
        }
        return verb.matches(".*[^aeiou]y") ? verb.substring(0, verb.length() - 1) + "ies" : verb + "s";
    }

    private static String past(String verb) {
        if (verb.endsWith("e")) {
            return verb + "d";
        }
        if (verb.matches(".*[^aeiou]y")) {
            return verb.substring(0, verb.length() - 1) + "ied";
        }
        return verb.matches(
                        "[^aeiou]*[aeiou][bdgmnpt]|(permit|admit|commit|submit|refer|rebut|transfer|abet|expel|patrol|compel|topple?d?l)")
                ? verb + verb.charAt(verb.length() - 1) + "ed"
                : verb + "ed";
    }
}

package casebook.item;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at limits across gaps, ways through points of a decision, points, drawings, files and plays as they were sent; what is wrong goes to the check that it is part of. */
record MadeCheck(LexicalResponse response, ResponseCheck check) {

    private static final Pattern POINT = Pattern.compile("[0-9]{1,5} [0-9]{1,5}");
    private static final Pattern STROKE = Pattern.compile("[0-9]{1,5} [0-9]{1,5}( [0-9]{1,5} [0-9]{1,5}){0,500}");
    private static final Pattern PLAYS = Pattern.compile("[1-9][0-9]{0,3}");

    void points(CandidateInteraction.Place place, Collection<String> variables) {
        for (String variable : variables) {
            check.atMost(variable, (int) place.spots().stream()
                    .filter(spot -> spot.variable().equals(variable))
                    .count());
            List<String> given = response.of(variable);
            for (int at = 0; at < given.size(); at++) {
                if (!POINT.matcher(given.get(at)).matches()
                        || !place.picture().holds(ResponseDecoder.point(given.get(at)))) {
                    check.wrong(variable, at, "must be a point of the picture: two whole numbers with a space between");
                }
            }
        }
    }

    /** An entry may fill so many gaps and no more. */
    void lists(CandidateInteraction.FillFromLists fill) {
        Map<Integer, Integer> uses = new HashMap<>();
        for (CandidateInteraction.ListGap gap : fill.gaps()) {
            for (int place = 0; place < gap.choices().size(); place++) {
                boolean used =
                        response.of(gap.id()).contains(gap.choices().get(place).id());
                int most = fill.most(place);
                if (used && uses.merge(place, 1, Integer::sum) > most && most > 0) {
                    check.wrong(gap.id(), 0, "what stands here may fill " + most + " gaps at most");
                }
            }
        }
    }

    /** Each option stands at the point that the one before leads to. */
    void way(CandidateInteraction.Decide decide) {
        List<String> given = response.of(Interaction.RESPONSE);
        String before = null;
        for (int at = 0; at < given.size(); at++) {
            if (!stands(decide, before, given.get(at))) {
                check.wrong(Interaction.RESPONSE, at, "is no option at this point");
                return;
            }
            before = given.get(at);
        }
    }

    private static boolean stands(CandidateInteraction.Decide decide, @Nullable String after, String option) {
        return decide.points().stream()
                .filter(point -> Objects.equals(point.after(), after))
                .flatMap(point -> point.options().stream())
                .anyMatch(here -> here.id().equals(option));
    }

    void plays(CandidateInteraction.Play play) {
        check.atMost(Interaction.RESPONSE, 1);
        for (String plays : response.of(Interaction.RESPONSE)) {
            boolean fits = PLAYS.matcher(plays).matches();
            if (!fits || (play.maxPlays() > 0 && Integer.parseInt(plays) > play.maxPlays())) {
                check.wrong(Interaction.RESPONSE, 0, "must be how often it was played");
            }
        }
    }

    void file(CandidateInteraction.HandIn wanted) {
        check.atMost(Interaction.RESPONSE, 1);
        for (String text : response.of(Interaction.RESPONSE)) {
            boolean fits = HandedIn.of(text)
                    .filter(file -> wanted.types().contains(file.type()) && file.bytes().length <= wanted.maxBytes())
                    .isPresent();
            if (!fits) {
                check.wrong(
                        Interaction.RESPONSE,
                        0,
                        "must be a file of a type and size that is asked for, as data:…;name=…;base64,…");
            }
        }
    }

    void strokes(CandidateInteraction.Draw drawing) {
        check.atMost(Interaction.RESPONSE, DrawingInteraction.MOST_STROKES);
        List<String> given = response.of(Interaction.RESPONSE);
        for (int at = 0; at < given.size(); at++) {
            if (!STROKE.matcher(given.get(at)).matches()
                    || !PictureSvg.points(given.get(at)).stream().allMatch(drawing.picture()::holds)) {
                check.wrong(Interaction.RESPONSE, at, "must be points of the picture: whole numbers, x and y in turn");
            }
        }
        check.text(DrawingInteraction.WORDS, DrawingInteraction.LONGEST);
    }

    void press() {
        check.atMost(Interaction.RESPONSE, 1);
        for (String pressed : response.of(Interaction.RESPONSE)) {
            if (!pressed.equals("true")) {
                check.wrong(Interaction.RESPONSE, 0, "must be true");
            }
        }
    }
}

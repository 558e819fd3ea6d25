package casebook.item.json;

import casebook.item.Choice;
import casebook.item.ChoiceInteraction;
import casebook.item.ChoiceScoring;
import casebook.item.MatchInteraction;
import casebook.item.Option;
import casebook.item.Rung;
import casebook.item.Scalar;
import casebook.item.TextGap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must agree within an interaction so that it can be shown and scored. */
final class InteractionCheck {

    private final Fields fields;

    InteractionCheck(Fields fields) {
        this.fields = fields;
    }

    /** Ids that differ, and enough options. */
    void distinct(String key, List<? extends Option> options, int least) {
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < options.size(); at++) {
            String id = options.get(at).id();
            if (!id.isEmpty() && !ids.add(id)) {
                fields.error("ITEM_DUPLICATE_ID", key + "[" + at + "].id", "the id " + id + " stands here twice");
            }
        }
        if (options.size() < least) {
            fields.error("ITEM_MISSING", key, key + " must hold at least " + least);
        }
    }

    void singleKey(List<Choice> choices) {
        distinct("choices", choices, 2);
        long keys = choices.stream().filter(Choice::key).count();
        if (keys != 1) {
            fields.error("O2", "choices", "exactly one choice must be the key, not " + keys);
        }
    }

    void choice(ChoiceInteraction choice) {
        int size = choice.choices().size();
        if (choice.multiple()) {
            severalKeys(choice);
        } else {
            singleKey(choice.choices());
        }
        if (choice.multiple() && choice.scoring() == ChoiceScoring.CERTAINTY) {
            fields.error("ITEM_VALUE", "scoring", "certainty is asked of one answer, not of several");
        }
        if (choice.trueFalse() && (size != 2 || choice.multiple())) {
            fields.error("ITEM_VALUE", "trueFalse", "true/false has two choices and one key");
        }
        int most = choice.multiple() ? size : 1;
        if (choice.maxChoices() > most) {
            fields.error("ITEM_VALUE", "maxChoices", "maxChoices must be " + most + " at most");
        }
        if (choice.minChoices() > (choice.maxChoices() == 0 ? most : choice.maxChoices())) {
            fields.error("ITEM_VALUE", "minChoices", "minChoices must not be above what may be picked");
        }
    }

    private void severalKeys(ChoiceInteraction choice) {
        distinct("choices", choice.choices(), 2);
        long keys = choice.choices().stream().filter(Choice::key).count();
        if (keys == 0) {
            fields.error("O2", "choices", "at least one choice must be a key");
        }
        if (choice.maxChoices() > 0 && choice.maxChoices() < keys) {
            fields.error("O2", "maxChoices", "there are " + keys + " keys, more than may be picked");
        }
    }

    /** Each gap has one marker, and each marker a gap. */
    void gaps(List<String> markers, List<String> gaps) {
        Set<String> marked = new HashSet<>();
        for (String marker : markers) {
            if (!marked.add(marker)) {
                fields.error("ITEM_GAP", "text", "the marker [[" + marker + "]] stands here twice");
            }
            if (!gaps.contains(marker)) {
                fields.error("ITEM_GAP", "text", "the marker [[" + marker + "]] has no gap");
            }
        }
        Set<String> ids = new HashSet<>();
        for (int at = 0; at < gaps.size(); at++) {
            String id = gaps.get(at);
            if (!id.isEmpty() && !ids.add(id)) {
                fields.error("ITEM_DUPLICATE_ID", "gaps[" + at + "].id", "the id " + id + " stands here twice");
            } else if (!marked.contains(id)) {
                fields.error("ITEM_GAP", "gaps[" + at + "].id", "the text has no marker [[" + id + "]]");
            }
        }
        if (gaps.isEmpty()) {
            fields.error("ITEM_MISSING", "gaps", "gaps must hold at least 1");
        }
    }

    void accepted(TextGap gap) {
        if (gap.accept().stream().noneMatch(accepted -> accepted.fraction() == 1)) {
            fields.error("ITEM_VALUE", "accept", "no accepted value earns the whole gap");
        }
        for (int at = 0; at < gap.accept().size(); at++) {
            TextGap.Accepted accepted = gap.accept().get(at);
            if (!gap.reads(accepted.value())) {
                fields.error(
                        "ITEM_VALUE",
                        "accept[" + at + "].value",
                        accepted.value() + " is no " + gap.type().lexical());
            }
            if (accepted.fraction() == 0) {
                fields.error("ITEM_VALUE", "accept[" + at + "].fraction", "what earns nothing is not accepted");
            }
        }
    }

    void match(MatchInteraction match) {
        distinct("sources", match.sources(), 1);
        distinct("targets", match.targets(), 1);
        if (match.pairs().isEmpty()) {
            fields.error("ITEM_PAIR", "pairs", "at least one pair is needed");
        }
        Map<String, Integer> sources = new HashMap<>();
        Map<String, Integer> targets = new HashMap<>();
        match.sources().forEach(source -> sources.put(source.id(), source.max()));
        match.targets().forEach(target -> targets.put(target.id(), target.max()));
        Map<String, Integer> sourceUses = new HashMap<>();
        Map<String, Integer> targetUses = new HashMap<>();
        Set<Scalar.Pair> seen = new HashSet<>();
        for (int at = 0; at < match.pairs().size(); at++) {
            Scalar.Pair pair = match.pairs().get(at);
            if (!seen.add(pair)) {
                fields.error("ITEM_PAIR", "pairs[" + at + "]", "the pair stands here twice");
            }
            side("source", pair.source(), sources, sourceUses, at);
            side("target", pair.target(), targets, targetUses, at);
        }
    }

    private void side(String side, String id, Map<String, Integer> known, Map<String, Integer> uses, int at) {
        Integer max = known.get(id);
        if (max == null) {
            fields.error("ITEM_PAIR", "pairs[" + at + "]", "no " + side + " has the id " + id);
        } else if (uses.merge(id, 1, Integer::sum) > max && max > 0) {
            fields.error("ITEM_PAIR", "pairs[" + at + "]", id + " has more pairs than its max of " + max);
        }
    }

    void ladder(List<Rung> rungs) {
        distinct("rungs", rungs, 2);
        if (rungs.stream().mapToInt(Rung::rank).distinct().count() < 2) {
            fields.error("ITEM_RANKS", "rungs", "a ladder needs at least two different ranks");
        }
        for (int at = 0; at < rungs.size(); at++) {
            if (rungs.get(at).rank() > rungs.size()) {
                fields.error("ITEM_RANKS", "rungs[" + at + "].rank", "a rank is at most the number of rungs");
            }
            if (at > 0 && rungs.get(at).rank() < rungs.get(at - 1).rank()) {
                fields.error("ITEM_RANKS", "rungs[" + at + "].rank", "rungs stand lowest rank first");
            }
        }
    }
}

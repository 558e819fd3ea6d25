package casebook.item;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Rules that give part of the marks for part of the answer, or take some for what is wrong. */
public sealed interface PartialCredit extends ResponseProcessing {

    /** The score, from {@link #least} to {@link #marks}. */
    double score(Responses given);

    /**
     * Several keys among choices: max(0, right/R − wrong/W), with R keys and W other choices.
     *
     * @param keys R ids
     * @param others W ids; where there are none nothing can be wrong
     */
    record MultipleResponse(Set<String> keys, Set<String> others, double marks) implements PartialCredit {
        @Override
        public double score(Responses given) {
            Set<String> picked = given.distinct(Interaction.RESPONSE);
            double right = (double) common(picked, keys) / keys.size();
            double wrong = others.isEmpty() ? 0 : (double) common(picked, others) / others.size();
            return marks * Math.max(0, right - wrong);
        }
    }

    /** Negative marking: right/R − wrong/W, not floored; for one key, −1/W for any other. */
    record RightLessWrong(Set<String> keys, Set<String> others, double marks) implements PartialCredit {
        @Override
        public double least() {
            return -marks;
        }

        @Override
        public double score(Responses given) {
            Set<String> picked = given.distinct(Interaction.RESPONSE);
            double wrong = others.isEmpty() ? 0 : (double) common(picked, others) / others.size();
            return marks * ((double) common(picked, keys) / keys.size() - wrong);
        }
    }

    /** Certainty: thirds of the marks, 1, 2, 3 when right and 0, −2, −6 when wrong; who does not say is least sure. */
    record Sure(MatchCorrect answer) implements PartialCredit {
        static final int MOST = 3;
        private static final double[] WRONG = {0, -2, -6};

        @Override
        public double marks() {
            return answer.marks();
        }

        @Override
        public double least() {
            return answer.marks() * WRONG[MOST - 1] / MOST;
        }

        /** Nothing for no answer, however sure. */
        @Override
        public double score(Responses given) {
            if (given.members(Interaction.RESPONSE).isEmpty()) {
                return 0;
            }
            int sure = given.members(Interaction.CERTAINTY).stream()
                    .findFirst()
                    .map(member -> member instanceof Scalar.Real real ? (int) Math.clamp(real.number(), 1, MOST) : 1)
                    .orElse(1);
            return answer.marks() * (answer.score(given) > 0 ? sure : WRONG[sure - 1]) / MOST;
        }
    }

    /** An order: concordant pairs / all pairs (the proportion behind Kendall's tau); what is missing is in no pair. */
    record Concordance(List<String> order, double marks) implements PartialCredit {
        @Override
        public double score(Responses given) {
            List<String> placed = List.copyOf(given.distinct(Interaction.RESPONSE));
            int concordant = 0;
            int pairs = 0;
            for (int first = 0; first < order.size(); first++) {
                int here = placed.indexOf(order.get(first));
                for (int second = first + 1; second < order.size(); second++) {
                    int there = placed.indexOf(order.get(second));
                    concordant += here >= 0 && here < there ? 1 : 0;
                    pairs++;
                }
            }
            return marks * concordant / pairs;
        }
    }

    /**
     * A ladder: 1 − discordant / comparable pairs. Rungs of different rank are comparable; a pair is discordant when it
     * is turned round, tied, or lacks a rung.
     *
     * @param ranks the rank of each rung
     */
    record LadderRanks(Map<String, Integer> ranks, double marks) implements PartialCredit {
        @Override
        public double score(Responses given) {
            Map<String, Integer> placed = new HashMap<>();
            for (Scalar member : given.members(Interaction.RESPONSE)) {
                if (member instanceof Scalar.Pair pair) {
                    placed.putIfAbsent(pair.source(), Integer.valueOf(pair.target()));
                }
            }
            int comparable = 0;
            int discordant = 0;
            for (Map.Entry<String, Integer> lower : ranks.entrySet()) {
                for (Map.Entry<String, Integer> upper : ranks.entrySet()) {
                    if (lower.getValue() < upper.getValue()) {
                        comparable++;
                        discordant += below(placed.get(lower.getKey()), placed.get(upper.getKey())) ? 0 : 1;
                    }
                }
            }
            return marks * (1 - (double) discordant / comparable);
        }

        private static boolean below(@Nullable Integer lower, @Nullable Integer upper) {
            return lower != null && upper != null && lower < upper;
        }
    }

    /**
     * Match and classify: right pairs / pairs. A source that is joined more often than it may be earns nothing, else
     * joining everything to everything would earn all.
     *
     * @param sourceMax how often each source may be joined; 0 for any number
     */
    record RightPairs(Set<Scalar.Pair> pairs, Map<String, Integer> sourceMax, double marks) implements PartialCredit {
        @Override
        public double score(Responses given) {
            Set<Scalar> joined = new HashSet<>(given.members(Interaction.RESPONSE));
            Map<String, Integer> uses = new HashMap<>();
            for (Scalar member : joined) {
                if (member instanceof Scalar.Pair pair) {
                    uses.merge(pair.source(), 1, Integer::sum);
                }
            }
            long right = pairs.stream()
                    .filter(pair -> joined.contains(pair) && !overused(pair.source(), uses))
                    .count();
            return marks * right / pairs.size();
        }

        private boolean overused(String source, Map<String, Integer> uses) {
            int max = sourceMax.getOrDefault(source, 1);
            return max > 0 && uses.getOrDefault(source, 0) > max;
        }
    }

    /**
     * Evidence: the answer's marks, and apart from them F1 = 2|ticked ∩ accepted| / (|ticked| + |accepted|) over
     * sentences (van Rijsbergen 1979, chapter 7), for the accepted set that suits best.
     *
     * @param accepted sets of sentence ids
     */
    record EvidenceOverlap(MatchCorrect answer, List<Set<String>> accepted, double evidenceMarks)
            implements PartialCredit {
        @Override
        public double marks() {
            return answer.marks() + evidenceMarks;
        }

        @Override
        public double score(Responses given) {
            return answer.score(given) + evidenceScore(given);
        }

        double evidenceScore(Responses given) {
            Set<String> ticked = given.distinct(Interaction.EVIDENCE);
            return evidenceMarks
                    * accepted.stream()
                            .mapToDouble(set -> 2.0 * common(ticked, set) / (ticked.size() + set.size()))
                            .max()
                            .orElse(0);
        }
    }

    /** Associate: right pairs / pairs. What is joined to more partners than it may be earns nothing. */
    record Associations(Set<Scalar.Association> pairs, Map<String, Integer> most, double marks)
            implements PartialCredit {
        @Override
        public double score(Responses given) {
            Set<Scalar.Association> joined = new HashSet<>();
            for (Scalar member : given.members(Interaction.RESPONSE)) {
                if (member instanceof Scalar.Pair pair) {
                    joined.add(new Scalar.Association(pair.source(), pair.target()));
                }
            }
            Map<String, Integer> uses = new HashMap<>();
            for (Scalar.Association pair : joined) {
                uses.merge(pair.first(), 1, Integer::sum);
                uses.merge(pair.second(), 1, Integer::sum);
            }
            long right = pairs.stream()
                    .filter(pair -> joined.contains(pair) && fits(pair.first(), uses) && fits(pair.second(), uses))
                    .count();
            return marks * right / pairs.size();
        }

        private boolean fits(String id, Map<String, Integer> uses) {
            int max = most.getOrDefault(id, 1);
            return max == 0 || uses.getOrDefault(id, 0) <= max;
        }
    }

    /** Concordance: votes for the answer / votes for the most frequent one (Charlin and others 2000). */
    record PanelShare(Map<String, Integer> votes, double marks) implements PartialCredit {
        @Override
        public double score(Responses given) {
            return marks * share(given);
        }

        double share(Responses given) {
            int most = votes.values().stream().mapToInt(Integer::intValue).max().orElse(1);
            return given.distinct(Interaction.RESPONSE).stream()
                    .findFirst()
                    .map(id -> (double) votes.getOrDefault(id, 0) / most)
                    .orElse(0.0);
        }
    }

    /** Forecast: what the rule gives for the probability, in per cent, of what was. */
    record Forecasting(boolean happened, ForecastRule rule, double marks) implements PartialCredit {
        @Override
        public double score(Responses given) {
            return given.members(ForecastInteraction.PROBABILITY).stream()
                    .findFirst()
                    .map(member -> member instanceof Scalar.Real real ? marks * share(real.number()) : 0.0)
                    .orElse(0.0);
        }

        private double share(double percent) {
            double probability = Math.clamp(percent / ForecastInteraction.CERTAIN, 0.0, 1.0);
            return rule.share(happened ? probability : 1 - probability);
        }
    }

    /** Decision: how the path serves the goals and keeps to the constraints. */
    record Deciding(DecisionPaths paths, double marks) implements PartialCredit {
        @Override
        public double score(Responses given) {
            return marks * paths.share(given.lexical(Interaction.RESPONSE));
        }
    }

    /** Media: plays / plays asked for, at most all. */
    record Played(int asked, double marks) implements PartialCredit {

        @Override
        public double score(Responses given) {
            return given.members(Interaction.RESPONSE).stream()
                    .findFirst()
                    .map(member -> member instanceof Scalar.Real plays
                            ? marks * Math.clamp(plays.number() / asked, 0.0, 1.0)
                            : 0.0)
                    .orElse(0.0);
        }
    }

    private static int common(Set<String> some, Set<String> others) {
        int count = 0;
        for (String id : some) {
            count += others.contains(id) ? 1 : 0;
        }
        return count;
    }
}

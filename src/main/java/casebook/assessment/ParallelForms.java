package casebook.assessment;

import casebook.item.Level;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Forms of a quiz that are meant to be as hard as one another, as {@link FormAssembly} put them together.
 *
 * @param seed the same seed gives the same forms as long as questions and answers stay as they are
 * @param fixed how many questions every form begins with
 */
public record ParallelForms(long seed, int fixed, List<Form> forms) {

    /**
     * A question with what is known of how hard it is.
     *
     * @param facility the share of its marks that students are expected to get, 0 to 1
     */
    public record Question(PoolItem item, double marks, double facility) {

        public double expected() {
            return marks * facility;
        }
    }

    /** One form, in the order of the blueprint. */
    public record Form(List<Question> questions) {
        public Form {
            questions = List.copyOf(questions);
        }

        public double marks() {
            return questions.stream().mapToDouble(Question::marks).sum();
        }

        /** The mean mark that students are expected to reach. */
        public double expected() {
            return questions.stream().mapToDouble(Question::expected).sum();
        }

        /** The same as a share of all its marks, 0 to 1; 0 for a form without marks. */
        public double share() {
            return marks() > 0 ? expected() / marks() : 0;
        }

        /** How many questions are at a level (lexical). */
        public int at(String level) {
            return (int) questions.stream()
                    .filter(question -> question.item().level().equals(level))
                    .count();
        }
    }

    /** What asking for forms came to. */
    public sealed interface Result {
        record Made(ParallelForms forms) implements Result {}

        /** Not even one form can be drawn. */
        record Impossible(Draw.Result.Short missing) implements Result {}
    }

    public ParallelForms {
        forms = List.copyOf(forms);
    }

    /** The greatest difference between two forms in some figure. */
    public double gap(ToDoubleFunction<Form> figure) {
        double[] figures = forms.stream().mapToDouble(figure).toArray();
        return Arrays.stream(figures).max().orElse(0)
                - Arrays.stream(figures).min().orElse(0);
    }

    /** The greatest difference in expected mean marks. */
    public double expectedGap() {
        return gap(Form::expected);
    }

    public double marksGap() {
        return gap(Form::marks);
    }

    public double shareGap() {
        return gap(Form::share);
    }

    public int levelGap(String level) {
        return (int) gap(form -> form.at(level));
    }

    /** The levels of which some form has a question, from the lowest. */
    public List<String> levels() {
        return Arrays.stream(Level.values())
                .map(Level::lexical)
                .filter(level -> forms.stream().anyMatch(form -> form.at(level) > 0))
                .toList();
    }

    /** How many questions, the fixed ones left out, stand in more than one form. */
    public int shared() {
        Map<Long, Integer> uses = new HashMap<>();
        forms.forEach(form -> form.questions().stream()
                .skip(fixed)
                .forEach(question -> uses.merge(question.item().item(), 1, Integer::sum)));
        return (int) uses.values().stream().filter(count -> count > 1).count();
    }
}

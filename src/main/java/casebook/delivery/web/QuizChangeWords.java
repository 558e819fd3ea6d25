package casebook.delivery.web;

import casebook.assessment.Blueprint;
import casebook.assessment.QuizChange;
import casebook.assessment.Shelf;
import casebook.delivery.QuizHistory;
import casebook.platform.web.Phrases;
import casebook.questionbank.QuestionBank;
import java.util.List;

/** What a version of a quiz changed, in plain words. */
final class QuizChangeWords {
    private final Shelf shelf;
    private final Phrases words;

    private QuizChangeWords(Shelf shelf, Phrases words) {
        this.shelf = shelf;
        this.words = words;
    }

    static List<String> of(QuizHistory.Entry entry, Shelf shelf, Phrases words) {
        if (entry.isFirst()) {
            return List.of(words.word("quizzes.history.first"));
        }
        if (entry.changes().isEmpty()) {
            return List.of(words.word("quizzes.history.same"));
        }
        QuizChangeWords said = new QuizChangeWords(shelf, words);
        return entry.changes().stream().map(said::say).toList();
    }

    private String say(QuizChange change) {
        return switch (change) {
            case QuizChange.Renamed renamed -> words.say("quizzes.change.renamed", renamed.before());
            case QuizChange.ItemAdded added -> words.say("quizzes.change.added", added.slug());
            case QuizChange.ItemRemoved removed -> words.say("quizzes.change.removed", removed.slug());
            case QuizChange.Recounted recounted -> recounted(recounted);
        };
    }

    private String recounted(QuizChange.Recounted change) {
        int now = change.row().count();
        String source = source(change.row());
        if (now == 0) {
            return words.say("quizzes.change.goneRow", change.before(), source);
        }
        return change.before() == 0
                ? words.say("quizzes.change.newRow", now, source)
                : words.say("quizzes.change.recounted", now, change.before(), source);
    }

    private String source(Blueprint.Row row) {
        String bank = shelf.bank(row.bank()).map(QuestionBank::title).orElse(row.bank());
        String concept = row.concept() == null ? "" : ", " + shelf.conceptName(row.bank(), row.concept());
        String level = row.level() == null ? "" : ", " + words.word("quizzes.level." + row.level());
        return bank + concept + level;
    }
}

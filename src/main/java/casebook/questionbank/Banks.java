package casebook.questionbank;

import java.util.List;

/** The banks in the database, as those see them who pick questions. */
public interface Banks {
    /** Those that are not retired, without their items, in the order of titles. */
    List<QuestionBank> inUse();
}

package casebook.questionbank;

import java.util.List;

/** The lists that all banks share: what may be cited, and what students who are wrong may believe. */
public interface Standards {
    List<Reference> references();

    List<Misconception> misconceptions();
}

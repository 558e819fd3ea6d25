package casebook.questionbank;

/** Who, not being staff, may see a picture or sound: those who were given a question that shows it. */
public interface MediaViewers {
    boolean mayView(long account, String name);
}

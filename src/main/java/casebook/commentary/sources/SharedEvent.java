package casebook.commentary.sources;

import java.util.List;

/**
 * An event with what each source tells of it.
 *
 * @param accounts at most one of each source, in the order of the sources; the first gives the date
 * @param disputes none when they agree or only one tells of it
 */
public record SharedEvent(List<Account> accounts, List<Dispute> disputes) {

    public SharedEvent {
        accounts = List.copyOf(accounts);
        disputes = List.copyOf(disputes);
    }

    public boolean isDisputed() {
        return !disputes.isEmpty();
    }
}

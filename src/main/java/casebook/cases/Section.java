package casebook.cases;

import java.util.List;

/** The passages under one heading of one part. */
public record Section(String part, Heading heading, List<Passage> passages) {

    public Section {
        passages = List.copyOf(passages);
    }
}

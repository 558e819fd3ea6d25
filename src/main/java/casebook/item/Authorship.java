package casebook.item;

import java.util.List;

/** Who made and reviewed an item, under which licence, and which lint rules they set aside. */
public record Authorship(String author, String reviewer, Status status, String licence, List<LintWaiver> waivers) {

    public Authorship {
        waivers = List.copyOf(waivers);
    }
}

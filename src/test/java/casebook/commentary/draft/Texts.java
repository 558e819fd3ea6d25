package casebook.commentary.draft;

import casebook.commentary.Annotations;
import casebook.commentary.Author;
import casebook.commentary.Commentary;
import casebook.commentary.Lexicon;
import casebook.commentary.Metadata;
import casebook.commentary.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Commentaries of a few sentences, of 20 March 2015, made up for these tests. */
final class Texts {

    static final Lexicon DIPLOMACY = new Lexicon(
            "diplomacy",
            List.of(new Lexicon.Entry("recall-for-consultations", List.of("recall* ~ ambassador|envoy"), List.of())));

    /** Chile acts, Bolivia answers. */
    static final String[] BORDER = {
        "On 3 March Chile closed its border with Bolivia. Bolivia recalled its ambassador from Santiago and suspended"
                + " all talks on water. Chile insisted that the closure was a matter of public health. According to"
                + " Bolivia, the closure breaks the treaty of 1904 and will ruin its exporters. In January 2015 the two"
                + " governments signed a pact on fishing. On 10 March Bolivia reopened its consulate in Arica.",
        "Bolivia had little choice but to answer in kind. The closure was an unprecedented blow to trade in the region."
                + " Silence would have cost the government in La Paz its majority. The quarrel will probably reach the"
                + " judges in The Hague. The port has seen several earlier blockades over the years. Peru watched from"
                + " the side."
    };

    private Texts() {}

    static Annotations of(String... passages) {
        Metadata page = new Metadata(
                "The closed border",
                null,
                List.of(new Author("Jane Roe", null)),
                "The Morning Post",
                null,
                LocalDate.of(2015, 3, 20));
        List<Paragraph> body = Stream.of(passages).map(Paragraph::new).toList();
        return Annotations.of(Commentary.of(page, body, List.of()), List.of(DIPLOMACY));
    }

    static CaseDraft draft(String... passages) {
        return CaseDraft.of(of(passages));
    }

    static Proposal proposal(CaseDraft draft, String id) {
        return draft.proposals().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " among "
                        + draft.proposals().stream().map(Proposal::id).toList()));
    }
}

package casebook.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StudentViewsTest {

    private final TeachingCase whole = SampleCase.whole();

    @Test
    void aCandidateSeesNoTypeNoConsequenceNoNoteNoLadderAndNoClosedPart() {
        String seen = CandidateCase.of(whole, Set.of("A"), true).toString();

        for (String hidden :
                List.of("SECRET", "FACT", "JUDGEMENT", "JOINT_MECHANISM", "p-recall", "t-recall", "c-choice")) {
            assertFalse(seen.contains(hidden), hidden);
        }
        assertTrue(seen.contains("p-gates"));
        assertTrue(seen.contains("Statement c-treaty"));
    }

    @Test
    void aCandidateSeesTheDatesOfTheTimelineOnlyWhenTheQuizSaysSo() {
        assertNull(CandidateCase.of(whole, Set.of("A"), false)
                .timeline()
                .getFirst()
                .date());
        assertEquals(
                "2031-05-03",
                String.valueOf(CandidateCase.of(whole, Set.of("A"), true)
                        .timeline()
                        .getFirst()
                        .date()));
    }

    @Test
    void aReaderSeesTypedClaimsOfOpenPartsAndNoLinkIntoAClosedOne() {
        ReaderCase read = ReaderCase.of(whole, Set.of("A"), Set.of());

        assertEquals(1, read.claims().size());
        assertEquals(StatementType.JUDGEMENT, read.claims().getFirst().type());
        assertEquals(List.of("p-treaty"), read.claims().getFirst().passages());
        assertEquals(List.of(), read.claims().getFirst().supports());
        assertEquals(List.of(), read.discussion());
        assertFalse(read.toString().contains("SECRET-NOTE"));
    }

    @Test
    void aReaderSeesAConsequenceOnlyAfterCommitting() {
        assertNull(consequence(Set.of()));
        assertEquals("SECRET-CONSEQUENCE", consequence(Set.of("d-answer")));
    }

    private @org.jspecify.annotations.Nullable String consequence(Set<String> committed) {
        return ReaderCase.of(whole, Set.of("A"), committed)
                .decisions()
                .getFirst()
                .options()
                .getFirst()
                .consequence();
    }
}

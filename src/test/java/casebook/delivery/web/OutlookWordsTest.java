package casebook.delivery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.delivery.Allowance;
import casebook.delivery.Attempt;
import casebook.delivery.AttemptKind;
import casebook.delivery.AttemptStatus;
import casebook.delivery.Attempts;
import casebook.delivery.EndRule;
import casebook.delivery.Outage;
import casebook.delivery.Outlook;
import casebook.delivery.Window;
import casebook.delivery.app.ForetellingEnds;
import casebook.platform.WorkClock;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.roster.Accommodation;
import casebook.roster.Accommodations;
import casebook.roster.CourseRole;
import casebook.roster.Courses;
import casebook.roster.Enrolment;
import casebook.roster.Enrolments;
import casebook.roster.Member;
import casebook.roster.Section;
import casebook.roster.app.Roster;
import casebook.security.Actor;
import casebook.shared.Answer;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of the contract, section 3, as the pages of an assignment say it: Europe/London, 2 November 2026 (GMT) unless
 * dated, grace 30 s. Every time of day that is expected is the table's own.
 */
class OutlookWordsTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Phrases WORDS = Phrases.of("quizzes", Locale.ENGLISH);
    private static final Actor INSTRUCTOR = new Actor(9, "Ida Iron", false, false, false, Set.of(), 1);
    private static final Section A = new Section(31, "A");
    private static final Member NGOZI = new Member(20, "ngozi", "Ngozi Adeyemi", CourseRole.STUDENT, A);
    private static final Member PEER = new Member(21, "peer", "Pat Peer", CourseRole.STUDENT, A);

    private Accommodation extra = Accommodation.NONE;
    private final List<Attempt> attempts = new ArrayList<>();

    /** A stand-in for what the use case reads: each method by its name. */
    private static <T> T answering(Class<T> type, Map<String, Object> answers) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    Object answer = answers.get(method.getName());
                    if (answer == null) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return answer;
                }));
    }

    private Outlook outlook(Window window, Instant start) {
        Enrolment instructor = new Enrolment(2, null, 9, CourseRole.INSTRUCTOR, Instant.EPOCH, null);
        Accommodations accommodations =
                answering(Accommodations.class, Map.of("ofAll", extra.isNone() ? Map.of() : Map.of(20L, extra)));
        Roster roster = new Roster(
                answering(Courses.class, Map.of()),
                answering(Enrolments.class, Map.of("of", List.of(instructor), "members", List.of(NGOZI, PEER))),
                accommodations,
                new WorkClock());
        ForetellingEnds foretelling = new ForetellingEnds(
                roster, accommodations, answering(Attempts.class, Map.of("ofAssignment", List.copyOf(attempts))));
        Answer<Outlook> answer = foretelling.foretell(INSTRUCTOR, 2, List.of(31L), List.of(), window, start, 5L);
        return assertInstanceOf(
                Outlook.class, assertInstanceOf(Answer.Given.class, answer).value());
    }

    private List<String> lines(Window window, Instant start) {
        return new OutlookWords(LONDON, WORDS, Locale.ENGLISH).ordinary(outlook(window, start));
    }

    private List<String> personal(Window window, Instant start) {
        return new OutlookWords(LONDON, WORDS, Locale.ENGLISH).personal(outlook(window, start));
    }

    private static Window window(String opens, String closes, @Nullable Long minutes, EndRule rule, long grace) {
        return new Window(
                at(opens),
                at(closes),
                minutes == null ? null : Duration.ofMinutes(minutes),
                rule,
                Duration.ofSeconds(grace));
    }

    private static Window window(String opens, String closes, long minutes) {
        return window(opens, closes, minutes, EndRule.CUT, 30);
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time.length() > 8 ? time : "2026-11-02T" + time)
                .atZone(LONDON)
                .toInstant();
    }

    private void begun(String start, Instant end, Allowance allowance) {
        attempts.clear();
        attempts.add(new Attempt(
                7,
                5,
                20,
                1,
                AttemptKind.TAKE,
                AttemptStatus.IN_PROGRESS,
                null,
                at(start),
                end,
                null,
                null,
                null,
                1,
                3,
                null,
                allowance,
                Duration.ZERO));
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 17:00, 60, 09:00, CUT, A student who starts at 09:00 may write until 10:00.",
        "09:00, 17:00, 60, 16:15, CUT, A student who starts at 16:15 may write until 17:00.",
        "09:00, 17:00, 60, 16:15, RUN, A student who starts at 16:15 may write until 17:15.",
        "09:00, 10:00, 60, 09:20, CUT, A student who starts at 09:20 may write until 10:00.",
    })
    void anOrdinaryStudentIsToldOf(String opens, String closes, long minutes, String start, EndRule rule, String line) {
        assertEquals(
                line, lines(window(opens, closes, minutes, rule, 30), at(start)).get(2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            09:00 | 10:00 | 60 | 1.5  | 0  | 09:00 | Ngozi Adeyemi, with 1.5 × time: may write until 10:30
            09:00 | 10:00 | 60 | 1.5  | 0  | 09:20 | Ngozi Adeyemi, with 1.5 × time: may write until 10:30
            09:00 | 17:00 | 60 | 1.5  | 0  | 16:15 | Ngozi Adeyemi, with 1.5 × time: may write until 17:30
            09:00 | 17:00 | 45 | 1.25 | 0  | 09:00 | Ngozi Adeyemi, with 1.25 × time: may write until 09:56:15
            09:00 | 17:00 | 50 | 1.33 | 0  | 09:00 | Ngozi Adeyemi, with 1.33 × time: may write until 10:06:30
            09:00 | 17:00 | 30 | 1    | 10 | 09:00 | Ngozi Adeyemi, with 10 min extra: may write until 09:40
            09:00 | 10:00 | 60 | 1.5  | 0  | 10:00 | Ngozi Adeyemi, with 1.5 × time: cannot start any more
            """)
    void aStudentWithExtraTimeHasALineOfTheirOwn(
            String opens, String closes, long minutes, BigDecimal factor, long more, String start, String line) {
        extra = new Accommodation(factor, Duration.ofMinutes(more));
        assertEquals(List.of(line), personal(window(opens, closes, minutes), at(start)));
    }

    @Test
    void nobodyStartsAtClosing() {
        assertEquals(
                "Nobody can start at 2 Nov 2026, 10:00, London: it has closed by then.",
                lines(window("09:00", "10:00", 60), at("10:00")).get(2));
    }

    @Test
    void fiveMinutesMoreMoveTheEndOfAnAttemptThatStartedLate() {
        begun("09:50", at("10:00"), Allowance.NONE);
        attempts.set(
                0,
                assertInstanceOf(
                                Attempt.Change.Changed.class,
                                attempts.getFirst().extend(Duration.ofMinutes(5)))
                        .attempt());
        assertEquals(
                List.of("Ngozi Adeyemi, who has begun: may write until 10:05"),
                personal(window("09:00", "10:00", 60), at("09:00")));
    }

    @Test
    void anAttemptThatEndsAsAllDoHasNoLine() {
        begun("09:00", at("10:00"), Allowance.NONE);
        assertEquals(List.of(), personal(window("09:00", "17:00", 60), at("09:00")));
    }

    /** First row, × 1.5 set at 09:40 and removed at 09:50: what was given to an attempt in progress stays. */
    @Test
    void extraTimeThatWasTakenAwayStaysWithTheAttempt() {
        Allowance half = new Allowance(new BigDecimal("1.5"), Duration.ZERO);
        begun("09:00", at("10:00"), Allowance.NONE);
        attempts.set(0, attempts.getFirst().recomputed(at("10:30"), half).recomputed(at("10:00"), half));
        assertEquals(
                List.of("Ngozi Adeyemi, with 1.5 × time, who has begun: may write until 10:30"),
                personal(window("09:00", "17:00", 60), at("09:00")));
    }

    @Test
    void anOutageOfAQuarterOfAnHourIsGivenBack() {
        begun("09:00", at("10:00"), Allowance.NONE);
        Duration gained = Outage.gained(at("09:50"), at("10:05"));
        attempts.set(
                0,
                assertInstanceOf(
                                Attempt.Change.Changed.class,
                                attempts.getFirst().extend(gained))
                        .attempt());
        assertEquals(
                List.of("Ngozi Adeyemi, who has begun: may write until 10:15"),
                personal(window("09:00", "17:00", 60), at("09:00")));
    }

    @Test
    void whereTheClocksAreChangedTheTimeHasItsName() {
        Window spring = window("2027-03-27T09:00:00", "2027-03-28T09:00:00", 60);
        assertEquals(
                "A student who starts at 00:30 GMT may write until 02:30 BST.",
                lines(spring, Instant.parse("2027-03-28T00:30:00Z")).get(2));
        Window autumn = window("2026-10-24T09:00:00", "2026-10-25T09:00:00", 60);
        assertEquals(
                "A student who starts at 01:30 BST may write until 01:30 GMT.",
                lines(autumn, Instant.parse("2026-10-25T00:30:00Z")).get(2));
    }

    @Test
    void theGraceIsNeverSaidToBeTime() {
        assertEquals(
                lines(window("09:00", "17:00", 60L, EndRule.CUT, 0), at("09:00")),
                lines(window("09:00", "17:00", 60L, EndRule.CUT, 300), at("09:00")));
    }

    @Test
    void aClosingThatTheClocksSkipIsRefusedAtItsField() {
        SentForm form = form("2027-03-28T01:30");
        assertTrue(
                new AssignmentForm(form, LONDON, WORDS).read(1, Instant.EPOCH).isEmpty());
        assertEquals(
                Map.of(
                        "closes",
                        "This time does not exist that night, for the clocks go forward over it. Choose an earlier or a later one."),
                form.getFaults());
    }

    @Test
    void aClosingThatComesTwiceAsksForTheOffsetAndTakesIt() {
        SentForm form = form("2026-10-25T01:30");
        AssignmentForm read = new AssignmentForm(form, LONDON, WORDS);
        assertTrue(read.read(1, Instant.EPOCH).isEmpty());
        assertEquals(Set.of("closesOffset"), form.getFaults().keySet());
        assertEquals(Map.of("+01:00", "01:30 BST (UTC+01:00)", "Z", "01:30 GMT (UTC)"), read.offsets("closes"));

        SentForm chosen = form("2026-10-25T01:30").fill("closesOffset", "Z");
        assertEquals(
                Instant.parse("2026-10-25T01:30:00Z"),
                new AssignmentForm(chosen, LONDON, WORDS)
                        .read(1, Instant.EPOCH)
                        .orElseThrow()
                        .window()
                        .closes());
        assertFalse(chosen.getFaults().containsKey("closesOffset"));
    }

    private static SentForm form(String closes) {
        return AssignmentForm.empty(LONDON, at("2026-10-01T09:00:00"))
                .fill("closes", closes)
                .fill("section", List.of(31));
    }
}

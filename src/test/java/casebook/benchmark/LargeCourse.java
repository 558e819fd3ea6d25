package casebook.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Puts a large course into the Derby folder of a stopped demo: students × quizzes × 10 questions with their scores and
 * grades, in sections of 125, so that pages and reports can be measured. The last quiz is still being written by every
 * second student. Run by hand: {@code LargeCourse DATA/derby 5000 20}. The account {@code coordinator} coordinates it,
 * {@code instructor1} teaches all of it. Abilities and scores are drawn with a fixed seed.
 */
public final class LargeCourse {
    private static final long BASE = 50_000_000;
    private static final int SECTION = 125;
    private static final int QUESTIONS = 10;
    private static final int BATCH = 1_000;
    private static final int SECONDS_A_QUESTION = 40;

    private final Connection database;
    private final long course;
    private final int students;
    private final int quizzes;
    private final Random random = new Random(20261122);
    private final Timestamp now = Timestamp.from(Instant.parse("2026-11-01T10:00:00Z"));

    private LargeCourse(Connection database, int students, int quizzes) {
        this.database = database;
        this.students = students;
        this.quizzes = quizzes;
        this.course = BASE + students;
    }

    public static void main(String[] arguments) throws SQLException {
        try (Connection database = DriverManager.getConnection("jdbc:derby:" + arguments[0])) {
            database.setAutoCommit(false);
            new LargeCourse(database, Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2])).make();
            database.commit();
        }
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException closed) {
            System.out.println("made course " + (BASE + Integer.parseInt(arguments[1])));
        }
    }

    private void make() throws SQLException {
        long coordinator = number("SELECT id FROM account WHERE username = 'coordinator'");
        long instructor = number("SELECT id FROM account WHERE username = 'instructor1'");
        long quizVersion = number("SELECT MAX(id) FROM quiz_version");
        List<Long> items = numbers("SELECT id FROM item_version WHERE status = 'REVIEWED' ORDER BY id");
        insert(
                "INSERT INTO course (id, title, zone, created_at, created_by) VALUES (?, ?, ?, ?, ?)",
                rows -> rows.add(course, "Course of " + students, "Europe/London", now, coordinator));
        int sections = (students + SECTION - 1) / SECTION;
        insert("INSERT INTO section (id, course_id, name) VALUES (?, ?, ?)", rows -> {
            for (int at = 0; at < sections; at++) {
                rows.add(course * 10 + at, course, "S%02d".formatted(at + 1));
            }
        });
        people(coordinator, instructor);
        assignments(coordinator, quizVersion, sections);
        attempts(quizVersion, items);
        answers(items);
    }

    private void people(long coordinator, long instructor) throws SQLException {
        insert(
                "INSERT INTO account (id, username, display_name, administrator, author, demo, created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                rows -> {
                    for (int at = 0; at < students; at++) {
                        rows.add(
                                account(at),
                                "big%d-%05d".formatted(students, at),
                                "Student %05d".formatted(at),
                                false,
                                false,
                                true,
                                now);
                    }
                });
        insert(
                "INSERT INTO enrolment (id, course_id, section_id, account_id, role, from_at) VALUES (?, ?, ?, ?, ?, ?)",
                rows -> {
                    rows.add(course * 10_000, course, null, coordinator, "COORDINATOR", now);
                    rows.add(course * 10_000 + 9_999, course, null, instructor, "INSTRUCTOR", now);
                    for (int at = 0; at < students; at++) {
                        rows.add(
                                course * 10_000 + 1 + at,
                                course,
                                course * 10 + at / SECTION,
                                account(at),
                                "STUDENT",
                                now);
                    }
                });
    }

    private void assignments(long by, long quizVersion, int sections) throws SQLException {
        insert(
                "INSERT INTO assignment (id, course_id, quiz_version_id, title, opens_at, zone, end_rule, grace_seconds, max_attempts, shuffle, release_when, release_shows, questions, created_at, created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows -> {
                    for (int quiz = 0; quiz < quizzes; quiz++) {
                        rows.add(
                                assignment(quiz),
                                course,
                                quizVersion,
                                "Quiz %02d".formatted(quiz + 1),
                                now,
                                "Europe/London",
                                "CUT",
                                30,
                                1,
                                true,
                                "BY_HAND",
                                "ALL",
                                QUESTIONS,
                                now,
                                by);
                    }
                });
        insert("INSERT INTO assignment_target (assignment_id, place, section_id) VALUES (?, ?, ?)", rows -> {
            for (int quiz = 0; quiz < quizzes; quiz++) {
                for (int at = 0; at < sections; at++) {
                    rows.add(assignment(quiz), at, course * 10 + at);
                }
            }
        });
    }

    private void attempts(long quizVersion, List<Long> items) throws SQLException {
        double[] ability = random.doubles(students, -2, 2).toArray();
        for (int quiz = 0; quiz < quizzes; quiz++) {
            int[] score = new int[students];
            int number = quiz;
            insert(
                    "INSERT INTO attempt (id, assignment_id, account_id, number, kind, status, started_at, submitted_at, submitted_by, seed, quiz_version_id, factor, extra_seconds, extended_seconds) VALUES (?, ?, ?, 1, 'TAKE', ?, ?, ?, ?, 1, ?, 1, 0, 0)",
                    rows -> {
                        for (int at = 0; at < students; at++) {
                            boolean writing = isWriting(number, at);
                            rows.add(
                                    attempt(number, at),
                                    assignment(number),
                                    account(at),
                                    writing ? "IN_PROGRESS" : "SUBMITTED",
                                    now,
                                    writing ? null : now,
                                    writing ? null : "STUDENT",
                                    quizVersion);
                        }
                    });
            insert(
                    "INSERT INTO score_entry (id, attempt_id, slot, item_version_id, scorer_version, score, exact_score, max_score, verdict, reason, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    rows -> {
                        for (int at = 0; at < students; at++) {
                            for (int slot = 1; slot <= QUESTIONS && !isWriting(number, at); slot++) {
                                int item = item(number, slot, items);
                                boolean right = random.nextDouble() < 1 / (1 + Math.exp(item % 5 - 2 - ability[at]));
                                score[at] += right ? 1 : 0;
                                rows.add(
                                        attempt(number, at) * 20 + slot,
                                        attempt(number, at),
                                        slot,
                                        items.get(item),
                                        "1",
                                        right ? 1 : 0,
                                        right ? 1.0 : 0.0,
                                        1,
                                        right ? "CORRECT" : "INCORRECT",
                                        "submitted",
                                        now);
                            }
                        }
                    });
            insert(
                    "INSERT INTO grade (attempt_id, assignment_id, account_id, score, max_score, graded_max, pending) VALUES (?, ?, ?, ?, 10, 10, 0)",
                    rows -> {
                        for (int at = 0; at < students; at++) {
                            if (!isWriting(number, at)) {
                                rows.add(attempt(number, at), assignment(number), account(at), (double) score[at]);
                            }
                        }
                    });
            insert(
                    "INSERT INTO grade_change (id, assignment_id) VALUES (?, ?)",
                    rows -> rows.add(course * 100 + number, assignment(number)));
            database.commit();
        }
    }

    /** Those of the last quiz, with the questions: all of them of whoever has submitted, else the first some. */
    private void answers(List<Long> items) throws SQLException {
        int quiz = quizzes - 1;
        insert(
                "INSERT INTO attempt_slot (attempt_id, slot, item_version_id, marks, candidate_ids) VALUES (?, ?, ?, 1, '{}')",
                rows -> {
                    for (int at = 0; at < students; at++) {
                        for (int slot = 1; slot <= QUESTIONS; slot++) {
                            rows.add(attempt(quiz, at), slot, items.get(item(quiz, slot, items)));
                        }
                    }
                });
        insert(
                "INSERT INTO response_event (attempt_id, slot, sequence, response, saved_at) VALUES (?, ?, 1, '{\"RESPONSE\":[\"k3f\"]}', ?)",
                rows -> {
                    for (int at = 0; at < students; at++) {
                        int most = isWriting(quiz, at) ? at / 2 % QUESTIONS : QUESTIONS;
                        for (int slot = 1; slot <= most; slot++) {
                            rows.add(
                                    attempt(quiz, at),
                                    slot,
                                    Timestamp.from(now.toInstant().plusSeconds((long) slot * SECONDS_A_QUESTION)));
                        }
                    }
                });
    }

    private boolean isWriting(int quiz, int student) {
        return quiz == quizzes - 1 && student % 2 == 1;
    }

    private static int item(int quiz, int slot, List<Long> items) {
        return (quiz * 7 + slot) % items.size();
    }

    private long account(int student) {
        return course * 10_000 + student;
    }

    private long assignment(int quiz) {
        return course * 100 + quiz;
    }

    private long attempt(int quiz, int student) {
        return course * 1_000_000 + (long) quiz * students + student;
    }

    /** Rows on their way into a table. */
    private interface Rows {
        void add(Object... values) throws SQLException;
    }

    private interface Filling {
        void fill(Rows rows) throws SQLException;
    }

    private void insert(String sql, Filling filling) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            int[] waiting = {0};
            filling.fill(values -> {
                for (int at = 0; at < values.length; at++) {
                    statement.setObject(at + 1, values[at]);
                }
                statement.addBatch();
                if (++waiting[0] % BATCH == 0) {
                    statement.executeBatch();
                }
            });
            statement.executeBatch();
        }
    }

    private long number(String sql) throws SQLException {
        return numbers(sql).getFirst();
    }

    private List<Long> numbers(String sql) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<Long> all = new ArrayList<>();
            while (found.next()) {
                all.add(found.getLong(1));
            }
            return all;
        }
    }
}

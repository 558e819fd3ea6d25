package casebook.benchmark;

import casebook.benchmark.Timings.Step;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * Takes one quiz after the other without a pause, with the requests that the pages make: start, the quiz page, two saves
 * of five answers as the page's queue batches them, submit, the receipt page to which the quiz page goes on, and the
 * feedback page. Every step that is not answered with 2xx ends the run.
 */
final class VirtualStudent implements Callable<Timings> {
    private static final int QUESTIONS = 10;
    private static final int BATCH = 5;
    private static final String CHOICES = "\"choices\":[";
    private static final String ID = "\"id\":\"";

    private final Wire wire;
    private final String headers;
    private final Iterator<String> assignments;
    private final long from;
    private final long until;
    private final Timings timings = new Timings();

    /**
     * @param assignments none of which the student has taken
     * @param from in {@link System#nanoTime()}; what ends earlier is not counted, nor what ends after {@code until}
     */
    VirtualStudent(URI server, Term.SignedIn who, List<String> assignments, long from, long until) {
        this.wire = new Wire(server);
        this.headers = who.headers();
        this.assignments = assignments.iterator();
        this.from = from;
        this.until = until;
    }

    @Override
    public Timings call() throws IOException {
        try (wire) {
            while (System.nanoTime() < until) {
                if (!assignments.hasNext()) {
                    throw new IOException("out of quizzes; give more with --quizzes");
                }
                long begun = System.nanoTime();
                take(assignments.next());
                note(Step.ATTEMPT, begun);
            }
        }
        return timings;
    }

    private void take(String assignment) throws IOException {
        String started = timed(Step.START, "POST", "/api/assignments/" + assignment + "/attempts", "{}");
        int id = started.indexOf(ID) + ID.length();
        String attempt = started.substring(id, started.indexOf('"', id));
        get(Step.QUIZ_PAGE, "quiz", attempt);
        String path = "/api/attempts/" + attempt;
        String[] answers = answers(started);
        for (int first = 0; first < QUESTIONS; first += BATCH) {
            timed(Step.SAVE, "PUT", path + "/responses", batch(answers, first));
        }
        timed(Step.SUBMIT, "POST", path + "/submit", expected());
        get(Step.RECEIPT_PAGE, "receipt", attempt);
        get(Step.FEEDBACK_PAGE, "feedback", attempt);
    }

    /** The first choice offered at each question. */
    private static String[] answers(String attempt) throws IOException {
        String[] answers = new String[QUESTIONS];
        int at = 0;
        for (int slot = 0; slot < QUESTIONS; slot++) {
            at = attempt.indexOf(CHOICES, at);
            if (at < 0) {
                throw new IOException("the attempt has fewer than " + QUESTIONS + " choice questions");
            }
            at += CHOICES.length();
            int id = attempt.indexOf(ID, at) + ID.length();
            answers[slot] = attempt.substring(id, attempt.indexOf('"', id));
        }
        return answers;
    }

    private static String batch(String[] answers, int first) {
        StringBuilder body = new StringBuilder(600).append("{\"responses\":[");
        for (int slot = first; slot < first + BATCH; slot++) {
            body.append(slot == first ? "" : ",")
                    .append("{\"slot\":")
                    .append(slot + 1)
                    .append(",\"sequence\":1,\"base\":0,\"response\":{\"RESPONSE\":[\"")
                    .append(answers[slot])
                    .append("\"]}}");
        }
        return body.append("],\"clientTime\":\"")
                .append(Instant.now().toString())
                .append("\"}")
                .toString();
    }

    private static String expected() {
        StringBuilder body = new StringBuilder("{\"expected\":{");
        for (int slot = 1; slot <= QUESTIONS; slot++) {
            body.append(slot == 1 ? "\"" : ",\"").append(slot).append("\":1");
        }
        return body.append("}}").toString();
    }

    private void get(Step step, String page, String attempt) throws IOException {
        long begun = System.nanoTime();
        check(step, wire.get("/learn/" + page + ".xhtml?attempt=" + attempt, headers));
        note(step, begun);
    }

    private String timed(Step step, String method, String path, String body) throws IOException {
        long begun = System.nanoTime();
        Wire.Reply reply = wire.send(method, path, headers, body);
        check(step, reply);
        note(step, begun);
        return reply.text();
    }

    private static void check(Step step, Wire.Reply reply) throws IOException {
        if (!reply.good()) {
            throw new IOException(step + " was answered " + reply.status() + ": " + reply.text());
        }
    }

    private void note(Step step, long begun) {
        long now = System.nanoTime();
        if (now >= from && now < until) {
            timings.add(step, now - begun);
        }
    }
}

package casebook.demo.app;

import casebook.delivery.Assignment;
import casebook.demo.Cast;
import casebook.demo.PastQuiz;
import casebook.demo.Student;
import casebook.demo.Term;
import casebook.platform.Settings;
import casebook.platform.SystemTask;
import casebook.platform.WorkClock;
import casebook.platform.store.StartUp;
import casebook.roster.Course;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Makes the demo at the first start: the beginning in one transaction, then student by student and quiz by quiz, then the
 * end in one. A start that is killed in between leaves a demo that the next start completes.
 */
@SystemTask
@ApplicationScoped
public class MakingDemo {
    private static final Logger LOG = Logger.getLogger(MakingDemo.class.getName());

    private final Settings settings;
    private final WorkClock clock;
    private final DemoContent content;
    private final SettingScene scene;
    private final ReplayingAttempts replaying;

    @Inject
    public MakingDemo(
            Settings settings, WorkClock clock, DemoContent content, SettingScene scene, ReplayingAttempts replaying) {
        this.settings = settings;
        this.clock = clock;
        this.content = content;
        this.scene = scene;
        this.replaying = replaying;
    }

    /** After the content was loaded and before anything sweeps. A demo that fails does not keep the server from starting. */
    void onReady(@Observes @Priority(500) StartUp.DatabaseReady ready) {
        if (!settings.demo()) {
            return;
        }
        try {
            make();
        } catch (RuntimeException e) {
            LOG.log(Level.SEVERE, "the demo could not be made; the next start tries again", e);
        }
    }

    private void make() {
        SettingScene.Progress progress = scene.progress();
        if (progress instanceof SettingScene.Progress.Settled) {
            return;
        }
        Optional<DemoContent.Found> found = content.find();
        if (found.isEmpty()) {
            LOG.warning("no demo: its case, or too many items on part A of it, are missing from the loaded content");
            return;
        }
        long from = System.nanoTime();
        switch (progress) {
            case SettingScene.Progress.Nothing ignored -> {
                Term term = new Term(clock.instant());
                Course course = scene.begin(
                        term, found.get().teachingCase(), found.get().quizzes());
                LOG.info(() -> "demo: the course, its people and quizzes are there" + since(from));
                complete(term, course, found.get(), from);
            }
            case SettingScene.Progress.Begun begun -> complete(begun.term(), begun.course(), found.get(), from);
            case SettingScene.Progress.Settled ignored -> {}
        }
    }

    private void complete(Term term, Course course, DemoContent.Found found, long from) {
        for (PastQuiz quiz : PastQuiz.values()) {
            int count = 0;
            for (Student student : Cast.STUDENTS) {
                Assignment assignment = scene.assignment(course, quiz, student.section());
                count += replaying.replay(student, quiz, assignment);
            }
            int attempts = count;
            LOG.info(() -> "demo: " + attempts + " attempts at " + quiz.title() + since(from));
        }
        scene.end(term, course, found.quizzes());
        LOG.info(() -> "demo: complete" + since(from));
    }

    private static String since(long from) {
        return ", after %.1f s"
                .formatted(Duration.ofNanos(System.nanoTime() - from).toMillis() / 1000.0);
    }
}

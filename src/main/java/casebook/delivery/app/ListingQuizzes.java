package casebook.delivery.app;

import casebook.assessment.Quiz;
import casebook.assessment.Quizzes;
import casebook.delivery.Assignment;
import casebook.delivery.Assignments;
import casebook.delivery.QuizUse;
import casebook.delivery.Relation;
import casebook.roster.Membership;
import casebook.security.Actor;
import casebook.shared.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The quizzes of a course and what uses them, for its instructors and coordinators. */
@ApplicationScoped
@Transactional
public class ListingQuizzes {
    private final Quizzes quizzes;
    private final Assignments assignments;
    private final Access access;

    @Inject
    public ListingQuizzes(Quizzes quizzes, Assignments assignments, Access access) {
        this.quizzes = quizzes;
        this.assignments = assignments;
        this.access = access;
    }

    public Answer<List<QuizUse>> ofCourse(Actor who, long course) {
        Membership mine = access.membership(who, course);
        if (!mine.isStaff()) {
            return mine.isMember() ? new Answer.Forbidden<>() : new Answer.Hidden<>();
        }
        List<Quiz> versions = quizzes.everyVersion(course);
        Map<Long, Quiz> byVersion = versions.stream().collect(Collectors.toMap(Quiz::version, Function.identity()));
        Map<Long, Quiz> latest = versions.stream()
                .collect(Collectors.toMap(Quiz::id, Function.identity(), (one, older) -> one, LinkedHashMap::new));
        Map<Long, List<Assignment>> uses = assignments.ofCourses(List.of(course)).stream()
                .collect(Collectors.groupingBy(one -> Optional.ofNullable(byVersion.get(one.quizVersion()))
                        .orElseThrow()
                        .id()));
        List<QuizUse> found = new ArrayList<>();
        for (Quiz quiz : latest.values()) {
            List<Assignment> all = uses.getOrDefault(quiz.id(), List.of());
            List<QuizUse.Use> seen = all.stream()
                    .filter(one -> access.to(mine, who.account(), one) != Relation.NONE)
                    .map(one -> new QuizUse.Use(
                            one,
                            Optional.ofNullable(byVersion.get(one.quizVersion()))
                                    .orElseThrow()
                                    .number()))
                    .toList();
            found.add(new QuizUse(quiz, seen, all.size() - seen.size()));
        }
        return new Answer.Given<>(found);
    }
}

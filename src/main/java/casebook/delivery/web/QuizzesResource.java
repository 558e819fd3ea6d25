package casebook.delivery.web;

import casebook.assessment.Blueprint;
import casebook.delivery.app.MakingQuizzes;
import casebook.platform.json.Body;
import casebook.platform.web.AnswerResponses;
import casebook.platform.web.Answers;
import casebook.platform.web.Ids;
import casebook.platform.web.JsonBodies;
import casebook.platform.web.Problem;
import casebook.security.CurrentActor;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Quizzes of a course, made from a blueprint. */
@Path("courses/{id}/quizzes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@NeedsScope(Scope.MANAGE)
public class QuizzesResource {
    private static final int MOST_ROWS = 100;
    private static final int MOST_QUESTIONS = 200;

    private final MakingQuizzes making;
    private final CurrentActor current;

    @Inject
    public QuizzesResource(MakingQuizzes making, CurrentActor current) {
        this.making = making;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("id") String id, InputStream stream) throws IOException {
        Optional<Long> course = Ids.read(id);
        if (course.isEmpty()) {
            return Problem.notFound();
        }
        return JsonBodies.answer(
                stream,
                NewQuiz::read,
                asked -> AnswerResponses.of(
                        making.make(current.actor(), course.get(), asked.title(), asked.blueprint()),
                        quiz -> Answers.created(JsonTree.object()
                                .add("id", Long.toString(quiz.id()))
                                .add("version", Long.toString(quiz.version())))));
    }

    private record NewQuiz(String title, Blueprint blueprint) {
        static NewQuiz read(Body body) {
            return new NewQuiz(body.text("title", 200), QuizzesResource.blueprint(body));
        }
    }

    private static Blueprint blueprint(Body body) {
        List<Blueprint.Row> rows = new ArrayList<>();
        for (Body row : body.objects("rows", MOST_ROWS)) {
            rows.add(new Blueprint.Row(
                    row.text("bank", 64),
                    row.optionalText("concept", 64).orElse(null),
                    row.optionalText("level", 12)
                            .map(level -> level.toLowerCase(Locale.ROOT))
                            .orElse(null),
                    row.integer("count", 1, MOST_QUESTIONS)));
        }
        Blueprint blueprint = new Blueprint(rows, body.texts("items", MOST_QUESTIONS));
        if (blueprint.questions() > MOST_QUESTIONS) {
            body.fault("rows", Body.INVALID, "must come to at most " + MOST_QUESTIONS + " questions");
        }
        return blueprint;
    }
}

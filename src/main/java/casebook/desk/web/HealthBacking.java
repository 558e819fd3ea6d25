package casebook.desk.web;

import casebook.platform.Health;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.CurrentActor;
import casebook.security.app.LookingAfterServer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the server does, with what somebody should look at in words. */
@Named
@RequestScoped
public class HealthBacking {
    private final LookingAfterServer server;
    private final CurrentActor current;
    private @Nullable Health health;

    @Inject
    public HealthBacking(LookingAfterServer server, CurrentActor current) {
        this.server = server;
        this.current = current;
    }

    public void load() {
        health = PageFlow.given(server.health(current.actor()), new SentForm()).orElse(null);
    }

    public @Nullable Health getHealth() {
        return health;
    }

    /** What a check tells, as {@code disk: LOW, draining: false}. */
    public String dataOf(Health.Check check) {
        return check.data().entrySet().stream()
                .map(one -> one.getKey() + ": " + one.getValue())
                .collect(Collectors.joining(", "));
    }
}

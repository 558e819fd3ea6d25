package casebook.security.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.platform.WorkClock;
import casebook.platform.app.Draining;
import casebook.platform.store.StartUp.DatabaseReady;
import casebook.security.Links;
import casebook.security.SignInFailures;
import casebook.security.Tokens;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What decides nothing any more goes by itself, hour after hour, until the server is told to stop. */
class ForgettingSignInsTest {
    private final List<String> deleted = new ArrayList<>();
    private final List<Object> schedule = new ArrayList<>();
    private final List<Runnable> hourly = new ArrayList<>();
    private final Draining draining = new Draining();
    private boolean broken;

    ForgettingSignInsTest() {
        WorkClock noon = new WorkClock() {
            @Override
            public Instant instant() {
                return Instant.parse("2026-11-02T12:00:00Z");
            }
        };
        ForgettingTimer timer = new ForgettingTimer(
                new ForgettingSignIns(store(Tokens.class), store(Links.class), store(SignInFailures.class), noon),
                draining);
        timer.setTimer(standIn(ManagedScheduledExecutorService.class, (proxy, method, arguments) -> {
            hourly.add((Runnable) arguments[0]);
            schedule.addAll(Arrays.asList(arguments).subList(1, arguments.length));
            return null;
        }));
        timer.start(new DatabaseReady());
    }

    private <T> T store(Class<T> type) {
        return standIn(type, (proxy, method, arguments) -> {
            if (broken) {
                throw new IllegalStateException("no database");
            }
            deleted.add(type.getSimpleName() + " " + method.getName() + " " + arguments[0]);
            return 1;
        });
    }

    private static <T> T standIn(Class<T> type, InvocationHandler answers) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, answers));
    }

    private void anHourPasses() {
        hourly.forEach(Runnable::run);
    }

    @Test
    void onceAnHourSecretsGoAfterThirtyDaysAndFailuresAfterOne() {
        assertEquals("[10, 60, MINUTES]", schedule.toString());
        anHourPasses();
        assertEquals(
                List.of(
                        "Tokens forgetBefore 2026-10-03T12:00:00Z",
                        "Links forgetBefore 2026-10-03T12:00:00Z",
                        "SignInFailures forgetBefore 2026-11-01T12:00:00Z"),
                deleted);
    }

    @Test
    void aServerThatIsStoppingDeletesNothing() throws InterruptedException {
        draining.drain(0, Duration.ZERO);
        anHourPasses();
        assertEquals(List.of(), deleted);
    }

    @Test
    void aFailureDoesNotEndTheTimer() {
        broken = true;
        anHourPasses();
        broken = false;
        anHourPasses();
        assertEquals(3, deleted.size());
    }
}

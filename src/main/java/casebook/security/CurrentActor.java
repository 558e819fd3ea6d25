package casebook.security;

import java.util.Optional;

/**
 * The actor of the request that is being answered. Beans and resources of every feature inject this; it may be kept by
 * a bean that outlives the request, since it is asked anew each time.
 */
public interface CurrentActor {

    /** @throws IllegalStateException when nobody is signed in, which the edge has refused before */
    Actor actor();

    Optional<Actor> signedIn();

    /** What a form or script must send back with a write; empty without a session, so also for a token. */
    Optional<String> csrf();
}

package casebook.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScopeTest {
    @Test
    void theWordsAreThoseOfTheContract() {
        assertEquals(Optional.of(Scope.ATTEMPT), Scope.ofWord("attempt"));
        assertEquals(Optional.of(Scope.RESULTS_READ), Scope.ofWord("results:read"));
        assertEquals(Optional.of(Scope.MANAGE), Scope.ofWord("manage"));
        assertEquals(Optional.empty(), Scope.ofWord("MANAGE"));
    }

    @Test
    void whatIsWrittenIsReadAndUnknownWordsGrantNothing() {
        assertEquals("attempt manage", Scope.write(Set.of(Scope.MANAGE, Scope.ATTEMPT)));
        assertEquals(Set.of(Scope.RESULTS_READ), Scope.read("results:read everything"));
        assertEquals(Set.of(), Scope.read(""));
    }

    @Test
    void anAdministratorsTokenWithoutManageDoesNoAdministratorsWork() {
        Actor session = new Actor(1, "Ada", true, true, false, Scope.all(), 10);
        Actor token = new Actor(1, "Ada", true, true, false, Set.of(Scope.RESULTS_READ), 11);

        assertTrue(session.administers());
        assertFalse(token.administers());
    }
}

package casebook.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.shared.Diagnostic;
import casebook.shared.Where;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {
    private static final Where WHERE = Where.at("password");

    @ParameterizedTest
    @CsvSource({"casebook, student01", "'four small words here', ada", "пароль-1, ada"})
    void eightCharactersOfAnyKindWillDo(String password, String username) {
        assertEquals(List.of(), PasswordPolicy.faults(password, username, WHERE));
    }

    @ParameterizedTest
    @CsvSource({"seven77, ada", "'', ada", "Student01, student01", "ｓｔｕｄｅｎｔ０１, student01"})
    void shortOnesAndTheUsernameAreRefused(String password, String username) {
        List<Diagnostic> faults = PasswordPolicy.faults(password, username, WHERE);

        assertEquals(
                List.of("PASSWORD_INVALID"),
                faults.stream().map(Diagnostic::code).toList());
    }

    @Test
    void twoHundredCharactersAreTheMost() {
        assertEquals(0, PasswordPolicy.faults("x".repeat(200), "ada", WHERE).size());
        assertEquals(1, PasswordPolicy.faults("x".repeat(201), "ada", WHERE).size());
    }
}

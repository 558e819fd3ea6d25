package casebook.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import casebook.shared.Diagnostic;
import casebook.shared.Parsed;
import casebook.shared.Where;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Usernames as CONTRACT section 1 has them; foldings after Unicode 15, CaseFolding.txt and UAX 15. */
class UsernameTest {
    @ParameterizedTest
    @CsvSource({
        "Student01, student01",
        "Ｓｔｕｄｅｎｔ０１, student01",
        "ﬁona, fiona",
        "Straße, strasse",
        "STRASSE, strasse",
        "ΣΊΣΥΦΟΣ, σίσυφοσ",
        "σίσυφος, σίσυφοσ",
        "'  ada  ', ada",
        "O’Neill, o’neill"
    })
    void spellingsOfOneNameAreEqual(String typed, String folded) {
        Parsed<Username> parsed = Username.parse(typed, Where.at("username"));

        assertEquals(new Username(folded), parsed.value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "a\u0007b", "a\nb", "ad\u202Ea", "\u2066ada", "ada\u200F", "a\u200Bda", "ada\uE000"})
    void hiddenCharactersAndNothingAreRefused(String typed) {
        Parsed<Username> parsed = Username.parse(typed, Where.line(3, "username"));

        assertEquals(1, parsed.diagnostics().size());
        Diagnostic fault = parsed.diagnostics().get(0);
        assertEquals("USERNAME_INVALID", fault.code());
        assertEquals(Where.line(3, "username"), fault.where());
    }

    @Test
    void theJoinersOfPersianAreLetters() {
        assertEquals(
                new Username("می\u200Cرود"),
                Username.parse("می\u200Cرود", Where.at("")).value());
    }

    @Test
    void aHundredCharactersAreTheMost() {
        assertEquals(
                0, Username.parse("a".repeat(100), Where.at("")).diagnostics().size());
        assertEquals(
                1, Username.parse("a".repeat(101), Where.at("")).diagnostics().size());
        assertEquals(
                1, Username.parse("ß".repeat(51), Where.at("")).diagnostics().size());
    }

    @Test
    void aNameThatIsNotFoldedCannotBeMade() {
        assertThrows(IllegalArgumentException.class, () -> new Username("Ada"));
    }
}

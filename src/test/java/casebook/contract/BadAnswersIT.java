package casebook.contract;

import static casebook.support.Sheet.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Classroom;
import casebook.support.Reply;
import casebook.support.RunningCasebook;
import casebook.support.School;
import casebook.support.Sheet;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract, sections 4 and 6: what a candidate's page must never send, and what happens when it does. */
@ExtendWith(RunningCasebook.class)
class BadAnswersIT {
    private final Classroom course;

    BadAnswersIT(School school) {
        course = school.newCourse();
    }

    @Test
    void everySaveEntryIsCheckedAndAllFaultsAreNamed() {
        Sheet sheet = course.start(course.anna(), course.open(Classroom.ALL_KINDS));
        int choice = sheet.slotOf("choice");
        int order = sheet.slotOf("order");
        String one = sheet.ids(order, "choices").getFirst();
        Reply refused = sheet.save(
                "{\"slot\":0,\"sequence\":1,\"response\":null}",
                "{\"slot\":1,\"sequence\":0,\"response\":null}",
                "{\"slot\":1,\"sequence\":2147483648,\"response\":null}",
                "{\"slot\":1,\"sequence\":1.5,\"response\":null}",
                "{\"slot\":\"1\",\"sequence\":1,\"response\":null}",
                "{\"slot\":1,\"sequence\":1}",
                "{\"slot\":1,\"sequence\":1,\"response\":7}",
                "{\"slot\":1,\"sequence\":1,\"response\":{\"RESPONSE\":\"k3f\"}}",
                "{\"slot\":1,\"sequence\":1,\"base\":-1,\"response\":null,\"x\":0}");
        assertEquals(400, refused.status());
        for (int i = 0; i <= 8; i++) {
            String place = "responses[" + i + "]";
            assertTrue(
                    refused.places().stream().anyMatch(where -> where.startsWith(place)),
                    place + " in " + refused.text());
        }
        Reply misfits = sheet.save(
                entry(choice, 1, 0, "{\"RESPONSE\":[\"nosuch\"]}"),
                entry(order, 1, 0, "{\"RESPONSE\":[\"%1$s\",\"%1$s\"]}".formatted(one)),
                entry(99, 1, 0, "null"));
        assertEquals(400, misfits.status());
        assertEquals(
                3,
                misfits.places().stream()
                        .map(where -> where.substring(0, 12))
                        .distinct()
                        .count(),
                misfits.text());
        Reply both = sheet.save(
                "{\"slot\":1,\"sequence\":0,\"response\":null}",
                entry(choice, 1, 0, "{\"RESPONSE\":[\"nosuch\"]}"),
                entry(99, 1, 0, "null"));
        assertEquals(
                List.of("responses[0].sequence", "responses[1].response.RESPONSE[0]", "responses[2].slot"),
                both.expect(400).places());
        assertEquals(0, sheet.again().slot(choice).getInt("sequence"));
    }

    @Test
    void twoHundredSlotsAreTheMost() {
        Sheet sheet = course.start(course.anna(), course.open("qkx-text"));
        String[] entries = new String[201];
        Arrays.fill(entries, "{\"slot\":1,\"sequence\":1,\"response\":null}");
        assertEquals(400, sheet.save(entries).status());
        assertEquals(0, sheet.again().slot(1).getInt("sequence"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\u0000",
                "\\ud800",
                "<script>alert(1)</script>",
                "' OR 1=1 --",
                "\\u202e\\u2066",
                "{\\\"a\\\":1}"
            })
    void hostileTextIsStoredAsItIsOrRefusedAndNeverBreaksAnything(String text) {
        Sheet sheet = course.start(course.anna(), course.open("qkx-text"));
        Reply reply = sheet.save(entry(1, 1, 0, "{\"G1\":[\"" + text + "\"]}"));
        assertTrue(reply.status() == 200 || reply.status() == 400, reply.status() + " " + reply.text());
        assertEquals(reply.status() == 200 ? 1 : 0, sheet.again().slot(1).getInt("sequence"));
    }

    @Test
    void aProblemReportNeedsAText() {
        Sheet sheet = course.start(course.anna(), course.open("qkx-text"));
        assertEquals(
                List.of("text"),
                sheet.client()
                        .post(sheet.path("/slots/1/problem"), "{}")
                        .expect(400)
                        .places());
        sheet.client()
                .post(sheet.path("/slots/1/problem"), "{\"text\":\"%s\"}".formatted("x".repeat(4_001)))
                .expect(400);
        sheet.client().post(sheet.path("/slots/2/problem"), "{\"text\":\"x\"}").expect(404);
        sheet.client()
                .post(sheet.path("/slots/1/problem"), "{\"text\":\"The gap is narrow.\"}")
                .expect(201);
    }
}

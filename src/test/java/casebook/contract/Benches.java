package casebook.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import casebook.support.Client;
import casebook.support.Reply;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a person does at a workbench, form by form; the commentary was invented for these tests. */
final class Benches {
    static final String TEXT = """
            A bargain at the bridge
            By Laura Marsh
            The Kell Review, 12 May 2024

            On 2 April 2024 Norway closed the Kell bridge to lorries from Finland. Its transport ministry said the deck was unsafe.

            Six days later, Finland moved a second battalion to Oulu, within sight of the river.
            """;

    static String form(String... fields) {
        return IntStream.range(0, fields.length / 2)
                .mapToObj(i -> fields[2 * i] + "=" + URLEncoder.encode(fields[2 * i + 1], StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Reply post(Client who, String path, String... fields) {
        return who.send(
                "POST", path, "application/x-www-form-urlencoded", form(fields).getBytes(StandardCharsets.UTF_8));
    }

    /** The id of a new draft. */
    static String begin(Client who) {
        Reply begun = post(who, "/teach/cases.xhtml", "text", TEXT, "do", "begin");
        assertEquals(303, begun.status());
        Matcher draft = Pattern.compile("draft=(\\d+)")
                .matcher(begun.headers().firstValue("Location").orElseThrow());
        assertTrue(draft.find());
        return draft.group(1);
    }

    static String bench(String draft) {
        return "/teach/workbench.xhtml?draft=" + draft;
    }

    static Reply act(Client who, String draft, int base, String deed, String... more) {
        String[] fields = Arrays.copyOf(more, more.length + 4);
        fields[more.length] = "base";
        fields[more.length + 1] = Integer.toString(base);
        fields[more.length + 2] = "do";
        fields[more.length + 3] = deed;
        return post(who, bench(draft), fields);
    }

    private Benches() {}
}

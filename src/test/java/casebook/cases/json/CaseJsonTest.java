package casebook.cases.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import casebook.cases.SampleCase;
import casebook.cases.TeachingCase;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class CaseJsonTest {

    @Test
    void whatWasWrittenReadsBackTheSame() {
        TeachingCase whole = SampleCase.whole();
        String text = CaseJson.write(whole).toString();
        JsonObject tree = Json.createReader(new StringReader(text)).readObject();

        assertEquals(whole, CaseJson.read(tree));
        assertEquals(text, CaseJson.write(CaseJson.read(tree)).toString());
    }

    @Test
    void sentencesOfAStoredVersionAreKeptAsTheyWere() {
        JsonObject tree = CaseJson.write(SampleCase.whole());
        JsonObject passage = tree.getJsonArray("sections")
                .getJsonObject(0)
                .getJsonArray("passages")
                .getJsonObject(0);

        assertEquals("[[0,23],[24,54]]", passage.getJsonArray("sentences").toString());
        assertEquals("Arden closed the gates. Belmar has water for ten days.", passage.getString("text"));
    }
}

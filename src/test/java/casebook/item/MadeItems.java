package casebook.item;

import static casebook.item.Trees.tree;

/** Items with a recording, a button, or something that candidates make; with {@link Items#ALL} among the others. */
public final class MadeItems {

    private MadeItems() {}

    private static final String RUBRIC = """
            "modelAnswer": "Canary model", "rubric": {"criteria": [
             {"id": "canary-one", "name": "Canary one", "weight": 40, "levels": [{"score": 0, "descriptor": "Canary none"}]},
             {"id": "canary-two", "name": "Canary two", "weight": 40, "levels": [{"score": 0, "descriptor": "Canary none"}]},
             {"id": "canary-three", "name": "Canary three", "weight": 20, "levels": [{"score": 1, "descriptor": "Canary all"}]}]}""";

    /** Twice for all of 2 marks, four times at most. The content is "RIFF". */
    public static final String MEDIA = tree("media", 2, """
            "medium": {"type": "audio/wav", "base64": "UklGRg==", "title": "Radio", "transcript": "*Static.*"},
            "minPlays": 2, "maxPlays": 4""");

    /** Text or PDF of 20 bytes at most; 5 marks. */
    public static final String UPLOAD =
            tree("upload", 5, "\"types\": [\"text\", \"pdf\"], \"maxBytes\": 20, " + RUBRIC);

    public static final String DRAWING = tree("drawing", 5, """
            "picture": {"width": 400, "height": 200, "title": "A strait", "description": "Land in the north."},
            """ + RUBRIC);

    /** A choice (a; 1 mark), a gap (2 marks, "canary" half of it) and a ladder of three (3 marks); 6 marks. */
    public static final String COMPOSITE = tree("composite", 6, """
            "parts": [
             {"kind": "choice", "prompt": "Who?", "marks": 1, "choices": [
              {"id": "canary-a", "text": "one", "key": true, "rationale": "canary why"}, {"id": "canary-b", "text": "two"}]},
             {"kind": "text-entry", "prompt": "What?", "marks": 2, "text": "It was [[G1]].", "gaps": [
              {"id": "G1", "type": "string", "maxLength": 20, "accept": [{"value": "canary depth"},
               {"value": "canary", "fraction": 0.5}]}]},
             {"kind": "ladder", "prompt": "How high?", "marks": 3, "exhibit": "x-canary", "rungs": [
              {"id": "canary-p", "text": "protest", "rank": 1}, {"id": "canary-q", "text": "recall", "rank": 2},
              {"id": "canary-r", "text": "strike", "rank": 3}]}]""");

    public static final String END_ATTEMPT = tree("end-attempt", 1, "\"button\": \"I have read it\"");
}

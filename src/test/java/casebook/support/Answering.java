package casebook.support;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers to candidate items by the table of the contract, section 6: the first that fits, whatever its worth. */
final class Answering {
    private Answering() {}

    static String any(JsonObject item) {
        return switch (item.getString("kind")) {
            case "choice" -> response(List.of(ids(item, "choices").getFirst()));
            case "inline-choice" -> gaps(item, gap -> ids(gap, "choices").getFirst());
            case "text-entry" -> gaps(item, gap -> "strategic depth");
            case "match", "classify" -> pairs(item);
            case "order" -> response(ids(item, "choices"));
            case "ladder" -> ranked(ids(item, "rungs"));
            case "extended-text" -> response(List.of("Ein Satz mit Umlaut — und لونه, zehn Wörter lang, mehr nicht."));
            case "evidence" ->
                "{\"RESPONSE\":[\"%s\"],\"EVIDENCE\":[\"%s\"]}"
                        .formatted(
                                ids(item, "choices").getFirst(),
                                ids(item.getJsonArray("passages").getJsonObject(0), "sentences")
                                        .getFirst());
            case "concordance", "hottext", "hotspot" ->
                response(List.of(ids(item, "choices").getFirst()));
            case "gap-match" -> gaps(item, gap -> ids(gap, "choices").getFirst());
            case "forecast" -> gaps(item, gap -> "65");
            case "graphic-order" -> response(ids(item, "choices"));
            case "associate", "graphic-associate" ->
                response(List.of(ids(item, "sources").getFirst() + " "
                        + ids(item, "targets").get(1)));
            case "graphic-gap-match" -> pairs(item);
            case "decision" ->
                response(List.of(ids(item.getJsonArray("points").getJsonObject(0), "options")
                        .getFirst()));
            case "slider" -> response(List.of(item.getJsonNumber("least").toString()));
            case "select-point" -> response(List.of("200 120"));
            case "position-object" -> "{\"P1\":[\"200 30\"],\"P2\":[\"200 30\"]}";
            case "media" -> response(List.of("1"));
            case "upload" -> response(List.of("data:text/plain;name=note.txt;base64,UHJvdGVzdC4="));
            case "drawing" -> response(List.of("10 120 390 120"));
            case "end-attempt" -> response(List.of("true"));
            case "composite" ->
                "{\"Q1.RESPONSE\":[\"%s\"]}"
                        .formatted(ids(item.getJsonArray("questions").getJsonObject(0), "choices")
                                .getFirst());
            default -> throw new AssertionError("an unknown kind: " + item.getString("kind"));
        };
    }

    private static List<String> ids(JsonObject of, String list) {
        return of.getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("id"))
                .toList();
    }

    private static String response(List<String> values) {
        return "{\"RESPONSE\":" + array(values) + "}";
    }

    private static String array(List<String> values) {
        return values.stream().map(value -> "\"" + value + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static String gaps(JsonObject item, Function<JsonObject, String> filling) {
        return item.getJsonArray("gaps").getValuesAs(JsonObject.class).stream()
                .map(gap -> "\"" + gap.getString("id") + "\":" + array(List.of(filling.apply(gap))))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String pairs(JsonObject item) {
        List<String> sources = ids(item, "sources");
        List<String> targets = ids(item, "targets");
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            pairs.add(sources.get(i) + " " + targets.get(i % targets.size()));
        }
        return response(pairs);
    }

    private static String ranked(List<String> rungs) {
        return response(IntStream.range(0, rungs.size())
                .mapToObj(i -> rungs.get(i) + " " + (i + 1))
                .toList());
    }
}

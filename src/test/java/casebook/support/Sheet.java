package casebook.support;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** An attempt as its candidate sees it, and the ways to answer it. */
public record Sheet(Client client, JsonObject attempt) {

    public String id() {
        return attempt.getString("id");
    }

    public String path(String rest) {
        return "/api/attempts/" + id() + rest;
    }

    public Sheet again() {
        return new Sheet(client, client.get(path("")).expect(200).json());
    }

    public JsonObject slot(int number) {
        return attempt.getJsonArray("slots").getJsonObject(number - 1);
    }

    public int slots() {
        return attempt.getJsonArray("slots").size();
    }

    public JsonObject item(int slot) {
        return slot(slot).getJsonObject("item");
    }

    /** The slot that holds the one item of a kind. */
    public int slotOf(String kind) {
        for (int slot = 1; slot <= slots(); slot++) {
            if (item(slot).getString("kind").equals(kind)) {
                return slot;
            }
        }
        throw new AssertionError("no item of kind " + kind);
    }

    /** One entry of a save. */
    public static String entry(int slot, int sequence, int base, String response) {
        return "{\"slot\":%d,\"sequence\":%d,\"base\":%d,\"response\":%s}".formatted(slot, sequence, base, response);
    }

    public Reply save(String... entries) {
        return client.put(path("/responses"), "{\"responses\":[" + String.join(",", entries) + "]}");
    }

    public Reply submit() {
        return client.post(path("/submit"), "{}");
    }

    public Reply feedback() {
        return client.get(path("/feedback"));
    }

    /** Ids of the options, sources, rungs … of an item, in the order shown. */
    public List<String> ids(int slot, String list) {
        return item(slot).getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .map(entry -> entry.getString("id"))
                .toList();
    }

    /** The id of the option whose text is this. */
    public String idOf(int slot, String list, String text) {
        return item(slot).getJsonArray(list).getValuesAs(JsonObject.class).stream()
                .filter(entry -> entry.toString().contains(text))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** A complete answer to the item of a slot, right or wrong, as a page would send it. */
    public String anyResponse(int slot) {
        return Answering.any(item(slot));
    }

    /** Every slot answered in one save. */
    public Reply saveAll(int sequence) {
        List<String> entries = new ArrayList<>();
        for (int slot = 1; slot <= slots(); slot++) {
            entries.add(entry(slot, sequence, ((JsonNumber) slot(slot).get("sequence")).intValue(), anyResponse(slot)));
        }
        return save(entries.toArray(String[]::new));
    }

    /** All ids that this attempt was given, sorted. */
    public List<String> allIds() {
        List<String> found = new ArrayList<>();
        for (int slot = 1; slot <= slots(); slot++) {
            collect(item(slot), found);
        }
        Collections.sort(found);
        return found;
    }

    private static void collect(JsonObject object, List<String> found) {
        object.forEach((name, value) -> {
            if (name.equals("id") && value instanceof JsonString id) {
                found.add(id.getString());
            } else if (value instanceof JsonObject inner) {
                collect(inner, found);
            } else if (value instanceof JsonArray array) {
                array.forEach(one -> {
                    if (one instanceof JsonObject inner) {
                        collect(inner, found);
                    }
                });
            }
        });
    }

    public String ends() {
        return Objects.requireNonNull(attempt.getString("ends", null));
    }
}

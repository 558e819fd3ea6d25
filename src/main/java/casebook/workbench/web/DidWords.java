package casebook.workbench.web;

import casebook.platform.web.Phrases;
import casebook.workbench.Did;
import casebook.workbench.DraftChange;
import casebook.workbench.app.Bench;

/** Says in the reader's language what was done to a draft. */
record DidWords(Phrases words) {

    /** @param kept as {@link Did} writes it */
    String what(String kept) {
        Did did = Did.read(kept);
        Object[] about = did.about().stream()
                .map(one -> one.startsWith("@") ? word(one.substring(1)) : one.substring(1))
                .toArray();
        String key = "bench.did." + did.key();
        return words.has(key) ? words.say(key, about) : kept;
    }

    private String word(String key) {
        return words.has(key) ? words.word(key) : key;
    }

    /** With the person's name before it. */
    String line(Bench.Told told) {
        boolean plain = Did.read(told.what()).key().equals("plain");
        DraftChange.Kind kind = plain ? DraftChange.Kind.DONE : told.kind();
        return words.say("bench.history." + kind, told.name(), what(told.what()));
    }
}

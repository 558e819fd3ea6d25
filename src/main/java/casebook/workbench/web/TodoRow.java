package casebook.workbench.web;

import casebook.commentary.draft.Requirement;
import casebook.platform.web.Phrases;

/**
 * Something that a case must have, in the reader's words.
 *
 * @param link where it stands or would stand; empty when the workbench has no place for it
 */
public record TodoRow(Requirement what, String name, String wanted, String have, String link) {

    static TodoRow of(Requirement one, String link, Phrases words) {
        String name = words.word("bench.todo.name." + one.what());
        return new TodoRow(
                one,
                one.part().isEmpty() ? name : words.say("bench.todo.part", name, one.part()),
                wanted(one, words),
                words.say("bench.todo.have." + one.measure(), one.have(), one.also()),
                link);
    }

    private static String wanted(Requirement one, Phrases words) {
        String key = "bench.todo.want." + one.measure();
        if (one.isUnlimited()) {
            return words.say(key + ".more", one.least());
        }
        return one.least() == one.most() && words.has(key + ".exact")
                ? words.say(key + ".exact", one.least())
                : words.say(key, one.least(), one.most());
    }

    public String getState() {
        return what.state().name();
    }
}

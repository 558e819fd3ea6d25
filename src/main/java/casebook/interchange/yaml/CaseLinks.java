package casebook.interchange.yaml;

import casebook.interchange.yaml.CaseIndex.Named;
import casebook.shared.Diagnostic;
import casebook.shared.Severity;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks that what the entries of one file point to exists, and opens no later than they do. */
final class CaseLinks {

    private static final Set<String> OWN_SOURCES = Set.of("commentary", "record", "ours");

    private final CaseIndex index;
    private final Set<String> references;
    private final List<Diagnostic> diagnostics;

    /**
     * @param references the ids of everything that may be cited
     */
    CaseLinks(CaseIndex index, Set<String> references, List<Diagnostic> diagnostics) {
        this.index = index;
        this.references = references;
        this.diagnostics = diagnostics;
    }

    /** Enters the ids of a file's entries, before any link is followed. */
    void enter(JsonArray entries, String list, Marks marks) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof JsonObject entry) {
                String id = CaseIndex.text(entry, "id");
                if (id != null) {
                    String part = entry.getString("part", "");
                    index.add(id, part, marks.at(list + "[" + i + "].id"));
                }
            }
        }
    }

    void follow(JsonArray entries, String list, Marks marks) {
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) instanceof JsonObject entry) {
                new Entry(entry, list + "[" + i + "]", marks).check();
            }
        }
    }

    /** The source of a passage or entry: the commentary, the record, ourselves, or a work of the references. */
    boolean isSource(String id) {
        return OWN_SOURCES.contains(id) || references.contains(id);
    }

    private final class Entry {

        private final JsonObject entry;
        private final String path;
        private final Marks marks;
        private final String part;

        Entry(JsonObject entry, String path, Marks marks) {
            this.entry = entry;
            this.path = path;
            this.marks = marks;
            this.part = entry.getString("part", "");
        }

        void check() {
            part();
            links("passages", "p-", "passage");
            links("supports", "c-", "claim");
            links("rebuts", "c-", "claim");
            link("by", "a-", "actor");
            link("decider", "a-", "actor");
            cited("references", references);
            cited("sources", null);
            options();
            dates();
            table();
        }

        private void part() {
            if (!part.isEmpty() && index.hasParts() && !index.isPart(part)) {
                error("PART_UNKNOWN", "the front matter declares no part " + part, "part");
            }
            String known = entry.getString("knownFrom", "");
            String limit = index.knownFrom(part);
            if (!limit.isEmpty() && known.compareTo(limit) > 0) {
                warn("KNOWN_LATER", "known from " + known + ", after part " + part + " (" + limit + ")", "knownFrom");
            }
        }

        private void links(String key, String prefix, String what) {
            if (entry.get(key) instanceof JsonArray ids) {
                for (int i = 0; i < ids.size(); i++) {
                    if (ids.get(i) instanceof JsonString id) {
                        follow(id.getString(), key + "[" + i + "]", prefix, what);
                    }
                }
            }
        }

        private void link(String key, String prefix, String what) {
            String id = CaseIndex.text(entry, key);
            if (id != null) {
                follow(id, key, prefix, what);
            }
        }

        private void follow(String id, String key, String prefix, String what) {
            Named target = id.startsWith(prefix) ? index.find(id) : null;
            if (target == null) {
                error("LINK", "there is no " + what + " " + id, key);
            } else if (prefix.equals("p-") && index.isPart(part) && index.opensAfter(target.part(), part)) {
                error("LINK_LATER", id + " opens with part " + target.part() + ", after this entry's " + part, key);
            }
        }

        private void cited(String key, @Nullable Set<String> only) {
            if (entry.get(key) instanceof JsonArray ids) {
                for (int i = 0; i < ids.size(); i++) {
                    String id = ids.get(i) instanceof JsonString text ? text.getString() : "";
                    if (!id.isEmpty() && !(only == null ? isSource(id) : only.contains(id))) {
                        error(
                                "K1",
                                "the references hold no " + id + "; nothing else may be cited",
                                key + "[" + i + "]");
                    }
                }
            }
        }

        private void options() {
            if (!(entry.get("options") instanceof JsonArray options)) {
                return;
            }
            Set<String> ids = new HashSet<>();
            Set<String> kinds = new HashSet<>();
            boolean peaceful = false;
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i) instanceof JsonObject option) {
                    if (!ids.add(option.getString("id", ""))) {
                        error("ID_TWICE", "the option's id is given twice", "options[" + i + "].id");
                    }
                    kinds.add(option.getString("kind", ""));
                    peaceful |= JsonValue.FALSE.equals(option.get("force"));
                }
            }
            if (options.size() < 4 || !peaceful || !kinds.containsAll(Set.of("joint-mechanism", "referral"))) {
                warn(
                        "DECISION",
                        "a decision has four options or more: one without force, one of kind joint-mechanism, one of"
                                + " kind referral",
                        "options");
            }
        }

        private void dates() {
            String until = entry.getString("until", "");
            if (!until.isEmpty() && until.compareTo(entry.getString("date", "")) < 0) {
                error("DATE", "until lies before date", "until");
            }
        }

        private void table() {
            if (entry.get("table") instanceof JsonObject table
                    && table.get("columns") instanceof JsonArray columns
                    && table.get("rows") instanceof JsonArray rows) {
                for (int i = 0; i < rows.size(); i++) {
                    if (rows.get(i) instanceof JsonArray row && row.size() != columns.size()) {
                        error(
                                "TABLE",
                                "the row has " + row.size() + " cells for " + columns.size() + " columns",
                                "table.rows[" + i + "]");
                    }
                }
            }
        }

        private void error(String code, String message, String key) {
            diagnostics.add(Diagnostic.error(code, message, marks.at(path + "." + key)));
        }

        private void warn(String code, String message, String key) {
            diagnostics.add(new Diagnostic(code, Severity.WARNING, message, marks.at(path + "." + key)));
        }
    }
}

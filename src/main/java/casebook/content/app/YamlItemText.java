package casebook.content.app;

import casebook.interchange.yaml.PlacedTree;
import casebook.interchange.yaml.YamlTree;
import casebook.platform.SystemTask;
import casebook.questionbank.ItemText;
import casebook.shared.Parsed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Items in the YAML of their files. */
@SystemTask
@ApplicationScoped
public class YamlItemText implements ItemText {
    /** Columns, after which plain texts are folded. */
    private static final int WIDTH = 100;

    @Override
    public Reading read(String text) {
        Parsed<PlacedTree> read = YamlTree.read("item", text.replace("\r", ""));
        PlacedTree placed = read.value();
        return new Reading(placed == null ? null : placed.tree(), read.diagnostics());
    }

    @Override
    public String write(JsonObject tree) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .build();
        return new Dump(settings).dumpToString(plain(tree));
    }

    private static @Nullable Object plain(JsonValue value) {
        return switch (value.getValueType()) {
            case OBJECT -> {
                Map<String, @Nullable Object> members = new LinkedHashMap<>();
                ((JsonObject) value).forEach((name, member) -> members.put(name, plain(member)));
                yield members;
            }
            case ARRAY -> value.asJsonArray().stream().map(YamlItemText::plain).toList();
            case STRING -> ((JsonString) value).getString();
            case NUMBER -> number((JsonNumber) value);
            case TRUE -> true;
            case FALSE -> false;
            case NULL -> null;
        };
    }

    private static Object number(JsonNumber number) {
        BigDecimal exact = number.bigDecimalValue().stripTrailingZeros();
        return exact.scale() <= 0 ? (Object) exact.longValueExact() : (Object) exact.doubleValue();
    }
}

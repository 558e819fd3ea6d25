package casebook.platform.app;

import casebook.platform.launch.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings as this server runs with them. They are set outside of it, so here they can only be read. */
@ApplicationScoped
public class SettingsInForce {
    private final Config config;
    private final Map<String, String> ways;

    /**
     * A setting in force.
     *
     * @param value as it is shown: a secret is not, nor what follows the name of a database in its URL; empty when it is
     *     not set and what then holds is no value
     */
    public record InForce(Setting setting, String value, Way way) {}

    /** Where a value comes from; the names are ends of message keys. */
    public enum Way {
        OPTION,
        VARIABLE,
        USUAL
    }

    /** @param given what the launcher says of its settings, such as {@code PORT:option,DATA:variable} */
    @Inject
    public SettingsInForce(Config config, @ConfigProperty(name = "casebook.given") Optional<String> given) {
        this.config = config;
        this.ways = given.stream()
                .flatMap(text -> Arrays.stream(text.split(",", -1)))
                .filter(part -> part.contains(":"))
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf(':')), part -> part.substring(part.indexOf(':') + 1)));
    }

    public List<InForce> all() {
        return Arrays.stream(Setting.values())
                .map(setting -> new InForce(setting, value(setting), way(setting)))
                .toList();
    }

    /** What backs PostgreSQL up; it asks for the password itself. */
    public String dumpCommand() {
        String url = value(Setting.DB_URL).replaceFirst("^jdbc:", "");
        return "pg_dump --format=custom --file=casebook.dump --username=" + value(Setting.DB_USER) + " --dbname=" + url;
    }

    private String value(Setting setting) {
        Optional<String> set = config.getOptionalValue(setting.property(), String.class);
        if (setting.secret()) {
            return "";
        }
        return set.map(value -> setting == Setting.DB_URL ? shown(value) : value)
                .orElse("");
    }

    private Way way(Setting setting) {
        return switch (ways.getOrDefault(setting.name(), "")) {
            case "option" -> Way.OPTION;
            case "variable" -> Way.VARIABLE;
            default -> Way.USUAL;
        };
    }

    /** A database URL without its attributes and without a user before its host, which may hold a password. */
    static String shown(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }
}

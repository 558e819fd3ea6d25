package casebook.platform.launch;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that can be set, with its option on the command line. {@code src/docs/settings.md} shows this table. */
public enum Setting {
    PORT(SettingKind.PORT, "--port", "8080", "Port to listen on."),
    ADDRESS(
            SettingKind.ADDRESS,
            "--address",
            "127.0.0.1",
            "Address to listen on; one off this machine's loopback needs a public URL."),
    PUBLIC_URL(
            SettingKind.URL,
            "--public-url",
            "none",
            "Address that people type, when a proxy or another host name stands in front; https makes cookies secure."),
    DATA(SettingKind.FOLDER, "--data", "`data` beside the launcher", "Folder of the database, the logs and the lock."),
    CONTENT(
            SettingKind.FOLDERS,
            "--content",
            "none",
            "Further folders of cases and question banks, beside those that come with Casebook."),
    DEMO(
            SettingKind.SWITCH,
            "--no-demo",
            "`true`, or `false` with a public URL",
            "Whether the demo course and its accounts are made; `--no-demo` sets `false`."),
    DEMO_ANYWHERE(
            SettingKind.SWITCH,
            "--demo",
            "`false`",
            "Whether demo accounts may sign in from other machines; `--demo` sets `true`, and the demo with it."),
    DB_URL(
            SettingKind.DATABASE,
            null,
            "Derby in the data folder",
            "Database, such as `jdbc:postgresql://localhost/casebook`."),
    DB_USER(SettingKind.TEXT, null, "none", "User of the database."),
    DB_PASSWORD(SettingKind.TEXT, null, "none", "Password of the database; never written to a file or a log."),
    HEAP(SettingKind.SIZE, null, "560m", "Memory for the server's objects, such as `2g` for a large class.");

    private final SettingKind kind;
    private final Optional<String> option;
    private final String usual;
    private final String meaning;

    Setting(SettingKind kind, @Nullable String option, String usual, String meaning) {
        this.kind = kind;
        this.option = Optional.ofNullable(option);
        this.usual = usual;
        this.meaning = meaning;
    }

    public SettingKind kind() {
        return kind;
    }

    /** The option that sets it; what only the environment sets has none. */
    public Optional<String> option() {
        return option;
    }

    /** What holds when it is not set, in words. */
    public String usual() {
        return usual;
    }

    public String meaning() {
        return meaning;
    }

    /** Its name in the environment, such as {@code CASEBOOK_PUBLIC_URL}. */
    public String variable() {
        return "CASEBOOK_" + name();
    }

    /** The property by which the server knows it, such as {@code casebook.public.url}. */
    public String property() {
        return "casebook." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** Whether nobody may read its value anywhere. */
    public boolean secret() {
        return this == DB_PASSWORD;
    }

    static Optional<Setting> ofOption(String option) {
        return Arrays.stream(values())
                .filter(setting -> setting.option.filter(option::equals).isPresent())
                .findFirst();
    }

    static Optional<Setting> ofVariable(String variable) {
        return Arrays.stream(values())
                .filter(setting -> setting.variable().equals(variable))
                .findFirst();
    }
}

package casebook.platform.launch;

import java.io.File;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a person has set, still as text: options outrank the environment. Everything that is not understood is a fault,
 * so that a misspelt name never passes unnoticed.
 */
record GivenSettings(Map<Setting, String> values, Set<Setting> byOption, List<String> faults) {
    private static final String PREFIX = "CASEBOOK_";

    GivenSettings {
        values = Map.copyOf(values);
        byOption = Set.copyOf(byOption);
        faults = List.copyOf(faults);
    }

    Optional<String> of(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    String of(Setting setting, String otherwise) {
        return values.getOrDefault(setting, otherwise);
    }

    /** What was set, by which way, for the server to show: {@code PORT:option,DATA:variable}; no values. */
    String ways() {
        return new TreeSet<>(values.keySet())
                .stream()
                        .map(setting -> setting + (byOption.contains(setting) ? ":option" : ":variable"))
                        .collect(Collectors.joining(","));
    }

    static GivenSettings read(List<String> arguments, Map<String, String> environment) {
        Reading reading = new Reading();
        new TreeMap<>(environment).forEach(reading::variable);
        reading.options(arguments.iterator());
        return new GivenSettings(reading.values, reading.byOption, reading.faults);
    }

    private static final class Reading {
        private final Map<Setting, String> values = new EnumMap<>(Setting.class);
        private final Set<Setting> byOption = EnumSet.noneOf(Setting.class);
        private final List<String> faults = new ArrayList<>();
        private boolean contentGiven;

        void variable(String name, String value) {
            if (!name.startsWith(PREFIX)) {
                return;
            }
            Optional<Setting> setting = Setting.ofVariable(name);
            if (setting.isEmpty()) {
                faults.add("unknown setting " + name + " in the environment; src/docs/settings.md lists all");
            } else {
                put(setting.get(), name, value);
            }
        }

        void options(Iterator<String> arguments) {
            while (arguments.hasNext()) {
                String argument = arguments.next();
                int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
                String name = equals < 0 ? argument : argument.substring(0, equals);
                Optional<Setting> setting = Setting.ofOption(name);
                if (setting.isEmpty()) {
                    faults.add("unknown option " + argument + "; ./casebook --help lists all");
                } else if (setting.get().kind() == SettingKind.SWITCH) {
                    flip(setting.get(), argument, equals);
                } else if (equals >= 0) {
                    option(setting.get(), name, argument.substring(equals + 1));
                } else if (arguments.hasNext()) {
                    option(setting.get(), name, arguments.next());
                } else {
                    faults.add(name + " needs a value: " + setting.get().kind().words());
                }
            }
        }

        private void flip(Setting setting, String argument, int equals) {
            if (equals >= 0) {
                faults.add(argument.substring(0, equals) + " takes no value");
                return;
            }
            byOption.addAll(List.of(Setting.DEMO, Setting.DEMO_ANYWHERE));
            if (setting == Setting.DEMO) {
                values.put(Setting.DEMO, "false");
                values.put(Setting.DEMO_ANYWHERE, "false");
            } else {
                values.put(Setting.DEMO, "true");
                values.put(Setting.DEMO_ANYWHERE, "true");
            }
        }

        private void option(Setting setting, String name, String value) {
            boolean another = setting == Setting.CONTENT && contentGiven;
            contentGiven |= setting == Setting.CONTENT;
            byOption.add(setting);
            put(setting, name, another ? values.get(setting) + File.pathSeparator + value : value);
        }

        private void put(Setting setting, String name, String value) {
            setting.kind().fault(name, value).ifPresentOrElse(faults::add, () -> values.put(setting, value));
        }
    }
}

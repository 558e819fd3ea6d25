package casebook.browser;

import casebook.support.RunningCasebook;
import casebook.support.Server;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives test classes the browser, and a server that holds the demo course. Each is started once, when first asked for. */
final class Browsing implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(SPACE);
        return parameter.getParameter().getType() == Chromium.class
                ? store.getOrComputeIfAbsent(Chromium.class, ignored -> Chromium.start(), Chromium.class)
                : store.getOrComputeIfAbsent(
                        Server.class,
                        ignored -> Server.start(RunningCasebook.newFolder("demo"), Map.of()),
                        Server.class);
    }
}

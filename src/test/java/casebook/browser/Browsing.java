package casebook.browser;

import casebook.support.RunningCasebook;
import casebook.support.Server;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes a browser, to each its own, and the server that holds the demo course, which is started once, when
 * first asked for.
 */
final class Browsing implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class
                ? context.getStore(SPACE)
                        .getOrComputeIfAbsent(Chromium.class, ignored -> Chromium.start(), Chromium.class)
                : context.getRoot()
                        .getStore(SPACE)
                        .getOrComputeIfAbsent(
                                Server.class,
                                ignored -> Server.startForMany(RunningCasebook.newFolder("demo"), Map.of()),
                                Server.class);
    }
}

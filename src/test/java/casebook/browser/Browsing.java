package casebook.browser;

import casebook.support.RunningCasebook;
import casebook.support.Server;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives test classes a browser, which no other has meanwhile, and the server that holds the demo course, which is started
 * once, when first asked for.
 */
public final class Browsing implements ParameterResolver {
    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Browsing.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Chromium.class || type == Server.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store run = context.getRoot().getStore(SPACE);
        if (parameter.getParameter().getType() == Chromium.class) {
            return context.getStore(SPACE)
                    .getOrComputeIfAbsent(
                            Browsers.Lent.class, ignored -> browsers(run).lend(), Browsers.Lent.class)
                    .chromium();
        }
        return run.getOrComputeIfAbsent(
                Server.class,
                ignored -> Server.startForMany(RunningCasebook.newFolder("demo"), Map.of()),
                Server.class);
    }

    private static Browsers browsers(ExtensionContext.Store run) {
        return run.getOrComputeIfAbsent(Browsers.class, ignored -> new Browsers(), Browsers.class);
    }
}

package casebook.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One person's time in the browser. Collects everything that should not have happened, and says so when it ends. */
final class Visit implements AutoCloseable {
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String AXE = axe();

    /** Kept when somebody wants to look at them: they take time. */
    private static final boolean PICTURED = Boolean.getBoolean("casebook.test.pictures");

    /** Wide and narrow, as the design was drawn. */
    enum Size {
        NARROW(390, 844),
        WIDE(1366, 768);

        private final int width;
        private final int height;

        Size(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final String REPORT_CSP = "document.addEventListener('securitypolicyviolation', event =>"
            + " console.error('CSP ' + event.violatedDirective + ' ' + event.blockedURI));";

    /**
     * Contrast is half of axe's work. When the same state has just been looked at in another size, it is looked for only
     * in what that one did not show.
     */
    private static final String LOOK = """
            async ([part, again]) => {
              const root = part ? document.querySelector(part) : document.documentElement;
              const shown = [...root.querySelectorAll("*")].filter(one => one.checkVisibility());
              const known = window.shownBefore ?? new Set();
              const added = again ? shown.filter(one => !known.has(one) && known.has(one.parentElement)) : [];
              window.shownBefore = new Set([root, ...shown]);
              const options = {resultTypes: ["violations"], rules: {"color-contrast": {enabled: !again}}};
              const found = (await axe.run(part || document, options)).violations;
              if (added.length > 0) {
                const contrast = {resultTypes: ["violations"], runOnly: ["color-contrast"]};
                found.push(...(await axe.run(added, contrast)).violations);
              }
              return found.map(one => one.id + ": " + one.help + " — "
                + one.nodes.slice(0, 3).map(node => node.target.join(" ") + " " + (node.any[0]?.message ?? "")).join("; "));
            }""";

    private final URI base;
    private final BrowserContext context;
    private final Page page;
    private final boolean whole;
    private final List<String> faults = new ArrayList<>();
    private boolean mayBeCutOff;

    Visit(Browser browser, URI base) {
        this(base, context(browser, false));
    }

    private Visit(URI base, BrowserContext context) {
        this(base, context, true);
        context.addInitScript(REPORT_CSP);
        context.onRequest(this::look);
    }

    /** A person with a screen to touch. */
    static Visit byTouch(Browser browser, URI base) {
        return new Visit(base, context(browser, true));
    }

    /** @param whole whether the context ends with the visit */
    private Visit(URI base, BrowserContext context, boolean whole) {
        this.base = base;
        this.context = context;
        this.whole = whole;
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(error -> faults.add("script: " + error));
    }

    private static BrowserContext context(Browser browser, boolean touch) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("en-GB")
                .setHasTouch(touch)
                .setBypassCSP(false));
    }

    /** One more tab of the same browser, to be closed before it. */
    Visit anotherTab() {
        return new Visit(base, context, false);
    }

    private void hear(ConsoleMessage message) {
        String text = message.text();
        boolean cutOff = text.contains("net::ERR_") || text.contains("status of 50");
        boolean expected = text.contains("status of 40") || (mayBeCutOff && cutOff);
        if (message.type().equals("error") && !expected) {
            faults.add("console: " + text + " at " + message.location());
        }
    }

    /** From here on requests may find no connection, or a server that is coming up; the browser tells on its console. */
    Visit mayBeCutOff() {
        mayBeCutOff = true;
        return this;
    }

    private void look(Request request) {
        String url = request.url();
        boolean ours = url.startsWith(base.toString()) || url.startsWith("data:") || url.startsWith("blob:");
        if (!ours) {
            faults.add("a request to " + url);
        }
    }

    Page page() {
        return page;
    }

    Visit go(String path) {
        page.navigate(base.resolve(path).toString());
        return this;
    }

    Visit signIn(String username, String password) {
        go("/sign-in.xhtml");
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password").fill(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("sign-in"));
        return this;
    }

    /** Has axe look at the page as it stands, in both sizes. */
    Visit inspect(String name) {
        return inspect(name, "");
    }

    /**
     * Has axe look at a part of the page in both sizes: the rest is as it was when the whole was looked at.
     *
     * @param part a selector; empty for the whole page
     */
    Visit inspect(String name, String part) {
        look(name, Size.NARROW, part, false);
        return look(name, Size.WIDE, part, true);
    }

    /** The same in one size. */
    Visit inspect(String name, Size size, String part) {
        return look(name, size, part, false);
    }

    /** @param again whether this very state has been looked at in the other size */
    private Visit look(String name, Size size, String part, boolean again) {
        page.setViewportSize(size.width, size.height);
        if (PICTURED) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + size.width + "x" + size.height + ".png")));
        }
        violations(part, again).forEach(one -> faults.add(name + " at " + size.width + " px: " + one));
        return this;
    }

    /** Evaluated by the debugger, so that the page's own policy need not allow it. */
    private List<String> violations(String part, boolean again) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        Object found = page.evaluate(LOOK, List.of(part, again));
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(Object::toString).toList();
    }

    private static String axe() {
        try (InputStream script = Objects.requireNonNull(Visit.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws AssertionError with all that went wrong meanwhile */
    @Override
    public void close() {
        if (whole) {
            context.close();
        } else {
            page.close();
        }
        assertEquals(List.of(), faults);
    }
}

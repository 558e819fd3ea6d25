package casebook.browser;

import com.microsoft.playwright.Page;

/** A person without a mouse: goes from control to control with Tab. */
final class Keys {
    private static final int FAR = 150;

    private final Page page;

    Keys(Page page) {
        this.page = page;
    }

    /** @throws AssertionError when the control cannot be reached */
    Keys tabTo(String selector) {
        for (int steps = 0; steps < FAR; steps++) {
            page.keyboard().press("Tab");
            Object there = page.evaluate("wanted => document.activeElement?.matches(wanted) ?? false", selector);
            if (Boolean.TRUE.equals(there)) {
                return this;
            }
        }
        throw new AssertionError(selector + " cannot be reached with Tab on " + page.url());
    }

    Keys type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }
}

package casebook.browser;

import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A person without a mouse: goes from control to control with Tab. */
final class Keys {
    private static final int FAR = 400;

    /** How browsers show a day and a time, by their own language and not by that of the page; a bar is a step on. */
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ofPattern("MMddyyyy|hhmma", Locale.UK),
            DateTimeFormatter.ofPattern("ddMMyyyy|HHmm", Locale.UK),
            DateTimeFormatter.ofPattern("yyyy|MMddHHmm", Locale.UK));

    private static final int MOST_PARTS = 8;

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

    /**
     * Goes to a field for a day and a time, and types one.
     *
     * @throws AssertionError when the field does not take it
     */
    Keys typeTime(String selector, LocalDateTime time) {
        tabTo(selector);
        for (DateTimeFormatter way : TIMES) {
            for (String part : way.format(time).split("\\|")) {
                page.keyboard().type(part);
                page.keyboard().press("ArrowRight");
            }
            if (page.locator(selector).inputValue().equals(time.toString())) {
                return this;
            }
            for (int back = 0; back < MOST_PARTS; back++) {
                page.keyboard().press("ArrowLeft");
            }
        }
        throw new AssertionError(selector + " does not take " + time);
    }

    Keys press(String key) {
        page.keyboard().press(key);
        return this;
    }
}

package casebook.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;

/** Answers a question of each kind with the controls that its page offers. */
final class Answers {
    private static final String ESSAY =
            "Each ministry speaks to its own audience, and the accord lets both of them claim a right.";

    private static final FilePayload NOTE = new FilePayload(
            "note, of mine.txt", "text/plain", "Protest under the accord.".getBytes(StandardCharsets.UTF_8));

    private Answers() {}

    static void byMouse(Page page, Locator question, String kind) {
        switch (kind) {
            case "choice" -> {
                question.locator("label.opt").first().click();
                Locator sure = question.locator("[data-certainty] label");
                if (sure.count() > 0) {
                    sure.nth(1).click();
                }
            }
            case "inline-choice" -> selectAll(question, "select.gap", 0);
            case "text-entry" -> question.locator("input.gap").first().fill("navigation");
            case "hottext" -> question.locator("label.hot").first().click();
            case "media" -> {
                question.locator("summary").click();
                question.locator("[data-read]").click();
            }
            case "upload" -> question.locator("input[type=file]").setInputFiles(NOTE);
            case "drawing" -> {
                question.locator("svg.map").scrollIntoViewIfNeeded();
                BoundingBox box = question.locator("svg.map").boundingBox();
                page.mouse().move(box.x + 20, box.y + box.height / 2);
                page.mouse().down();
                page.mouse().move(box.x + 90, box.y + box.height / 2 + 10);
                page.mouse().move(box.x + 180, box.y + box.height / 2);
                page.mouse().up();
            }
            case "end-attempt" -> question.locator("[data-press]").click();
            case "composite" -> {
                question.locator("label.opt").first().click();
                question.locator("button[data-down]").first().click();
                selectAll(question, "select[data-source]", 1);
            }
            case "slider" -> question.locator("input[data-number]").fill("2003");
            case "hotspot" -> question.locator("[data-region]").first().click();
            case "graphic-order" -> {
                question.locator("[data-region]").nth(1).click();
                question.locator("[data-region]").first().click();
            }
            case "graphic-associate" ->
                question.locator("select[data-source]").first().selectOption(new SelectOption().setIndex(2));
            case "graphic-gap-match" -> {
                question.locator("[data-region]").first().click();
                selectAll(question, "select[data-source]", 1);
            }
            case "select-point" -> question.locator("svg.map").click();
            case "position-object" -> {
                question.locator("svg.map").click(new Locator.ClickOptions().setPosition(40, 20));
                question.locator("svg.map").click(new Locator.ClickOptions().setPosition(90, 20));
            }
            case "match" -> selectAll(question, "select[data-source]", 0);
            case "gap-match" -> selectAll(question, "select.gap", 1);
            case "associate" ->
                question.locator("select[data-source]").first().selectOption(new SelectOption().setIndex(2));
            case "forecast" -> question.locator("input.gap").fill("65");
            case "concordance" -> question.locator("label.opt").nth(1).click();
            case "decision" -> {
                question.locator("fieldset:not([hidden]) label.opt").first().click();
                question.locator("fieldset:not([hidden])")
                        .last()
                        .locator("label.opt")
                        .first()
                        .click();
            }
            case "classify" -> {
                Locator rows = question.locator("tbody tr");
                for (int i = 0; i < rows.count(); i++) {
                    rows.nth(i).locator("label.cell").nth(i).click();
                }
            }
            case "order" -> question.locator("button[data-down]").first().click();
            case "ladder" -> selectAll(question, "select[data-rung]", 1);
            case "extended-text" -> question.locator("textarea").fill(ESSAY);
            case "evidence" -> {
                question.locator("label.opt").first().click();
                page.locator("#evidence-fields label.ev:visible").first().click();
            }
            default -> throw new AssertionError("an unknown kind: " + kind);
        }
    }

    /** @param step how far each select's choice lies from the one before: 0 for the same option everywhere */
    private static void selectAll(Locator question, String selector, int step) {
        Locator selects = question.locator(selector);
        for (int i = 0; i < selects.count(); i++) {
            selects.nth(i).selectOption(new SelectOption().setIndex(1 + i * step));
        }
    }

    static void byKeyboard(Keys keys, Locator question, String id, String kind) {
        switch (kind) {
            case "choice" -> {
                keys.tabTo(id + " .opt input").press("Space");
                if (question.locator("[data-certainty]").count() > 0) {
                    keys.tabTo(id + " [data-certainty] input").press("Space");
                }
            }
            case "inline-choice" -> chooseAll(keys, question, id + " select.gap", "select.gap");
            case "text-entry" -> keys.tabTo(id + " input.gap").type("navigation");
            case "hottext" -> keys.tabTo(id + " .hot input").press("Space");
            case "media" ->
                keys.tabTo(id + " summary")
                        .press("Enter")
                        .tabTo(id + " [data-read]")
                        .press("Enter");
            // The dialog that chooses a file is the machine's own.
            case "upload" -> question.locator("input[type=file]").setInputFiles(NOTE);
            case "drawing" ->
                keys.tabTo(id + " [data-draw]")
                        .press("Space")
                        .press("ArrowRight")
                        .press("ArrowRight")
                        .press("ArrowUp")
                        .press("Space")
                        .tabTo(id + " [data-words]")
                        .type("A lane between both shores.");
            case "end-attempt" -> keys.tabTo(id + " [data-press]").press("Space");
            case "composite" -> {
                keys.tabTo(id + " .opt input").press("Space");
                keys.tabTo(id + " button[data-keep]").press("Enter");
                chooseAll(keys, question, id + " select[data-source]", "select[data-source]");
            }
            case "slider" -> keys.tabTo(id + " [data-range]").press("ArrowRight");
            case "hotspot" -> keys.tabTo(id + " .opt input").press("Space");
            case "graphic-order" -> keys.tabTo(id + " button[data-keep]").press("Enter");
            case "graphic-associate" -> keys.tabTo(id + " select[data-source]").press("ArrowDown");
            case "select-point" ->
                keys.tabTo(id + " [data-x]").type("200").tabTo(id + " [data-y]").type("120");
            case "position-object" ->
                keys.tabTo(id + " [data-spot=P1] [data-x]")
                        .type("60")
                        .tabTo(id + " [data-spot=P1] [data-y]")
                        .type("30")
                        .tabTo(id + " [data-spot=P2] [data-x]")
                        .type("60")
                        .tabTo(id + " [data-spot=P2] [data-y]")
                        .type("30");
            case "match", "graphic-gap-match" ->
                chooseAll(keys, question, id + " select[data-source]", "select[data-source]");
            case "gap-match" -> chooseAll(keys, question, id + " select.gap", "select.gap");
            case "associate" -> keys.tabTo(id + " select[data-source]").press("ArrowDown");
            case "forecast" -> keys.tabTo(id + " input.gap").type("65");
            case "concordance" -> keys.tabTo(id + " .opt input").press("Space");
            case "decision" -> {
                keys.tabTo(id + " fieldset:not([hidden]) input").press("Space");
                keys.tabTo(id + " fieldset:not([hidden]) input:not(:checked)").press("Space");
            }
            case "classify" -> {
                int rows = question.locator("tbody tr").count();
                for (int i = 1; i <= rows; i++) {
                    keys.tabTo(id + " tbody tr:nth-child(" + i + ") input").press("Space");
                }
            }
            case "order" -> keys.tabTo(id + " button[data-keep]").press("Enter");
            case "ladder" -> chooseAll(keys, question, id + " select[data-rung]", "select[data-rung]");
            case "extended-text" -> keys.tabTo(id + " textarea").type(ESSAY);
            case "evidence" -> {
                keys.tabTo(id + " .opt input").press("Space");
                keys.tabTo("#evidence-fields .evfield:not([hidden]) input").press("Space");
            }
            default -> throw new AssertionError("an unknown kind: " + kind);
        }
    }

    /** In a select that is closed, Arrow Down takes the next option. */
    private static void chooseAll(Keys keys, Locator question, String path, String selector) {
        int selects = question.locator(selector).count();
        for (int i = 0; i < selects; i++) {
            keys.tabTo(path).press("ArrowDown");
        }
    }
}

package casebook.interchange.source;

import java.util.Comparator;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reduces a page to its article: the element that holds most of the paragraphs, without navigation, forms and scripts. What
 * lies inside it, such as bylines and pull quotes, stays for {@code casebook.commentary.Cleaning} to judge.
 */
final class HtmlSource {

    private static final String NEVER =
            "script,style,noscript,template,iframe,object,embed,svg,canvas,form,button,input,select,textarea,dialog,nav,[hidden],[aria-hidden=true]";
    private static final String OUTSIDE =
            "header nav,footer,aside,[role=navigation],[role=banner],[role=contentinfo],[role=complementary]";
    private static final Set<String> BREAKS = Set.of(
            "p", "div", "section", "article", "header", "footer", "aside", "main", "figure", "table", "tr", "ul", "ol",
            "dl", "dd", "dt", "pre", "address", "hr", "details", "summary", "body", "td", "th");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LEAST = 200;
    private static final int LONGEST_CELL = 120;
    private static final int DEEPEST = 400;

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder block = new StringBuilder();
    private String prefix = "";

    private HtmlSource() {}

    static RawText read(String html) throws Refusal {
        Document page = Jsoup.parse(html);
        var said = PageSays.of(page);
        int scripts = page.select("script:not([type*=json])").stream()
                .mapToInt(script -> script.data().length())
                .sum();
        page.select(NEVER).remove();
        Element article = article(page);
        String heading = heading(page, article);
        HtmlSource reading = new HtmlSource();
        reading.walk(article, 0);
        reading.end();
        String read = heading + reading.text;
        int handlers = count(page);
        boolean laden = read.length() < LEAST && scripts > read.length()
                || scripts > 1000 && scripts > 100L * read.length()
                || handlers > 40 && handlers * 20 > read.length();
        if (laden) {
            throw new Refusal(
                    "SOURCE_SCRIPT", "the page is made by scripts, which are not run here; paste its text instead");
        }
        return new RawText(read, said);
    }

    private static int count(Document page) {
        int handlers = 0;
        for (Element element : page.getAllElements()) {
            for (var attribute : element.attributes()) {
                handlers += attribute.getKey().startsWith("on")
                                || attribute.getValue().startsWith("javascript:")
                        ? 1
                        : 0;
            }
        }
        return handlers;
    }

    /** The element that is named as the article, else the one whose own paragraphs are longest together. */
    private static Element article(Document page) {
        Element body = page.body();
        for (String named :
                new String[] {"[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]"}) {
            Element best = page.select(named).stream()
                    .max(Comparator.comparingInt(HtmlSource::weight))
                    .orElse(null);
            if (best != null && weight(best) >= LEAST && 2 * weight(best) >= weight(body)) {
                Element wide = best.closest("article");
                return wide == null ? best : wide;
            }
        }
        page.select(OUTSIDE).remove();
        return body;
    }

    private static int weight(Element element) {
        return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
    }

    /** The page's first-level heading when the article does not hold it. */
    private static String heading(Document page, Element article) {
        Element first = page.selectFirst("h1");
        if (first == null) {
            return "";
        }
        boolean inside = article.selectFirst("h1") != null;
        return inside || first.text().isBlank() ? "" : "# " + first.text() + "\n\n";
    }

    private void walk(Node node, int depth) {
        if (node instanceof TextNode words) {
            block.append(SPACES.matcher(words.getWholeText()).replaceAll(" "));
            return;
        }
        if (!(node instanceof Element element) || depth > DEEPEST) {
            return;
        }
        String name = element.normalName();
        if (name.equals("br")) {
            block.append('\n');
            return;
        }
        if (name.equals("table") && isData(element)) {
            end();
            rows(element);
            return;
        }
        String mark = mark(element, name);
        boolean breaks = !mark.isEmpty() || BREAKS.contains(name);
        if (breaks) {
            end();
            prefix = mark.isEmpty() ? prefix : mark;
        }
        for (Node child : element.childNodes()) {
            walk(child, depth + 1);
        }
        if (breaks) {
            end();
            prefix = "";
        }
    }

    /** A table of figures, not one that lays the page out. */
    private static boolean isData(Element table) {
        var cells = table.select("td,th");
        return cells.size() > 2 && cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_CELL);
    }

    private void rows(Element table) {
        for (Element row : table.select("caption,tr")) {
            String words = row.normalName().equals("caption")
                    ? row.text()
                    : String.join(" | ", row.select("td,th").eachText());
            prefix = "Table: ";
            block.append(words);
            end();
        }
        prefix = "";
    }

    private static String mark(Element element, String name) {
        return switch (name) {
            case "h1" -> "# ";
            case "h2", "h3", "h4", "h5", "h6" -> "## ";
            case "li" -> "- ";
            case "blockquote", "q" -> name.equals("q") ? "" : "> ";
            case "figcaption" -> element.text().isBlank() || element.text().startsWith("Photo") ? " " : "Caption: ";
            default -> "";
        };
    }

    private void end() {
        String words = block.toString().strip();
        block.setLength(0);
        if (!words.isEmpty()) {
            text.append(prefix.strip())
                    .append(prefix.isBlank() ? "" : " ")
                    .append(words)
                    .append("\n\n");
        }
    }
}

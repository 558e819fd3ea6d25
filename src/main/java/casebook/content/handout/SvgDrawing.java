package casebook.content.handout;

import java.awt.Color;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Draws the part of SVG that exhibits use: rectangles, lines, circles, polygons, polylines and texts, with colours,
 * widths and dashes as attributes, inherited through groups, and rectangular clips. Anything else is left out.
 */
final class SvgDrawing {
    private final PdfTemplate out;
    private final Fonts fonts;
    private final float height;
    private final Map<String, Element> byId = new HashMap<>();

    private SvgDrawing(PdfTemplate out, Fonts fonts, float height) {
        this.out = out;
        this.fonts = fonts;
        this.height = height;
    }

    /** The drawing as an image; none when it is no SVG with a view box. */
    static Optional<Image> of(String svg, PdfContentByte canvas, Fonts fonts) {
        Element root = parse(svg);
        float[] box = root == null ? new float[0] : numbers(root.getAttribute("viewBox"));
        if (root == null || box.length != 4) {
            return Optional.empty();
        }
        PdfTemplate template = canvas.createTemplate(box[2], box[3]);
        SvgDrawing drawing = new SvgDrawing(template, fonts, box[3]);
        drawing.index(root);
        drawing.children(root, Map.of());
        return Optional.of(Image.getInstance(template));
    }

    private static @Nullable Element parse(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)))
                    .getDocumentElement();
        } catch (SAXException e) {
            return null;
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("a string could not be parsed as XML", e);
        }
    }

    private void index(Element element) {
        if (element.hasAttribute("id")) {
            byId.put(element.getAttribute("id"), element);
        }
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                index(child);
            }
        }
    }

    private void children(Element parent, Map<String, String> inherited) {
        Map<String, String> style = new HashMap<>(inherited);
        for (int i = 0; i < parent.getAttributes().getLength(); i++) {
            Node attribute = parent.getAttributes().item(i);
            style.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                draw(child, style);
            }
        }
    }

    private void draw(Element element, Map<String, String> inherited) {
        Map<String, String> style = new HashMap<>(inherited);
        for (String place : new String[] {"x", "y", "clip-path", "transform", "id"}) {
            style.remove(place);
        }
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            style.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        switch (element.getNodeName()) {
            case "g" -> {
                out.saveState();
                clip(style.getOrDefault("clip-path", ""));
                children(element, style);
                out.restoreState();
            }
            case "rect", "line", "circle", "polygon", "polyline" -> {
                out.saveState();
                shape(element, style);
                out.restoreState();
            }
            case "text" -> text(element, style);
            default -> {}
        }
    }

    private void clip(String reference) {
        Element clip = byId.get(reference.replaceAll("^url\\(#|\\)$", ""));
        if (clip != null && clip.getElementsByTagName("rect").item(0) instanceof Element rect) {
            out.rectangle(
                    of(rect, "x"), height - of(rect, "y") - of(rect, "height"), of(rect, "width"), of(rect, "height"));
            out.clip();
            out.newPath();
        }
    }

    private void shape(Element element, Map<String, String> style) {
        boolean line = element.getNodeName().equals("line");
        Color fill = line ? null : colour(style.getOrDefault("fill", "#000000"));
        Color stroke = colour(style.getOrDefault("stroke", "none"));
        if (fill != null) {
            out.setColorFill(fill);
        }
        if (stroke != null) {
            out.setColorStroke(stroke);
            out.setLineWidth(number(style.getOrDefault("stroke-width", "1")));
            float[] dashes = numbers(style.getOrDefault("stroke-dasharray", ""));
            if (dashes.length > 0) {
                out.setLineDash(dashes, 0);
            }
            out.setLineJoin(1);
        }
        path(element);
        if (fill != null && stroke != null) {
            out.fillStroke();
        } else if (fill != null) {
            out.fill();
        } else if (stroke != null) {
            out.stroke();
        } else {
            out.newPath();
        }
    }

    private void path(Element element) {
        switch (element.getNodeName()) {
            case "rect" ->
                out.rectangle(
                        of(element, "x"),
                        height - of(element, "y") - of(element, "height"),
                        of(element, "width"),
                        of(element, "height"));
            case "circle" -> out.circle(of(element, "cx"), height - of(element, "cy"), of(element, "r"));
            case "line" -> {
                out.moveTo(of(element, "x1"), height - of(element, "y1"));
                out.lineTo(of(element, "x2"), height - of(element, "y2"));
            }
            default -> {
                float[] points = numbers(element.getAttribute("points"));
                for (int i = 0; i + 1 < points.length; i += 2) {
                    if (i == 0) {
                        out.moveTo(points[i], height - points[i + 1]);
                    } else {
                        out.lineTo(points[i], height - points[i + 1]);
                    }
                }
                if (element.getNodeName().equals("polygon")) {
                    out.closePath();
                }
            }
        }
    }

    private void text(Element element, Map<String, String> style) {
        Color fill = colour(style.getOrDefault("fill", "#000000"));
        String words = element.getTextContent().strip();
        boolean strong = number(style.getOrDefault("font-weight", "400").replace("bold", "700")) >= 600;
        BaseFont font = fonts.base(strong);
        float size = number(style.getOrDefault("font-size", "12")) * 0.94f;
        float wide = font.getWidthPoint(words, size);
        float back = switch (style.getOrDefault("text-anchor", "start")) {
            case "middle" -> wide / 2;
            case "end" -> wide;
            default -> 0;
        };
        float[] turn = numbers(style.getOrDefault("transform", "").replaceAll("^rotate\\(|\\)$", ""));
        double angle = turn.length == 0 ? 0 : Math.toRadians(-turn[0]);
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        float slant = style.getOrDefault("font-style", "").equals("italic") ? 0.2f : 0;
        out.beginText();
        out.setColorFill(fill == null ? Color.BLACK : fill);
        out.setFontAndSize(font, size);
        out.setTextMatrix(
                cos,
                sin,
                slant * cos - sin,
                cos + slant * sin,
                of(element, "x") - back * cos,
                height - of(element, "y") - back * sin);
        out.showText(words);
        out.endText();
    }

    private static @Nullable Color colour(String text) {
        return text.matches("#[0-9a-fA-F]{6}")
                ? Color.decode(text)
                : text.matches("#[0-9a-fA-F]{3}") ? Color.decode(text.replaceAll("([0-9a-fA-F])", "$1$1")) : null;
    }

    private static float of(Element element, String attribute) {
        return number(element.getAttribute(attribute));
    }

    private static float number(String text) {
        return text.matches("-?[0-9]*\\.?[0-9]+") ? Float.parseFloat(text) : 0;
    }

    private static float[] numbers(String text) {
        String[] all = text.strip().split("[\\s,]+");
        if (text.isBlank()) {
            return new float[0];
        }
        float[] numbers = new float[all.length];
        for (int i = 0; i < all.length; i++) {
            numbers[i] = number(all[i]);
        }
        return numbers;
    }
}

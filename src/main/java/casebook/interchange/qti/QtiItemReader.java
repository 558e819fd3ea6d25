package casebook.interchange.qti;

import casebook.item.processing.ItemLogic;
import casebook.item.processing.Rule;
import casebook.item.processing.VariableDeclaration;
import casebook.shared.Parsed;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one item in QTI 2.0, 2.1, 2.2 or 3.0. What an engine could not carry out is an error; a custom operator is a
 * warning, since its value is NULL and all else goes on.
 */
public final class QtiItemReader {

    private static final List<String> OF_EVERY_ITEM =
            List.of(ItemLogic.COMPLETION_STATUS, ItemLogic.ATTEMPTS, ItemLogic.DURATION);

    private final Findings findings;
    private final Reading reading;

    private QtiItemReader(Findings findings) {
        this.findings = findings;
        this.reading = new Reading(findings);
    }

    /**
     * Reads all of a stream, which the caller closes.
     *
     * @param file as diagnostics name it
     */
    public static Parsed<QtiItem> read(InputStream xml, String file) {
        Findings findings = new Findings(file);
        Optional<QtiItem> item =
                QtiXml.parse(xml, findings).flatMap(document -> new QtiItemReader(findings).item(document));
        return item.map(read -> Parsed.of(read, findings.all())).orElseGet(() -> Parsed.failed(findings.all()));
    }

    private Optional<QtiItem> item(QtiXml.Document document) {
        XmlNode root = document.root();
        if (!root.name().equals("assessmentitem")) {
            findings.error("QTI_ELEMENT", root, root.tag() + " is not an assessment item");
            return Optional.empty();
        }
        String version = version(document);
        // Case counted by default until 2.2 said that it does not.
        boolean keysMindCase = version.equals("2.0") || version.equals("2.1");
        List<VariableDeclaration> variables = variables(root, new DeclarationReader(reading, keysMindCase));
        OF_EVERY_ITEM.forEach(reading::declare);
        variables.forEach(variable -> reading.declare(variable.id()));
        RuleReader rules = new RuleReader(reading, new ExpressionReader(reading));
        ItemLogic logic = new ItemLogic(
                variables,
                root.flag("adaptive", false),
                rules.rules(
                        root.child("templateprocessing").map(XmlNode::children).orElse(List.of())),
                root.child("responseprocessing")
                        .map(node -> responseRules(node, rules))
                        .orElse(List.of()));
        List<QtiItem.BoundInteraction> interactions = new ArrayList<>();
        root.child("itembody").ifPresent(body -> interactions(body, interactions));
        return Optional.of(new QtiItem(
                root.attribute("identifier", ""), root.attribute("title", ""), version, logic, interactions));
    }

    private static String version(QtiXml.Document document) {
        String namespace = document.namespace();
        if (namespace.contains("v3p0") || document.root().tag().startsWith("qti-")) {
            return "3.0";
        }
        return namespace.contains("v2p2") ? "2.2" : namespace.contains("v2p0") ? "2.0" : "2.1";
    }

    private static List<VariableDeclaration> variables(XmlNode root, DeclarationReader reader) {
        List<VariableDeclaration> variables = new ArrayList<>();
        for (XmlNode node : root.children()) {
            switch (node.name()) {
                case "responsedeclaration" -> variables.add(reader.read(node, VariableDeclaration.Role.RESPONSE));
                case "outcomedeclaration" -> variables.add(reader.read(node, VariableDeclaration.Role.OUTCOME));
                case "templatedeclaration" -> variables.add(reader.read(node, VariableDeclaration.Role.TEMPLATE));
                default -> {
                    // Not a declaration.
                }
            }
        }
        return variables;
    }

    /** Rules of its own go before a template's. */
    private List<Rule> responseRules(XmlNode node, RuleReader rules) {
        Optional<String> template = node.attribute("template");
        if (!node.children().isEmpty() || template.isEmpty()) {
            return rules.rules(node.children());
        }
        Optional<List<Rule>> standard = StandardTemplates.rules(template.get());
        if (standard.isEmpty()) {
            findings.error("QTI_TEMPLATE", node, "no template of QTI is at " + template.get());
        }
        return standard.orElse(List.of());
    }

    private static void interactions(XmlNode node, List<QtiItem.BoundInteraction> found) {
        for (XmlNode child : node.children()) {
            child.attribute("responseidentifier")
                    .filter(response -> child.name().endsWith("interaction"))
                    .ifPresent(response -> found.add(new QtiItem.BoundInteraction(child.tag(), response)));
            interactions(child, found);
        }
    }
}

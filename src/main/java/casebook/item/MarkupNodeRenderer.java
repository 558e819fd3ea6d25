package casebook.item;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the nodes that {@link GapMarkers} and {@link BidiIsolation} put in. */
final class MarkupNodeRenderer implements NodeRenderer {

    private final HtmlWriter html;

    MarkupNodeRenderer(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(GapMarkers.Gap.class, BidiIsolation.RightToLeft.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof GapMarkers.Gap gap) {
            html.tag("span", Map.of("data-gap", gap.id()));
            html.tag("/span");
        } else if (node instanceof BidiIsolation.RightToLeft run) {
            html.tag("bdi", Map.of("dir", "rtl"));
            html.text(run.literal());
            html.tag("/bdi");
        }
    }
}

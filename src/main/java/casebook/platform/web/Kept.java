package casebook.platform.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A part of a page that is the same for all who read it in one language: {@code <cb:kept key="help">…</cb:kept>}. It is
 * written once and kept; afterwards neither its components nor its expressions are made again, which is what a page's
 * time mostly goes into. The key names all that the part may vary with, and takes few values: nothing here is forgotten.
 */
@FacesComponent(Kept.TYPE)
public class Kept extends UIComponentBase {
    static final String TYPE = "casebook.Kept";

    private static final Map<Part, String> WRITTEN = new ConcurrentHashMap<>();

    private record Part(String key, Locale locale) {}

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    /** Whether the part is there already, so that it needs no components. */
    boolean isWritten(FacesContext faces) {
        return WRITTEN.containsKey(part(faces));
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        String html = WRITTEN.get(part(faces));
        if (html == null) {
            html = written(faces);
            WRITTEN.put(part(faces), html);
        }
        faces.getResponseWriter().write(html);
    }

    private String written(FacesContext faces) throws IOException {
        ResponseWriter page = faces.getResponseWriter();
        StringWriter into = new StringWriter(4_096);
        ResponseWriter apart = page.cloneWithWriter(into);
        faces.setResponseWriter(apart);
        try {
            super.encodeChildren(faces);
            apart.flush();
        } finally {
            faces.setResponseWriter(page);
        }
        return into.toString();
    }

    private Part part(FacesContext faces) {
        Object key = Objects.requireNonNull(getAttributes().get("key"), "a kept part needs a key");
        return new Part(key.toString(), faces.getViewRoot().getLocale());
    }
}

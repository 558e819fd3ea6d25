package casebook.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/** Leaves out the components of a {@link Kept} part that was written before. */
public class KeptHandler extends ComponentHandler {
    public KeptHandler(ComponentConfig config) {
        super(config);
    }

    @Override
    public void applyNextHandler(FaceletContext context, UIComponent component) throws IOException {
        if (!((Kept) component).isWritten(context.getFacesContext())) {
            super.applyNextHandler(context, component);
        }
    }
}

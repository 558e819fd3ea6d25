package casebook.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong with the form, for the summary above it. */
@Named("faults")
@RequestScoped
public class FaultsBacking {

    /** Messages by the client id of their input; the empty id for the form as a whole. */
    public Map<String, String> getAll() {
        FacesContext context = FacesContext.getCurrentInstance();
        Map<String, String> faults = new LinkedHashMap<>();
        for (Iterator<String> ids = context.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                faults.putIfAbsent(id == null ? "" : id, message.getSummary());
            }
        }
        return faults;
    }
}

package casebook.security.web;

import casebook.shared.Diagnostic;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;

/** The words of the account pages, and their messages: at a field when its name is known, else for the whole form. */
final class Form {
    private Form() {}

    static String words(String key, Object... values) {
        ResourceBundle words = ResourceBundle.getBundle(
                "casebook.i18n.security",
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
        return MessageFormat.format(words.getString(key), values);
    }

    /** @param field the id of an input of the form {@code form}, or empty for the whole form */
    static void fault(String field, String message) {
        FacesContext.getCurrentInstance()
                .addMessage(
                        field.isEmpty() ? null : "form:" + field,
                        new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
    }

    /** Diagnostics whose path is the id of an input; the words of a code are those of the bundle. */
    static void faults(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            fault(diagnostic.where().path(), words("account.fault." + diagnostic.code()));
        }
    }
}

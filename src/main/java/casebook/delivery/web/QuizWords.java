package casebook.delivery.web;

import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The words that the script of the quiz page needs, as JSON that can stand in a script element of type data. */
@Named
@ApplicationScoped
public class QuizWords {
    private static final String PREFIX = "client.";

    private final Map<Locale, String> byLocale = new ConcurrentHashMap<>();

    /** An object from key, without "client.", to pattern, in the language of the page. */
    public String getJson() {
        return byLocale.computeIfAbsent(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(), QuizWords::json);
    }

    private static String json(Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("casebook.i18n.quiz", locale);
        JsonObjectBuilder words = JsonTree.object();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .forEach(key -> words.add(key.substring(PREFIX.length()), bundle.getString(key)));
        return ScriptData.safe(words.build());
    }
}

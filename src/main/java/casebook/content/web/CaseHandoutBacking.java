package casebook.content.web;

import casebook.content.app.ExportingCases;
import casebook.content.app.ExportingCases.Served;
import casebook.platform.web.PageFlow;
import casebook.platform.web.Phrases;
import casebook.platform.web.SentForm;
import casebook.security.Actor;
import casebook.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be taken of a case: a handout for students or for staff, and its files. */
@Named
@RequestScoped
public class CaseHandoutBacking {
    private final ExportingCases exporting;
    private final CurrentActor current;
    private final SentForm form = new SentForm();
    private @Nullable Served served;

    @Inject
    public CaseHandoutBacking(ExportingCases exporting, CurrentActor current) {
        this.exporting = exporting;
        this.current = current;
    }

    public void load() {
        Actor who = current.actor();
        String slug = PageFlow.parameter("case");
        Phrases words = Phrases.of("casework", Locale.ENGLISH);
        switch (PageFlow.parameter("take")) {
            case "students" ->
                PageFlow.given(exporting.forStudents(who, slug, parts(), key -> words.word("pdf." + key)), form)
                        .ifPresent(pdf -> send(pdf, "application/pdf", slug + ".pdf"));
            case "staff" ->
                PageFlow.given(exporting.forStaff(who, slug, key -> words.word("pdf." + key)), form)
                        .ifPresent(pdf -> send(pdf, "application/pdf", slug + "-teaching-note.pdf"));
            case "files" ->
                PageFlow.given(exporting.files(who, slug), form)
                        .ifPresent(zip -> send(zip, "application/zip", slug + ".zip"));
            default -> {}
        }
        if (!PageFlow.isDone()) {
            PageFlow.given(exporting.served(who, slug), form).ifPresent(found -> served = found);
        }
    }

    private static Set<String> parts() {
        String[] sent = PageFlow.request().getParameterValues("part");
        return sent == null ? Set.of() : new LinkedHashSet<>(List.of(sent));
    }

    private static void send(byte[] file, String type, String name) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext out = faces.getExternalContext();
        out.setResponseContentType(type);
        out.setResponseContentLength(file.length);
        out.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        try {
            out.getResponseOutputStream().write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    public @Nullable Served getServed() {
        return served;
    }

    public SentForm getForm() {
        return form;
    }
}

package casebook.security.web;

import casebook.platform.Settings;
import casebook.platform.web.PageFlow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;

/** The address of a one-time link, as the person will type it. */
@Named
@RequestScoped
public class LinkAddress {
    private final Settings settings;

    @Inject
    public LinkAddress(Settings settings) {
        this.settings = settings;
    }

    public String of(String secret) {
        HttpServletRequest request = PageFlow.request();
        URI asked = URI.create(request.getRequestURL().toString());
        String base = settings.publicUrl()
                .map(url -> url.toString().replaceAll("/+$", ""))
                .orElseGet(() -> asked.getScheme() + "://" + asked.getRawAuthority());
        return base + request.getContextPath() + PageGuard.LINK_PAGE + "?key=" + secret;
    }
}

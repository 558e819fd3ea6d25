package casebook.security.web;

import casebook.platform.web.Problem;
import casebook.security.NeedsScope;
import casebook.security.Scope;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Holds personal access tokens to their scopes, by {@link NeedsScope}; without it a resource needs {@code manage}. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class ScopeGuard implements ContainerRequestFilter {
    private final HttpServletRequest request;

    @Context
    private @Nullable ResourceInfo resource;

    @Inject
    public ScopeGuard(HttpServletRequest request) {
        this.request = request;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        List<Scope> needed = needed(Objects.requireNonNull(resource));
        if (RequestActor.of(request)
                .filter(actor -> needed.stream().noneMatch(actor::may))
                .isPresent()) {
            String words = needed.stream().map(Scope::word).collect(Collectors.joining(" or "));
            context.abortWith(
                    Problem.of(403, "SCOPE_MISSING", "This token lacks the scope " + words + " that is needed."));
        }
    }

    private static List<Scope> needed(ResourceInfo resource) {
        NeedsScope ofMethod = resource.getResourceMethod().getAnnotation(NeedsScope.class);
        NeedsScope rule =
                ofMethod != null ? ofMethod : resource.getResourceClass().getAnnotation(NeedsScope.class);
        return rule == null ? List.of(Scope.MANAGE) : List.of(rule.value());
    }
}

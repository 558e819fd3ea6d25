package casebook.desk.web;

import casebook.platform.web.PageFlow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The address without a page: leads everyone to where they begin. */
@Named
@RequestScoped
public class WelcomeBacking {
    private final MeBacking me;

    @Inject
    public WelcomeBacking(MeBacking me) {
        this.me = me;
    }

    public void lead() {
        PageFlow.leadTo(me.isSignedIn() ? home() : "/sign-in.xhtml");
    }

    /** Who is several things begins with what has a date: quizzes to take, then classes. */
    private String home() {
        if (me.isStudent()) {
            return "/learn/home.xhtml";
        }
        if (me.isInstructor()) {
            return "/teach/home.xhtml";
        }
        if (me.isCoordinator()) {
            return "/coordinate/home.xhtml";
        }
        if (me.isAdministrator()) {
            return "/admin/home.xhtml";
        }
        return me.isAuthor() ? "/teach/home.xhtml" : "/learn/home.xhtml";
    }
}

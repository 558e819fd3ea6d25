package casebook.security.web;

import casebook.security.app.SigningOut;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/** Where the sign-out button of every page posts to; the page guard has checked its token. */
@WebServlet(name = "sign-out", urlPatterns = "/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient SigningOut signingOut;
    private final transient SignInCookies cookies;

    @Inject
    public SignOutServlet(SigningOut signingOut, SignInCookies cookies) {
        this.signingOut = signingOut;
        this.cookies = cookies;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        RequestActor.of(request).ifPresent(signingOut::signOut);
        HttpSession views = request.getSession(false);
        if (views != null) {
            views.invalidate();
        }
        response.addHeader("Set-Cookie", cookies.noSession());
        PageGuard.redirect(response, request.getContextPath() + PageGuard.SIGN_IN_PAGE + "?out=1");
    }
}

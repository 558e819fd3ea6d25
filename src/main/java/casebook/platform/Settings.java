package casebook.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the launcher or the environment has set. The table in {@code src/docs/settings.md} is the reference; each has the
 * name {@code CASEBOOK_…} in the environment.
 */
@ApplicationScoped
public class Settings {
    private final Path data;
    private final Optional<URI> publicUrl;
    private final Optional<String> content;
    private final boolean demo;
    private final boolean demoAnywhere;

    @Inject
    public Settings(
            @ConfigProperty(name = "casebook.data", defaultValue = "data") String data,
            @ConfigProperty(name = "casebook.public.url") Optional<URI> publicUrl,
            @ConfigProperty(name = "casebook.content") Optional<String> content,
            @ConfigProperty(name = "casebook.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "casebook.demo.anywhere", defaultValue = "false") boolean demoAnywhere) {
        this.data = Path.of(data).toAbsolutePath().normalize();
        this.publicUrl = publicUrl;
        this.content = content;
        this.demo = demo;
        this.demoAnywhere = demoAnywhere;
    }

    /** The folder of the database, logs and the launcher's secret. */
    public Path data() {
        return data;
    }

    /** The address people use, when it is not this machine's loopback. */
    public Optional<URI> publicUrl() {
        return publicUrl;
    }

    /** True when cookies must be sent over https only. */
    public boolean secureCookies() {
        return publicUrl.map(url -> "https".equals(url.getScheme())).orElse(false);
    }

    /** Folders of cases and banks, separated by the platform's path separator. */
    public Optional<String> content() {
        return content;
    }

    /** True when the demo course and its accounts are wanted. */
    public boolean demo() {
        return demo;
    }

    /** True when demo accounts may sign in from anywhere, which is said explicitly with {@code --demo}. */
    public boolean demoAnywhere() {
        return demoAnywhere;
    }
}

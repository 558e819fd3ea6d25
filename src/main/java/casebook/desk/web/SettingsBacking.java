package casebook.desk.web;

import casebook.platform.app.SettingsInForce;
import casebook.platform.web.PageFlow;
import casebook.platform.web.SentForm;
import casebook.security.CurrentActor;
import casebook.security.app.LookingAfterServer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The settings that this server runs with, to read. */
@Named
@RequestScoped
public class SettingsBacking {
    private final LookingAfterServer server;
    private final CurrentActor current;
    private List<SettingsInForce.InForce> settings = List.of();

    @Inject
    public SettingsBacking(LookingAfterServer server, CurrentActor current) {
        this.server = server;
        this.current = current;
    }

    public void load() {
        settings =
                PageFlow.given(server.settings(current.actor()), new SentForm()).orElse(List.of());
    }

    public List<SettingsInForce.InForce> getSettings() {
        return settings;
    }

    /** What is not set is told in the words of the table of settings, without its marks for code. */
    public String usual(SettingsInForce.InForce setting) {
        return setting.setting().usual().replace("`", "");
    }

    public String meaning(SettingsInForce.InForce setting) {
        return setting.setting().meaning().replace("`", "");
    }
}

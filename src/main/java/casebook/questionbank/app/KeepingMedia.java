package casebook.questionbank.app;

import casebook.item.MediaFile;
import casebook.platform.WorkClock;
import casebook.platform.app.Audit;
import casebook.questionbank.Media;
import casebook.questionbank.MediaViewers;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.Diagnostic;
import casebook.shared.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Keeps the pictures and sounds that authors add to items, and hands them to those who may see the items. */
@ApplicationScoped
@Transactional
public class KeepingMedia {
    /** So long a draft may show what was uploaded without having been saved. */
    private static final Duration UNUSED = Duration.ofDays(1);

    private final AuthoringAccess access;
    private final Media media;
    private final MediaViewers viewers;
    private final Audit audit;
    private final WorkClock clock;

    @Inject
    public KeepingMedia(AuthoringAccess access, Media media, MediaViewers viewers, Audit audit, WorkClock clock) {
        this.access = access;
        this.media = media;
        this.viewers = viewers;
        this.audit = audit;
        this.clock = clock;
    }

    /** @return Invalid with {@code MEDIUM_NONE}, {@code MEDIUM_LARGE} or {@code MEDIUM_TYPE} */
    public Answer<MediaFile> keep(Actor who, byte[] bytes) {
        if (!access.writes(who)) {
            return new Answer.Forbidden<>();
        }
        Optional<MediaFile> file = MediaFile.of(bytes);
        if (file.isEmpty()) {
            String code = bytes.length == 0
                    ? "MEDIUM_NONE"
                    : bytes.length > MediaFile.LARGEST ? "MEDIUM_LARGE" : "MEDIUM_TYPE";
            return new Answer.Invalid<>(List.of(Diagnostic.error(code, code, Where.at("media"))));
        }
        media.forget(clock.instant().minus(UNUSED));
        media.keep(file.get(), clock.instant());
        audit.record("ITEM", who.account(), "medium " + file.get().name(), "uploaded, " + bytes.length + " bytes");
        return new Answer.Given<>(file.get());
    }

    /** For staff who read banks, and for whoever was given a question that shows it; for others there is none. */
    public Answer<MediaFile> read(Actor who, String name) {
        if (!MediaFile.isName(name) || !access.reads(who) && !viewers.mayView(who.account(), name)) {
            return new Answer.Hidden<>();
        }
        return media.find(name).<Answer<MediaFile>>map(Answer.Given::new).orElseGet(Answer.Hidden::new);
    }
}

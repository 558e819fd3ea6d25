package casebook.questionbank;

import casebook.item.MediaFile;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/** The pictures and sounds of items. */
public interface Media {
    Optional<MediaFile> find(String name);

    /** Those of some names under which nothing is kept. */
    Set<String> missing(Collection<String> names);

    /** Keeps a file; one that is there already is kept on. */
    void keep(MediaFile file, Instant at);

    /** Takes away what no version of an item shows and was kept before an instant. */
    void forget(Instant before);
}

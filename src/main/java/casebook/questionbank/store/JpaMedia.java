package casebook.questionbank.store;

import casebook.item.MediaFile;
import casebook.questionbank.Media;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Pictures and sounds in {@code item_medium}. */
@ApplicationScoped
public class JpaMedia implements Media {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<MediaFile> find(String name) {
        return Optional.ofNullable(entities.find(ItemMediumEntity.class, name)).map(ItemMediumEntity::file);
    }

    @Override
    public Set<String> missing(Collection<String> names) {
        Set<String> missing = new HashSet<>(names);
        if (!missing.isEmpty()) {
            entities.createQuery("select m.name from ItemMediumEntity m where m.name in :names", String.class)
                    .setParameter("names", names)
                    .getResultList()
                    .forEach(missing::remove);
        }
        return missing;
    }

    @Override
    public void keep(MediaFile file, Instant at) {
        ItemMediumEntity there = entities.find(ItemMediumEntity.class, file.name());
        if (there == null) {
            entities.persist(new ItemMediumEntity(file, at));
        } else {
            there.again(at);
        }
    }

    @Override
    public void forget(Instant before) {
        entities.createNativeQuery("""
                        DELETE FROM item_medium WHERE kept_at < ?1
                        AND name NOT IN (SELECT medium FROM item_version_medium)
                        """).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}

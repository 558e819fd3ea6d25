package casebook.content.store;

import casebook.content.FilesHash;
import casebook.content.LastLoad;
import casebook.content.LastLoadJson;
import casebook.content.LastLoads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The last load in the database. */
@ApplicationScoped
public class JpaLastLoads implements LastLoads {
    @PersistenceContext
    private EntityManager entities;

    @Override
    public Optional<LastLoad> of(FilesHash files) {
        return Optional.ofNullable(entities.find(ContentLoadEntity.class, ContentLoadEntity.ONLY))
                .filter(row -> row.files().equals(files.hexadecimal()))
                .map(row -> LastLoadJson.read(row.report()));
    }

    @Override
    public void put(FilesHash files, LastLoad load) {
        entities.merge(new ContentLoadEntity(files.hexadecimal(), LastLoadJson.write(load)));
    }
}

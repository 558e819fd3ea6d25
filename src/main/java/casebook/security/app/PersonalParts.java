package casebook.security.app;

import casebook.platform.PersonalFile;
import casebook.platform.app.JobWork;
import casebook.platform.app.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What all features hold about a person, in the order of their places. */
@ApplicationScoped
class PersonalParts {
    private final Instance<PersonalData> parts;

    @Inject
    PersonalParts(@Any Instance<PersonalData> parts) {
        this.parts = parts;
    }

    @Transactional
    public List<PersonalFile> copy(long account, JobWork.Progress progress) {
        List<PersonalData> all = inOrder();
        List<PersonalFile> files = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            progress.at(i, all.size());
            files.addAll(all.get(i).copy(account));
        }
        return files;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(long account, Instant now) {
        inOrder().forEach(part -> part.erase(account, now));
    }

    private List<PersonalData> inOrder() {
        return parts.stream()
                .sorted(Comparator.comparingInt(PersonalData::place))
                .toList();
    }
}

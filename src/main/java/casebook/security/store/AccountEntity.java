package casebook.security.store;

import casebook.security.Account;
import casebook.security.AccountRoles;
import casebook.security.AccountRow;
import casebook.security.NewAccount;
import casebook.security.PersonDetails;
import casebook.security.Username;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code account}. */
@Entity
@Cacheable(false)
@Table(name = "account")
@NullUnmarked
class AccountEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
    private Long id;

    private String username;

    @Column(name = "display_name")
    private String displayName;

    private String email;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean administrator;
    private boolean author;
    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    @Column(name = "signed_in_at")
    private Instant signedInAt;

    @Column
    private Long pending;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected AccountEntity() {}

    AccountEntity(NewAccount account, Instant now) {
        username = account.username().value();
        displayName = account.details().displayName();
        email = account.details().email();
        passwordHash = account.passwordHash();
        administrator = account.roles().administrator();
        author = account.roles().author();
        demo = account.demo();
        createdAt = now;
    }

    Account account() {
        return new Account(
                id,
                new Username(username),
                new PersonDetails(displayName, email),
                new AccountRoles(administrator, author),
                demo,
                createdAt,
                disabledAt);
    }

    Long id() {
        return id;
    }

    String passwordHash() {
        return passwordHash;
    }

    void setPasswordHash(String hash) {
        passwordHash = hash;
    }

    void setRoles(AccountRoles roles) {
        administrator = roles.administrator();
        author = roles.author();
    }

    void setSignedInAt(Instant at) {
        signedInAt = at;
    }

    /** Disabled until its import has come to its end. */
    void setPending(Long batch) {
        pending = batch;
        disabledAt = createdAt;
    }

    void setDisabledAt(Instant since) {
        disabledAt = since;
    }

    void rename(Username name, PersonDetails details) {
        username = name.value();
        displayName = details.displayName();
        email = details.email();
    }

    AccountRow row() {
        return new AccountRow(account(), passwordHash != null, signedInAt, erasedAt);
    }

    /** Takes away all that tells who it was, and every way in. */
    void erase(Username pseudonym, PersonDetails details, Instant now) {
        rename(pseudonym, details);
        passwordHash = null;
        administrator = false;
        author = false;
        disabledAt = disabledAt == null ? now : disabledAt;
        erasedAt = now;
    }
}

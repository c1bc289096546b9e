package io.followthrough.token;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import io.followthrough.access.Actor;
import io.followthrough.people.Team;

/** What lets a machine call the API until it expires or is revoked. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq", allocationSize = 1)
    private Long id;
    private String name;
    private List<String> scopes;
    @ManyToOne(fetch = FetchType.LAZY)
    private Team team;
    private byte[] hash;
    private String hint;
    private String createdBy;
    private Long makerId;
    private String maker;
    private boolean madeByAdmin;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private ApiToken parent;
    private Instant createdAt;
    private Instant expiresAt;
    /** Written by {@link LastUse}, beside the entity. */
    @Column(insertable = false, updatable = false)
    private Instant lastUsedAt;
    private Instant revokedAt;
    private String revokedBy;
    @jakarta.persistence.Version
    private int version;

    protected ApiToken() {}

    ApiToken(TokenDetails details, Secret secret, Maker maker, Instant createdAt) {
        this.name = details.name();
        this.scopes = details.scopes().stream().sorted().map(Scope::word).toList();
        this.team = details.team().orElse(null);
        this.expiresAt = details.expiresAt();
        this.hash = secret.hash();
        this.hint = secret.hint();
        this.createdBy = maker.actor().name();
        this.makerId = maker.person();
        this.maker = maker.name();
        this.madeByAdmin = maker.isAdmin();
        this.parent = maker.token().orElse(null);
        this.createdAt = createdAt;
    }

    /** Revoked once, it stays as it is. */
    boolean revoke(Actor by, Instant now) {
        if (isRevoked()) {
            return false;
        }
        this.revokedAt = now;
        this.revokedBy = by.name();
        return true;
    }

    boolean isRevoked() { return revokedAt != null; }

    Long id() {
        return id;
    }

    /** As the audit names it. */
    String credential() {
        return TokenCredential.of(id);
    }

    String name() {
        return name;
    }

    List<Scope> scopes() {
        return Set.copyOf(scopes).stream().map(TokenDetails::scope).sorted(Comparator.naturalOrder()).toList();
    }

    /** Empty for one that is bound to no team. */
    Optional<Team> team() {
        return Optional.ofNullable(team);
    }

    String hint() {
        return hint;
    }

    String createdBy() {
        return createdBy;
    }

    /** The person who answers for it; null for an admin who is not among the people. */
    Long makerId() {
        return makerId;
    }

    /** The name of whoever answers for it. */
    String maker() {
        return maker;
    }

    boolean isMadeByAdmin() { return madeByAdmin; }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Exact to the minute; null when it was never used. */
    Instant lastUsedAt() {
        return lastUsedAt;
    }

    Instant revokedAt() {
        return revokedAt;
    }

    String revokedBy() {
        return revokedBy;
    }

    int version() {
        return version;
    }
}

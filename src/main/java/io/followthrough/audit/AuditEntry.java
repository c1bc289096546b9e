package io.followthrough.audit;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One audited act; never updated, never deleted. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq", allocationSize = 50)
    Long id;
    Instant at;
    String actor;
    String credential;
    String address;
    String userAgent;
    String action;
    String target;
    @Enumerated(EnumType.STRING)
    Outcome outcome;
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Object> details;

    protected AuditEntry() {}

    AuditEntry(Act act, Who who, Instant at) {
        this.at = at;
        this.actor = who.actor();
        this.credential = who.credential();
        this.address = who.origin().address();
        this.userAgent = who.origin().userAgent() == null ? null : Masked.text(who.origin().userAgent());
        this.action = act.action();
        this.target = act.target();
        this.outcome = act.outcome();
        this.details = act.details();
    }
}

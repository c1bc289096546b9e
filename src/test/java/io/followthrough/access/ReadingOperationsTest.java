package io.followthrough.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import io.followthrough.Given;
import io.followthrough.audit.Act;
import io.followthrough.audit.Audit;
import io.followthrough.people.Teams;
import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;

/** What needs no more than the permission to read neither remembers what it has read nor writes. */
@QuarkusTest
class ReadingOperationsTest {

    @Inject
    Operations operations;

    @Test
    void readsWhatItNeverComparesAgain() {
        String team = Given.aTeam();

        assertThat(operations.readsAsReadOnly(team)).isTrue();
        assertThat(operations.readsToWriteAsReadOnly(team)).isFalse();
    }

    @Test
    void failsWhereItWrites() {
        assertThatThrownBy(() -> operations.writes()).hasMessageContaining("only for reading");
    }

    @ApplicationScoped
    @Transactional
    @ActivateRequestContext
    static class Operations {

        @Inject
        Session session;
        @Inject
        Teams teams;
        @Inject
        Audit audit;

        @Allowed(Permission.READ)
        boolean readsAsReadOnly(String slug) {
            return session.isReadOnly(teams.withSlug(slug).orElseThrow());
        }

        @Allowed(Permission.CHANGE)
        boolean readsToWriteAsReadOnly(String slug) {
            return session.isReadOnly(teams.withSlug(slug).orElseThrow());
        }

        @Allowed(Permission.READ)
        void writes() {
            audit.record(Act.done("read", "/"), Instant.EPOCH);
        }
    }
}

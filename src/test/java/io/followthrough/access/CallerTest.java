package io.followthrough.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

class CallerTest {

    private static final long OWN = 1;
    private static final long OTHER = 2;

    @Test
    void whoever_has_a_role_everywhere_sees_what_is_not_restricted_of_all_teams() {
        Visibility visibility = person(Role.VIEWER).visibility();

        assertThat(visibility.shows(something(OTHER, Set.of()))).isTrue();
        assertThat(visibility.shows(something(OWN, Set.of(OWN)))).isTrue();
        assertThat(visibility.shows(something(OTHER, Set.of(OTHER)))).isFalse();
        assertThat(visibility.shows(something(OWN, Set.of(OWN, OTHER)))).isFalse();
    }

    @Test
    void whoever_has_none_everywhere_sees_their_own_teams_alone() {
        Visibility visibility = person(null).visibility();

        assertThat(visibility.shows(something(OWN, Set.of()))).isTrue();
        assertThat(visibility.shows(something(OTHER, Set.of()))).isFalse();
        assertThat(visibility.showsTeam(OWN)).isTrue();
        assertThat(visibility.showsTeam(OTHER)).isFalse();
    }

    @Test
    void an_admin_sees_everything_unless_confined_to_a_team() {
        assertThat(Caller.named("root", null, Role.ADMIN, Map.of(), null, "session").visibility().everything()).isTrue();
        assertThat(Caller.named("token:robot", null, Role.ADMIN, Map.of(OWN, Role.LEAD), OWN, "token:1").visibility()
                .shows(something(OTHER, Set.of()))).isFalse();
    }

    @Test
    void leads_and_admins_decide() {
        assertThat(person(null).actor().decidesFor(OWN)).isFalse();
        Caller lead = Caller.named("token:robot", null, null, Map.of(OWN, Role.LEAD), OWN, "token:1");
        assertThat(lead.actor().decidesFor(OWN)).isTrue();
        assertThat(lead.actor().decidesFor(OTHER)).isFalse();
        assertThat(Caller.named("root", null, Role.ADMIN, Map.of(), null, "session").actor().decidesFor(OTHER)).isTrue();
    }

    private static Caller person(Role everywhere) {
        return Caller.named("ana@example.org", 7L, everywhere, Map.of(OWN, Role.MEMBER), null, "session");
    }

    private static Guarded something(long team, Set<Long> restrictedTo) {
        return new Guarded() {

            @Override
            public String key() {
                return "FU-1";
            }

            @Override
            public Long guardingTeam() {
                return team;
            }

            @Override
            public Set<Long> restrictedTo() {
                return restrictedTo;
            }
        };
    }
}

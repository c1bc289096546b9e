package io.followthrough.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.startup.Migrations.Migration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** During an update the version before works on the new schema: docs/database.md, "Updates". */
class MigrationsExpandTest {

    @Test
    void what_was_released_is_never_edited() {
        assertThat(Migrations.all()).extracting(Migration::fingerprint)
                .containsAll(Migrations.of(Migrations.releases().getLast()));
    }

    @Test
    void what_is_new_comes_after_what_was_released() {
        int newest = Migrations.all().stream().filter(migration -> !Migrations.unreleased().contains(migration))
                .mapToInt(Migration::version).max().orElseThrow();

        assertThat(Migrations.unreleased()).allSatisfy(migration -> assertThat(migration.version()).isGreaterThan(newest));
    }

    @Test
    void what_is_new_takes_nothing_away_unless_a_release_has_stopped_using_it() {
        assertThat(Migrations.unreleased()).allSatisfy(migration -> Contractions.exemption(migration.sql()).ifPresentOrElse(
                release -> assertThat(Migrations.releases()).contains(release),
                () -> assertThat(Contractions.in(migration.sql())).as(migration.file()).isEmpty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DROP TABLE team", "ALTER TABLE team DROP COLUMN name", "ALTER TABLE team DROP name",
            "ALTER TABLE team RENAME TO teams", "ALTER TABLE team ALTER COLUMN name TYPE varchar(9)",
            "ALTER TABLE team ALTER name SET NOT NULL", "ALTER TABLE team ADD COLUMN code text NOT NULL",
            "ALTER TABLE team ALTER COLUMN name DROP DEFAULT", "CREATE UNIQUE INDEX u ON team (name)",
            "ALTER TABLE team\n  ADD CONSTRAINT c CHECK (name <> '')", "DROP VIEW teams"})
    void a_contraction_is_recognised(String sql) {
        assertThat(Contractions.in(sql)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CREATE TABLE crew (id bigint NOT NULL); ALTER TABLE crew ADD CONSTRAINT c CHECK (id > 0)",
            "CREATE TABLE crew (id bigint); CREATE UNIQUE INDEX u ON crew (id)",
            "ALTER TABLE team ADD COLUMN code text, ADD COLUMN size integer NOT NULL DEFAULT 0",
            "ALTER TABLE team DROP CONSTRAINT c, ADD CONSTRAINT c CHECK (name IN ('a', 'b', 'c'))",
            "ALTER TABLE team ADD COLUMN code text, ADD CONSTRAINT c CHECK (code <> name)",
            "ALTER TABLE team ALTER COLUMN name DROP NOT NULL", "DROP INDEX i", "CREATE INDEX i ON team (name)",
            "-- DROP TABLE team\nUPDATE team SET name = 'DROP TABLE team'"})
    void an_expansion_is_none(String sql) {
        assertThat(Contractions.in(sql)).isEmpty();
    }

    @Test
    void a_contraction_may_name_the_release_that_no_longer_needs_it() {
        assertThat(Contractions.exemption("-- Contracts what 0.1.0 no longer uses\nDROP TABLE team")).contains("0.1.0");
        assertThat(Contractions.exemption("-- Teams go\nDROP TABLE team")).isEmpty();
    }
}

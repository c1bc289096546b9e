package io.followthrough.token;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.followthrough.token.Secret.Purpose.API;
import static io.followthrough.token.Secret.Purpose.CALENDAR;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTest {

    private static final SecureRandom ZEROS = new SecureRandom() {
        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        }
    };

    private final Secret secret = Secret.random(API, new SecureRandom());

    @Test
    void it_is_recognised_by_its_prefix_and_holds_256_random_bits_and_a_checksum() {
        assertThat(secret.revealed()).matches("ft_[0-9A-Za-z]{49}");
        assertThat(Stream.generate(() -> Secret.random(API, new SecureRandom()).revealed()).limit(1000)
                .collect(Collectors.toSet()))
                .hasSize(1000);
    }

    @Test
    void it_is_as_long_when_the_bits_are_zeros() {
        assertThat(Secret.random(API, ZEROS).revealed()).startsWith("ft_" + "0".repeat(43)).hasSize(52);
        assertThat(Secret.read(API, Secret.random(API, ZEROS).revealed())).isPresent();
    }

    @Test
    void it_is_read_as_it_was_made() {
        assertThat(Secret.read(API, secret.revealed()).orElseThrow().revealed()).isEqualTo(secret.revealed());
    }

    @Test
    void every_single_typing_error_is_told_by_the_checksum() {
        String text = secret.revealed();
        for (int i = API.prefix().length(); i < text.length(); i++) {
            char other = text.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(Secret.read(API, text.substring(0, i) + other + text.substring(i + 1))).as("character %d", i).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ft_", "ghp_", "ft_ä", "FT_"})
    void what_has_another_form_is_none(String start) {
        assertThat(Secret.read(API, start + secret.revealed().substring(4))).isEmpty();
    }

    @Test
    void it_is_good_for_one_purpose_only() {
        Secret ofACalendar = Secret.random(CALENDAR, new SecureRandom());

        assertThat(ofACalendar.revealed()).matches("ftcal_[0-9A-Za-z]{49}");
        assertThat(ofACalendar.hint()).hasSize(11).isEqualTo(ofACalendar.revealed().substring(0, 11));
        assertThat(Secret.read(CALENDAR, ofACalendar.revealed())).isPresent();
        assertThat(Secret.read(API, ofACalendar.revealed())).isEmpty();
        assertThat(Secret.read(CALENDAR, secret.revealed())).isEmpty();
    }

    @Test
    void its_hash_is_sha_256_of_all_of_it() throws NoSuchAlgorithmException {
        assertThat(secret.hash())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(secret.revealed().getBytes(US_ASCII)));
        assertThat(secret.hasHash(secret.hash())).isTrue();
        assertThat(secret.hasHash(Secret.random(API, new SecureRandom()).hash())).isFalse();
    }

    @Test
    void it_is_written_down_by_nobody_who_prints_it() {
        assertThat(secret).hasToString(secret.hint() + "…");
        assertThat(secret.hint()).hasSize(8).isEqualTo(secret.revealed().substring(0, 8));
        assertThat(new MadeToken(secret.revealed(), 7, "importer", List.of(), null, secret.hint(), "ana", null, null)
                .toString()).doesNotContain(secret.revealed());
    }

    @Test
    void hashes_are_compared_in_constant_time_only() {
        JavaClasses token = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.followthrough.token");

        classes().that().haveSimpleName("Secret").should()
                .callMethod(MessageDigest.class, "isEqual", byte[].class, byte[].class)
                .check(token);
        noClasses().should().callMethod(Arrays.class, "equals", byte[].class, byte[].class).orShould()
                .callMethod(Arrays.class, "compare", byte[].class, byte[].class).check(token);
        assertThat(Stream.of(KnownToken.class.getRecordComponents()).map(RecordComponent::getType))
                .doesNotContain(byte[].class);
    }
}

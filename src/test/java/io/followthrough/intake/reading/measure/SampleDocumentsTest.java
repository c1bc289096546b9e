package io.followthrough.intake.reading.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.followthrough.intake.reading.Assumptions;
import io.followthrough.intake.reading.PostmortemReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleDocumentsTest {

    private static final Path SAMPLES = Path.of("src/test/resources/postmortems");

    @ParameterizedTest
    @MethodSource
    void each_sample_reads_as_labelled(Label label) throws IOException {
        var zone = ZoneId.of("UTC");
        var assumptions = new Assumptions(LocalDate.of(2000, 1, 1), false, zone, false);

        var read = new PostmortemReader().read(Files.readString(SAMPLES.resolve(label.file())), assumptions);

        var comparison = new Comparison(label, read, zone);
        comparison.isTitleRight();
        comparison.isStartRight();
        comparison.isEndRight();
        comparison.isDurationRight();
        comparison.isTimelineRight();
        assertThat(comparison.complaints).as(label.file()).isEmpty();
    }

    static Stream<Label> each_sample_reads_as_labelled() throws IOException {
        return Arrays.stream(new ObjectMapper().readValue(SAMPLES.resolve("labels.json").toFile(), Label[].class));
    }
}

package io.followthrough.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchingOutputTest {

    private static final Map<String, String> PLANTED = Map.of("s3cret-of-ours", "a password");

    @TempDir
    Path folder;

    /** The end of the build looks for it, to see that it sees anything. */
    @Test
    void what_a_test_prints_is_searched() {
        System.out.println(PlantedSecrets.plant(SearchingOutput.CONTROL_KIND, SearchingOutput.CONTROL));
    }

    @Test
    void a_secret_is_found_with_its_place_and_not_repeated() throws IOException {
        assertThat(finds("first line\nsecond line: Bearer s3cret-of-ours&lt;\n")).singleElement().asString()
                .contains("shows a password in line 2").doesNotContain("s3cret-of-ours");
    }

    @Test
    void settings_of_a_test_run_are_no_output() throws IOException {
        assertThat(finds("<properties>\n<property name=\"quarkus.mailer.password\" value=\"s3cret-of-ours\"/>\n</properties>\n"
                + "Executing \"java -Dquarkus.mailer.password=s3cret-of-ours -jar quarkus-run.jar\"\n")).isEmpty();
    }

    @Test
    void what_follows_settings_is_output() throws IOException {
        assertThat(finds("<properties>\n</properties>\ns3cret-of-ours\n<properties>\n</properties>\n")).singleElement()
                .asString()
                .contains("line 3");
    }

    @Test
    void a_search_that_sees_no_output_does_not_count() throws IOException {
        assertThat(SearchingOutput.finds(Map.of(SearchingOutput.CONTROL, SearchingOutput.CONTROL_KIND), List.of(report("x"))))
                .singleElement().asString().contains("not in their reports");
    }

    @Test
    void the_control_is_no_secret() throws IOException {
        assertThat(SearchingOutput.finds(Map.of(SearchingOutput.CONTROL, SearchingOutput.CONTROL_KIND),
                List.of(report("x"), report(SearchingOutput.CONTROL)))).isEmpty();
    }

    private List<String> finds(String output) throws IOException {
        return SearchingOutput.finds(PLANTED, List.of(report(output)));
    }

    private Path report(String output) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "TEST", ".xml"), output);
    }
}

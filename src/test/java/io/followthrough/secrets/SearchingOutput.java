package io.followthrough.secrets;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The last step of a build: fails it when a secret that a test planted stands in a report or a log of the tests. */
public final class SearchingOutput {

    /** Printed by a test on purpose: when the search does not find it, it would find nothing else either. */
    static final String CONTROL = "printed-to-be-found";
    static final String CONTROL_KIND = "the control";

    /** What a test run was told to start with is no output of the service: settings in reports, and the command line of a process. */
    private static final Pattern SETTINGS = Pattern.compile("(?s)<properties>.*?</properties>|Executing \"[^\\n]*");

    private SearchingOutput() {}

    public static void main(String... args) throws IOException {
        Path target = Path.of("target");
        List<String> finds = finds(PlantedSecrets.in(PlantedSecrets.FOLDER), outputIn(target));
        if (!finds.isEmpty()) {
            throw new IllegalStateException("The tests let secrets out:\n" + String.join("\n", finds));
        }
        forget();
    }

    static List<String> finds(Map<String, String> planted, List<Path> files) {
        List<String> finds = new ArrayList<>();
        boolean isBlind = planted.containsKey(CONTROL);
        for (Path file : files) {
            String output = output(file);
            isBlind &= !output.contains(CONTROL);
            planted.forEach((secret, what) -> {
                int at = secret.equals(CONTROL) ? -1 : output.indexOf(secret);
                if (at >= 0) {
                    finds.add("%s shows %s in line %d".formatted(file, what, 1 + newlines(output.substring(0, at))));
                }
            });
        }
        if (isBlind) {
            finds.add("What tests print is not in their reports, so nobody could tell");
        }
        return finds;
    }

    /** Reports have what tests and the service in them print; the packaged service writes a log. That of Keycloak is Keycloak's. */
    private static List<Path> outputIn(Path target) throws IOException {
        try (Stream<Path> files = Files.walk(target, 2)) {
            return files.filter(Files::isRegularFile).filter(file -> {
                String folder = file.getParent().getFileName().toString();
                String name = file.getFileName().toString();
                return folder.equals("surefire-reports") || folder.equals("failsafe-reports")
                        || file.getParent().equals(target) && name.endsWith(".log") && !name.equals("keycloak.log");
            }).toList();
        }
    }

    /** Without the settings, with as many lines. */
    private static String output(Path file) {
        try {
            return SETTINGS.matcher(Files.readString(file, ISO_8859_1))
                    .replaceAll(found -> "\n".repeat(newlines(found.group())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int newlines(String text) {
        return (int) text.chars().filter(character -> character == '\n').count();
    }

    private static void forget() throws IOException {
        if (Files.exists(PlantedSecrets.FOLDER)) {
            try (Stream<Path> files = Files.list(PlantedSecrets.FOLDER)) {
                files.map(Path::toFile).forEach(java.io.File::delete);
            }
        }
    }
}

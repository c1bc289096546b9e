package io.followthrough.packaged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** How the packaged service is started: as the executable that the build has made or was given, else on a JVM. */
public final class PackagedService {

    private static final Path BUILT = Path.of("target", "quarkus-artifact.properties");
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");

    /** Of all options that proofs give a JVM, an executable understands this one. */
    private static final String HEAP = "-Xmx";

    private PackagedService() {}

    public static boolean isThere() { return isNative() || Files.exists(JAR); }

    /** The same that the tests of Quarkus start. */
    public static boolean isNative() { return "native".equals(built("type")); }

    /** @param jvmOptions such as -Xmx128m */
    public static List<String> command(List<String> jvmOptions) {
        if (isNative()) {
            return Stream.concat(Stream.of(BUILT.resolveSibling(built("path")).toAbsolutePath().toString()),
                    jvmOptions.stream().filter(option -> option.startsWith(HEAP))).toList();
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvmOptions);
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
    }

    private static String built(String property) {
        if (!Files.exists(BUILT)) {
            return "";
        }
        try (InputStream file = Files.newInputStream(BUILT)) {
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty(property, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

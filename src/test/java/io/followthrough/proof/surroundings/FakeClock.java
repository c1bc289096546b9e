package io.followthrough.proof.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The clock on the wall of one process, which can be set (libfaketime); what measures durations goes on as before. */
public final class FakeClock {

    private static final String LIBRARY = "libfaketimeMT.so.1";
    /** Where it is installed, and where .ci/run takes its package apart. */
    private static final List<Path> PLACES = List.of(Path.of("/usr/lib"), Path.of("target", "faketime", "usr", "lib"));

    private final Path library;
    private final Path setting;

    private FakeClock(Path library) {
        this.library = library;
        try {
            this.setting = Files.createTempFile(Files.createDirectories(Path.of("target")), "clock", "").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        set("+0");
    }

    /** Empty where Debian's package libfaketime is not there. */
    public static Optional<FakeClock> available() {
        return PLACES.stream().filter(Files::isDirectory).flatMap(FakeClock::librariesBelow).findFirst().map(FakeClock::new);
    }

    /** The variables of a process that is to live by this clock. */
    public Map<String, String> variables() {
        return Map.of("LD_PRELOAD", library.toString(), "FAKETIME_TIMESTAMP_FILE", setting.toString(),
                "FAKETIME_NO_CACHE", "1",
                "DONT_FAKE_MONOTONIC", "1");
    }

    /** @param offset such as +1h, from the true time */
    public void set(String offset) {
        try {
            Files.writeString(setting, offset + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> librariesBelow(Path place) {
        try (Stream<Path> architectures = Files.list(place)) {
            return architectures.map(folder -> folder.resolve("faketime").resolve(LIBRARY)).filter(Files::exists)
                    .map(Path::toAbsolutePath).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

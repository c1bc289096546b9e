package io.followthrough.proof.surroundings;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wall clock of processes, by libfaketime (Debian: faketime). They look at it once a second. How long something takes is measured by another
 * clock, which goes on as always.
 */
public final class FakeClock implements AutoCloseable {

    private static final Path LIBRARIES = Path.of("/usr/lib");
    private static final String LIBRARY = "faketime/libfaketime.so.1";

    private final Path file;
    private Duration offset = Duration.ZERO;

    public FakeClock() {
        try {
            file = Files.createTempFile("fake-clock", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        go(Duration.ZERO);
    }

    public static boolean isInstalled() { return library().isPresent(); }

    /** What the processes need that are to live by it. */
    public Map<String, String> environment() {
        return Map.of("LD_PRELOAD", library().orElseThrow().toString(), "FAKETIME_TIMESTAMP_FILE", file.toString(),
                "FAKETIME_CACHE_DURATION", "1", "DONT_FAKE_MONOTONIC", "1", "FAKETIME_FORCE_MONOTONIC_FIX",
                "0");
    }

    /** At once, forward or back. */
    public synchronized void go(Duration by) {
        offset = offset.plus(by);
        try {
            Path next = Files.writeString(Path.of(file + ".next"),
                    "%+d.%03d".formatted(offset.toSeconds(), offset.toMillisPart()));
            Files.move(next, file, ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Path> library() {
        try (Stream<Path> folders = Files.list(LIBRARIES)) {
            return folders.map(folder -> folder.resolve(LIBRARY)).filter(Files::exists).findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}

package io.followthrough.proof.benchmark;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The programs that come with PostgreSQL's client, which the embedded server lacks: Debian's packages postgresql-client and postgresql-contrib. */
enum ClientProgram {
    PSQL("psql"),
    PGBENCH("pgbench");

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final String file;

    ClientProgram(String file) {
        this.file = file;
    }

    static boolean areThere() {
        return Arrays.stream(values()).allMatch(program -> program.found().isPresent());
    }

    String path() {
        return found().orElseThrow(() -> new IllegalStateException(file + " is not installed")).toString();
    }

    /** Debian's newest version comes before what the path leads to, which there is a script of its own. */
    private Optional<Path> found() {
        Stream<Path> onPath = Arrays.stream(System.getenv("PATH").split(File.pathSeparator)).map(Path::of);
        return Stream.concat(versions().stream().map(version -> version.resolve("bin")), onPath)
                .map(folder -> folder.resolve(file))
                .filter(Files::isExecutable).findFirst();
    }

    private static List<Path> versions() {
        if (!Files.isDirectory(DEBIAN)) {
            return List.of();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.sorted((one, other) -> other.compareTo(one)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

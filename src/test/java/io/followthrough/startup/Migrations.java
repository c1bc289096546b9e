package io.followthrough.startup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The migrations of this version, and those that a release has had: {@code src/test/resources/schema/<release>.migrations}. */
final class Migrations {

    static final Path RELEASES = Path.of("src/test/resources/schema");
    private static final Path FOLDER = Path.of("src/main/resources/db/migration");
    private static final Pattern NAME = Pattern.compile("V(\\d+)__.+\\.sql");

    private Migrations() {}

    /** A migration with its text. */
    record Migration(int version, String file, String sql) {

        /** As a list of a release names it. */
        String fingerprint() {
            CRC32 sum = new CRC32();
            sum.update(sql.getBytes(UTF_8));
            return "%08x %s".formatted(sum.getValue(), file);
        }
    }

    static List<Migration> all() {
        return list(FOLDER).map(file -> NAME.matcher(file.getFileName().toString())).filter(Matcher::matches)
                .map(name -> new Migration(Integer.parseInt(name.group(1)), name.group(), text(FOLDER.resolve(name.group()))))
                .sorted(Comparator.comparingInt(Migration::version)).toList();
    }

    /** The newest release last. */
    static List<String> releases() {
        return list(RELEASES).map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".migrations"))
                .map(name -> name.substring(0, name.lastIndexOf('.'))).sorted(Comparator.comparing(Runtime.Version::parse))
                .toList();
    }

    static List<String> of(String release) {
        return text(RELEASES.resolve(release + ".migrations")).lines().toList();
    }

    /** The version of its schema. */
    static String newest(String release) {
        Matcher name = NAME.matcher(of(release).getLast().split(" ", 2)[1]);
        if (!name.matches()) {
            throw new IllegalStateException("the last line of " + release + " names no migration");
        }
        return name.group(1);
    }

    /** Those that the newest release does not have. */
    static List<Migration> unreleased() {
        List<String> released = of(releases().getLast());
        return all().stream().filter(migration -> released.stream().noneMatch(line -> line.endsWith(" " + migration.file())))
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

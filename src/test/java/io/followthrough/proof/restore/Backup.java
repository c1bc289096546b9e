package io.followthrough.proof.restore;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is kept of a database at one moment: a file of {@code pg_dump} where one that is as new as the server is on the PATH, else a copy
 * that the server makes. The binaries of the tests' server bring no {@code pg_dump}.
 */
interface Backup {

    void restoreAs(String database);

    /** @param database nobody is connected to it */
    static Backup of(Server server, String database) {
        boolean isThere = majorVersion("pg_dump") >= server.majorVersion()
                && majorVersion("pg_restore") >= server.majorVersion();
        System.out.println("The backup is made by "
                + (isThere ? "pg_dump" : "the server: no pg_dump " + server.majorVersion() + " is on the PATH"));
        return isThere ? Dump.of(server, database) : Copy.of(server, database);
    }

    /** A file, as an operator has it. */
    record Dump(Server server, Path file) implements Backup {

        static Dump of(Server server, String database) {
            try {
                Path file = Files.createTempFile("followthrough", ".dump");
                run("pg_dump", "--format=custom", "--no-owner", "--file=" + file, server.address(database));
                return new Dump(server, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void restoreAs(String database) {
            server.create(database);
            run("pg_restore", "--no-owner", "--exit-on-error", "--dbname=" + server.address(database), file.toString());
        }
    }

    /** A database of the same server. */
    record Copy(Server server) implements Backup {

        private static final String KEPT = "kept";

        static Copy of(Server server, String database) {
            server.copy(database, KEPT);
            return new Copy(server);
        }

        @Override
        public void restoreAs(String database) {
            server.copy(KEPT, database);
        }
    }

    private static int majorVersion(String program) {
        try {
            Process process = new ProcessBuilder(program, "--version").redirectErrorStream(true).start();
            Matcher version = Pattern.compile("\\) (\\d+)").matcher(new String(process.getInputStream().readAllBytes()));
            return version.find() ? Integer.parseInt(version.group(1)) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    private static void run(String... command) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(List.of(command) + ": " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

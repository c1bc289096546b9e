package io.followthrough.secrets;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The secrets of the tests, written down in a file of each process, so that {@link SearchingOutput} can look for them later. */
public final class PlantedSecrets {

    static final Path FOLDER = Path.of("target", "planted-secrets");

    private static final Set<String> PLANTED = ConcurrentHashMap.newKeySet();

    private PlantedSecrets() {}

    /**
     * @param what it is, as the report of a find calls it
     * @return the secret
     */
    public static String plant(String what, String secret) {
        if (PLANTED.add(secret)) {
            write(what + "\t" + secret + "\n");
        }
        return secret;
    }

    /** A signature is what makes a token a secret. */
    public static String plantJwt(String token) {
        plant("a bearer token", token.substring(token.lastIndexOf('.') + 1));
        return token;
    }

    /** Also as the protocols write them that send both at once (RFC 7617, RFC 4616). */
    public static void plantCredentials(String what, String user, String secret) {
        plant(what, secret);
        plant(what, encoded(user + ":" + secret));
        plant(what, encoded("\0" + user + "\0" + secret));
    }

    /** What each is, by the secret. */
    static Map<String, String> in(Path folder) {
        Map<String, String> planted = new TreeMap<>();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.readAllLines(file).stream().map(line -> line.split("\t"))
                            .forEach(line -> planted.put(line[1], line[0]));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return planted;
    }

    private static synchronized void write(String line) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(ProcessHandle.current().pid() + ".txt"), line, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String encoded(String text) {
        return Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }
}

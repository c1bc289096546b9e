package io.followthrough.proof.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets pgbench send the same statements as fast as it can. */
record Pgbench(int port, int connections, Duration time) {

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+)");

    /**
     * @param scripts of which each connection takes one after the other, whichever
     * @return how many scripts are through in a second
     */
    double rate(List<String> scripts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("pgbench");
        List<String> command = new ArrayList<>(List.of(ClientProgram.PGBENCH.path(), "-n", "-h", "127.0.0.1", "-p",
                String.valueOf(port), "-U", "postgres",
                "-c", String.valueOf(connections), "-j", "2", "-T", String.valueOf(time.toSeconds()), "-M", "prepared"));
        for (int n = 0; n < scripts.size(); n++) {
            command.addAll(List.of("-f", Files.writeString(folder.resolve(n + ".sql"), scripts.get(n)).toString()));
        }
        command.add("postgres");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        Matcher rate = RATE.matcher(said);
        if (process.waitFor() != 0 || !rate.find()) {
            throw new IllegalStateException("pgbench: " + said.substring(0, Math.min(2000, said.length())));
        }
        return Double.parseDouble(rate.group(1));
    }
}

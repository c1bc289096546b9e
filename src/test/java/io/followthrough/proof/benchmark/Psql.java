package io.followthrough.proof.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One session of psql, which says how long its statements took. */
final class Psql implements AutoCloseable {

    private static final String END = "@@end";
    private static final Pattern TIME = Pattern.compile("Time: ([0-9.]+) ms.*");

    private final Process process;
    private final Writer input;
    private final BufferedReader output;

    private Psql(Process process) {
        this.process = process;
        this.input = process.outputWriter(UTF_8);
        this.output = process.inputReader(UTF_8);
    }

    static Psql at(int port) {
        try {
            return new Psql(new ProcessBuilder(ClientProgram.PSQL.path(), "-X", "-q", "-A", "-t", "-h", "127.0.0.1", "-p",
                    String.valueOf(port),
                    "-U", "postgres", "postgres").redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Milliseconds until psql had the last row of the last statement. */
    double milliseconds(String sql) {
        return said("\\o /dev/null\n\\timing on\n" + sql + "\n\\timing off\n\\o\n").stream().map(TIME::matcher)
                .filter(Matcher::matches)
                .mapToDouble(time -> Double.parseDouble(time.group(1))).sum();
    }

    String answer(String sql) {
        return String.join("\n", said(sql + "\n"));
    }

    private List<String> said(String words) {
        try {
            input.write(words + "\\echo " + END + "\n");
            input.flush();
            List<String> lines = new ArrayList<>();
            for (String line = output.readLine(); line != null && !END.equals(line); line = output.readLine()) {
                lines.add(line);
            }
            if (lines.stream().anyMatch(line -> line.startsWith("ERROR"))) {
                throw new IllegalStateException("psql: " + lines);
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
    }
}

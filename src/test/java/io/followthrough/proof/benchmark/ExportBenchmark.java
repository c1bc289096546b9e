package io.followthrough.proof.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import io.followthrough.proof.surroundings.ProcessMemory;

/** All follow-ups, then all history, streamed from the service, beside what COPY sends of the same table to psql. */
record ExportBenchmark(Installation installation) {

    private static final double MEGABYTE = 1 << 20;

    /** @param growth megabytes by which the process grew over what it had before, at most */
    record Result(String table, double megabytes, double perSecond, double copyPerSecond, long growth) {}

    List<Result> results() throws Exception {
        // Once before, so that what grows is not what any first request needs
        export("incidents");
        return List.of(result("follow-ups", "follow_up"), result("history", "history_entry"));
    }

    private Result result(String table, String sql) throws Exception {
        long before = resident();
        long most = before;
        long begun = System.nanoTime();
        Future<Long> export = CompletableFuture.supplyAsync(() -> export(table));
        while (!isOver(export)) {
            most = Math.max(most, resident());
        }
        double seconds = Durations.since(begun) / 1000;
        double megabytes = export.get() / MEGABYTE;
        return new Result(table, megabytes, megabytes / seconds, copied(sql), most - before);
    }

    /** Megabytes in a second. */
    private double copied(String sql) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process psql = new ProcessBuilder(ClientProgram.PSQL.path(), "-X", "-q", "-h", "127.0.0.1", "-p",
                String.valueOf(installation.database().port()),
                "-U", "postgres", "-c", "COPY " + sql + " TO STDOUT", "postgres").start();
        long length = psql.getInputStream().transferTo(OutputStream.nullOutputStream());
        psql.waitFor();
        return length / MEGABYTE / (Durations.since(begun) / 1000);
    }

    private static boolean isOver(Future<?> export) throws Exception {
        try {
            export.get(200, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException _) {
            return false;
        }
    }

    private long resident() {
        return ProcessMemory.resident(installation.service()).orElse(0);
    }

    private long export(String table) {
        try (HttpConnection connection = new HttpConnection(installation.service().url(), installation.token())) {
            return connection.drain("/api/v1/export/" + table + "?format=ndjson");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

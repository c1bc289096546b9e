package io.followthrough.proof.soak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

import io.followthrough.proof.surroundings.Database;
import io.followthrough.proof.surroundings.ProcessMemory;
import io.followthrough.proof.surroundings.ServiceProcess;
import io.restassured.RestAssured;

/**
 * What a process holds at a moment.
 *
 * @param heap megabytes that are still in use after a full collection
 * @param resident megabytes of the whole process
 * @param connections to PostgreSQL
 */
record Shape(double heap, double resident, double threads, double connections, double files) {

    static Shape of(ServiceProcess service, Database database) {
        collect(service);
        String metrics = RestAssured.get(service.managementUrl() + "/q/metrics").asString();
        return new Shape(sum(metrics, "jvm_memory_used_bytes{area=\"heap\"") / (1 << 20),
                ProcessMemory.resident(service).orElse(0),
                sum(metrics, "jvm_threads_live_threads"),
                database.count("SELECT count(*) FROM pg_stat_activity WHERE application_name = '" + service.name() + "'"),
                sum(metrics, "process_files_open_files"));
    }

    /** The median of one of their figures. */
    static double median(List<Shape> shapes, ToDoubleFunction<Shape> figure) {
        return shapes.stream().mapToDouble(figure).sorted().skip(shapes.size() / 2).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return "heap %.1f MB, resident %.0f MB, %.0f threads, %.0f connections, %.0f files".formatted(heap, resident, threads,
                connections, files).toLowerCase(Locale.ROOT).replace("mb", "MB");
    }

    private static void collect(ServiceProcess service) {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        try {
            int answer = new ProcessBuilder(jcmd.toString(), String.valueOf(service.pid()), "GC.run")
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
            if (answer != 0) {
                throw new IllegalStateException(service.name() + " does not collect its garbage");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static double sum(String metrics, String start) {
        return metrics.lines().filter(line -> line.startsWith(start))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).sum();
    }
}

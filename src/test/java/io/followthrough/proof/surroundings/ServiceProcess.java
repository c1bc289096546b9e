package io.followthrough.proof.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.followthrough.packaged.PackagedService;
import io.followthrough.packaged.ProductionSurroundings;
import io.smallrye.config.common.utils.StringUtil;
import org.awaitility.Awaitility;

/** The packaged service as a process of its own, which can be stopped, killed, frozen and started again at the same ports. */
public final class ServiceProcess implements AutoCloseable {

    private static final Path LOGS = Path.of("target", "proof-logs");
    private static final Duration PATIENCE_WITH_AN_END = Duration.ofSeconds(60);
    private static final Duration PATIENCE_WITH_AN_ANSWER = Duration.ofSeconds(5);

    private static final Set<Process> RUNNING = ConcurrentHashMap.newKeySet();
    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> RUNNING.forEach(Process::destroyForcibly)));
    }

    private final String name;
    private final Map<String, String> settings;
    private final List<String> jvmOptions;
    private final int port = ProductionSurroundings.freePort();
    private final int managementPort = ProductionSurroundings.freePort();
    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE_WITH_AN_ANSWER).build();
    private Process process;
    private int starts;

    /**
     * @param name of the log, and what the process calls itself to PostgreSQL
     * @param settings as properties, or as variables where they are none of ours, such as LD_PRELOAD; the ports are added
     * @param jvmOptions such as -Xmx128m, which is the only one that an executable is given
     */
    public ServiceProcess(String name, Map<String, String> settings, String... jvmOptions) {
        this.name = name;
        this.settings = settings;
        this.jvmOptions = List.of(jvmOptions);
    }

    public ServiceProcess start() {
        try {
            Files.createDirectories(LOGS);
            starts++;
            ProcessBuilder builder = new ProcessBuilder(PackagedService.command(jvmOptions)).redirectErrorStream(true)
                    .redirectOutput(Redirect.appendTo(log().toFile()));
            builder.environment().keySet().removeIf(key -> key.startsWith("QUARKUS_") || key.startsWith("FOLLOWTHROUGH_"));
            settings.forEach((setting, value) -> builder.environment().put(variable(setting), value));
            builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
            builder.environment().put("QUARKUS_MANAGEMENT_PORT", String.valueOf(managementPort));
            builder.environment().put("QUARKUS_MAILER_OWN_HOST_NAME", life());
            builder.environment().computeIfPresent("QUARKUS_DATASOURCE_JDBC_URL", (_, url) -> url + "&ApplicationName=" + name);
            process = builder.start();
            RUNNING.add(process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static String variable(String setting) {
        return StringUtil.replaceNonAlphanumericByUnderscores(setting).toUpperCase(Locale.ROOT);
    }

    /** @throws IllegalStateException when it ends instead */
    public ServiceProcess awaitReady(Duration patience) {
        Awaitility.await(name + " is ready").atMost(patience).pollInterval(Duration.ofMillis(100)).until(() -> {
            if (!isAlive()) {
                throw new IllegalStateException(name + " has ended instead of getting ready; see " + log());
            }
            return isReady();
        });
        return this;
    }

    public boolean isReady() { return isHealthy("ready"); }

    /** Else Kubernetes would start it anew. */
    public boolean isLive() { return isHealthy("live"); }

    private boolean isHealthy(String probe) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(managementUrl() + "/q/health/" + probe))
                    .timeout(PATIENCE_WITH_AN_ANSWER).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public boolean isAlive() { return process != null && process.isAlive(); }

    /** As kill -9 does, whatever it is doing; also while it is frozen. */
    public void kill() {
        end(process::destroyForcibly);
    }

    /** As Kubernetes does (SIGTERM): it finishes what is in flight. */
    public void stop() {
        end(process::destroy);
    }

    /** The process holds still until it is {@link #thaw thawed} or killed, so that what it is doing can be looked at. */
    public void freeze() {
        signal("STOP");
    }

    public void thaw() {
        signal("CONT");
    }

    public String name() {
        return name;
    }

    /** Its name from this start to its end, with which it greets the mail server. */
    public String life() {
        return name + "." + starts;
    }

    public long pid() {
        return process.pid();
    }

    /** Goes on when it is started again. */
    public Path log() {
        return LOGS.resolve(name + ".log");
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    public String managementUrl() {
        return "http://127.0.0.1:" + managementPort;
    }

    /** Leaves nothing behind, whatever happened before. */
    @Override
    public void close() {
        if (isAlive()) {
            kill();
        }
        client.close();
    }

    private void end(Runnable signal) {
        signal.run();
        try {
            if (!process.waitFor(PATIENCE_WITH_AN_END.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException(name + " does not end; see " + log());
            }
            RUNNING.remove(process);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String signal) {
        try {
            int answer = new ProcessBuilder("kill", "-" + signal, String.valueOf(pid())).start().waitFor();
            if (answer != 0) {
                throw new IllegalStateException(name + " cannot be sent the signal " + signal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package io.followthrough.proof.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a process to a share of a core, as the limit of a pod does: by a control group of Linux, which needs the rights of root. */
final class CpuQuota implements AutoCloseable {

    private static final Path ROOT = Path.of("/sys/fs/cgroup");
    private static final int PERIOD_MICROSECONDS = 100_000;

    private final Path group;

    private CpuQuota(Path group) {
        this.group = group;
    }

    /** @param cores such as 0.25 */
    static CpuQuota of(long pid, double cores) {
        boolean isFirstVersion = Files.isDirectory(ROOT.resolve("cpu"));
        long quota = Math.round(cores * PERIOD_MICROSECONDS);
        Path group = (isFirstVersion ? ROOT.resolve("cpu") : ROOT).resolve("proof-" + pid);
        try {
            Files.createDirectory(group);
            if (isFirstVersion) {
                write(group.resolve("cpu.cfs_period_us"), PERIOD_MICROSECONDS);
                write(group.resolve("cpu.cfs_quota_us"), quota);
            } else {
                Files.writeString(group.resolve("cpu.max"), quota + " " + PERIOD_MICROSECONDS);
            }
            write(group.resolve("cgroup.procs"), pid);
        } catch (IOException e) {
            throw new UncheckedIOException("proof.cores needs control groups that this user may make", e);
        }
        return new CpuQuota(group);
    }

    /** Only once the process has ended. */
    @Override
    public void close() {
        try {
            Files.delete(group);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, long value) throws IOException {
        Files.writeString(file, String.valueOf(value));
    }
}

package io.followthrough.proof.surroundings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** What the operating system says of a process; nothing where it says nothing. */
public final class ProcessMemory {

    private ProcessMemory() {}

    /** Megabytes that the whole process has now. */
    public static OptionalLong resident(ServiceProcess service) {
        return megabytes(service, "VmRSS");
    }

    /** Megabytes that the whole process has had at most. */
    public static OptionalLong most(ServiceProcess service) {
        return megabytes(service, "VmHWM");
    }

    /** How many threads of the operating system it has. */
    public static OptionalLong threads(ServiceProcess service) {
        return number(service, "Threads");
    }

    private static OptionalLong megabytes(ServiceProcess service, String field) {
        OptionalLong kilobytes = number(service, field);
        return kilobytes.isPresent() ? OptionalLong.of(kilobytes.getAsLong() / 1024) : kilobytes;
    }

    private static OptionalLong number(ServiceProcess service, String field) {
        Path status = Path.of("/proc", String.valueOf(service.pid()), "status");
        try {
            return Files.exists(status)
                    ? Files.readAllLines(status).stream().filter(line -> line.startsWith(field))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst()
                    : OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package io.followthrough.policy;

import java.util.List;
import java.util.stream.Collectors;

/** The policy file cannot be used; the message names file, line, column and reason of everything that is wrong. */
public class FaultyPolicyFile extends RuntimeException {

    private final transient List<Fault> faults;

    FaultyPolicyFile(String source, List<Fault> faults) {
        super(faults.stream().map(fault -> source + (fault.line() == null ? ": " : ", ") + fault)
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}

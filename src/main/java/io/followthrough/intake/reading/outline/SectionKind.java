package io.followthrough.intake.reading.outline;

/** What a section of a postmortem is about. */
public enum SectionKind {
    TIMELINE,
    /** An explicit list of tasks, action items or next steps. */
    TASKS,
    /** Corrective and preventative measures, improvements, recommendations. */
    MEASURES,
    /** What may be measures where nothing else is: remediation, areas for improvement. */
    REMEDIATION,
    LESSONS,
    ROOT_CAUSE,
    RESOLUTION,
    IMPACT,
    DETECTION,
    DEBUGGING,
    SUMMARY,
    CONCLUSION,
    REFERENCES,
    /** Nothing known. */
    OTHER;

    /** Whether a section of this kind may stand below one of tasks or measures without being part of it. */
    boolean standsAlone() {
        return switch (this) {
            case TIMELINE, TASKS, LESSONS, ROOT_CAUSE, SUMMARY, CONCLUSION, REFERENCES -> true;
            case MEASURES, REMEDIATION, RESOLUTION, IMPACT, DETECTION, DEBUGGING, OTHER -> false;
        };
    }
}

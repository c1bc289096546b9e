package io.followthrough.web.followup;

import java.util.List;

import io.followthrough.followup.duedate.ExtensionView;

/**
 * The requests to move a due date.
 *
 * @param undecided the one that waits for a decision; null when none does
 * @param decided in the order they were made
 */
record ExtensionList(ExtensionView undecided, List<ExtensionView> decided) {

    static ExtensionList of(List<ExtensionView> extensions) {
        return new ExtensionList(
                extensions.stream().filter(extension -> extension.decision() == null).findFirst().orElse(null),
                extensions.stream().filter(extension -> extension.decision() != null).toList());
    }
}

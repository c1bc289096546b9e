package io.followthrough.web.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.followthrough.followup.FollowUpView;
import io.followthrough.intake.DocumentPreview;
import io.followthrough.intake.Draft;
import io.followthrough.intake.Draft.DraftTimelineEntry;
import io.followthrough.intake.IntakeAnswer;
import io.followthrough.intake.IntakeAnswer.Outcome;
import io.followthrough.intake.reading.Recognised.Part;
import io.followthrough.intake.reading.Warning;

/**
 * What was recognised in a document, to be corrected before it is taken in.
 *
 * @param values what its fields hold
 * @param lines of the document
 */
record ImportForm(DocumentPreview preview, Map<String, String> values, List<SourceLine> lines) {

    static ImportForm of(DocumentPreview preview, String document) {
        return new ImportForm(preview, DraftFields.of(preview.draft(), preview.zone()),
                SourceLine.of(document, preview.recognised(), preview.answer().warnings()));
    }

    /** With what somebody had typed instead of what was read. */
    ImportForm with(Map<String, String> typed) {
        Map<String, String> values = new HashMap<>(this.values);
        values.replaceAll((name, _) -> typed.getOrDefault(name, ""));
        return new ImportForm(preview, values, lines);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public IntakeAnswer answer() {
        return preview.answer();
    }

    /** Whether this very document was taken in before. */
    public boolean isKnown() {
        return answer().outcome() == Outcome.KNOWN;
    }

    /** Whether an earlier version of it was taken in before; only what is new will be added. */
    public boolean isLater() {
        return answer().outcome() == Outcome.EXTENDED;
    }

    /** Of the document as a whole. */
    public List<String> warnings() {
        return answer().warnings().stream().filter(warning -> warning.line() == 0).map(Warning::message).toList();
    }

    public List<SourceLine> uncertainLines() {
        return lines.stream().filter(line -> !line.warnings().isEmpty()).toList();
    }

    public List<Fieldset> causes() {
        return all(draft().causes().size(), i -> fieldset("causes", Part.CAUSE, i, null, null));
    }

    public List<Fieldset> incidents() {
        return all(draft().incidents().size(), i -> fieldset("incidents", Part.STARTED, i, null, null));
    }

    public List<Fieldset> followUps() {
        return all(draft().followUps().size(),
                i -> fieldset("followUps", Part.FOLLOW_UP, i, preview.tracked().get(i),
                        draft().followUps().get(i).ownerAsWritten()));
    }

    public List<DraftTimelineEntry> timeline() {
        return draft().timeline();
    }

    /** In the zone of the document; empty when the moment cannot be placed. */
    public String moment(DraftTimelineEntry entry) {
        return entry.at() == null ? "" : DraftFields.local(entry.at(), preview.zone()).replace('T', ' ');
    }

    public String zone() {
        return preview.zone().getId();
    }

    public boolean isManyIncidents() { return draft().incidents().size() > 1; }

    public int titleLine() {
        return lineOf(Part.TITLE, 0);
    }

    /** The due date that the policy gives where the document states none; null where it gives none. */
    public LocalDate dueByPolicy(Fieldset followUp) {
        List<FollowUpView> views = answer().followUps();
        return views.size() == draft().followUps().size() ? views.get(followUp.number() - 1).dueOn() : null;
    }

    public int lineOf(Part part, int index) {
        return preview.recognised().stream().filter(one -> one.part() == part && one.index() == index).findFirst()
                .map(one -> one.line()).orElse(0);
    }

    private Fieldset fieldset(String kind, Part part, int index, String trackedAs, String note) {
        return new Fieldset(kind + "/" + index, index + 1, lineOf(part, index), trackedAs, note);
    }

    private static List<Fieldset> all(int count, IntFunction<Fieldset> one) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(one).toList());
    }

    private Draft draft() {
        return preview.draft();
    }
}

package io.followthrough.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.logging.Logger;

/** The body of an answer: written once somebody reads it, as fast as they read. */
final class ExportStream implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(ExportStream.class);
    private static final int BUFFER = 64 * 1024;

    private final Exporting exporting;
    private final List<Table> tables;
    private final WritingFormat format;
    private final Instant at;
    private final Places.Place place;

    ExportStream(Exporting exporting, List<Table> tables, WritingFormat format, Instant at, Places.Place place) {
        this.exporting = exporting;
        this.tables = tables;
        this.format = format;
        this.at = at;
        this.place = place;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        place.use();
        try (place) {
            Map<String, Long> rows = exporting.write(tables, at, format.writer(new BufferedOutputStream(output, BUFFER)));
            LOG.infof("Exported whole: snapshotAt=%s rows=%s", at, rows);
        } catch (UncheckedIOException e) {
            LOG.infof("Nobody reads the export any more: snapshotAt=%s %s", at, e.getMessage());
            throw e;
        }
    }
}

package io.followthrough.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.core.StreamingOutput;

import io.vertx.core.http.HttpClosedException;
import org.jboss.logging.Logger;

/** The body of an answer: written as fast as somebody reads it, and never ended cleanly unless it is whole. */
final class ExportStream implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(ExportStream.class);
    private static final int BUFFER = 64 * 1024;

    private final Exporting exporting;
    private final List<Table> tables;
    private final WritingFormat format;
    private final Instant at;
    private final Places.Place place;
    private final Client client;

    ExportStream(Exporting exporting, List<Table> tables, WritingFormat format, Instant at, Places.Place place, Client client) {
        this.exporting = exporting;
        this.tables = tables;
        this.format = format;
        this.at = at;
        this.place = place;
        this.client = client;
    }

    @Override
    public void write(OutputStream output) throws IOException {
        place.use();
        try (place) {
            OutputStream buffered = new BufferedOutputStream(new ToClient(output), BUFFER);
            Map<String, Long> rows = exporting.write(tables, at, format.writer(buffered));
            LOG.infof("Exported whole: snapshotAt=%s rows=%s", at, rows);
        } catch (HttpClosedException e) {
            LOG.infof("Nobody reads the export any more: snapshotAt=%s", at);
            throw e;
        } catch (RuntimeException e) {
            client.hangUp().toCompletionStage().toCompletableFuture().join();
            throw e;
        }
    }

    /** Tells what goes wrong with the client from all other failures. */
    private final class ToClient extends OutputStream {

        private final OutputStream output;

        private ToClient(OutputStream output) {
            this.output = output;
        }

        @Override
        public void write(int one) {
            write(new byte[]{(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            if (client.isGone()) {
                throw new HttpClosedException("nobody is there");
            }
            try {
                output.write(bytes, offset, length);
            } catch (IOException e) {
                throw new HttpClosedException(e.getMessage());
            }
        }
    }
}

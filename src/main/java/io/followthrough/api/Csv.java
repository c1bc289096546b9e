package io.followthrough.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Consumer;

import jakarta.ws.rs.core.StreamingOutput;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV (RFC 4180, UTF-8), written one after the other.
 *
 * @param rows hands the values of each row to the receiver that it is given; values may be null
 */
public record Csv(List<String> header, Consumer<Consumer<List<?>>> rows) implements StreamingOutput {

    /** A spreadsheet takes what begins with one of these for a formula (OWASP, CSV injection). */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    @Override
    public void write(OutputStream output) throws IOException {
        Writer writer = new OutputStreamWriter(output, UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        printer.printRecord(header);
        rows.accept(row -> print(printer, row));
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<?> row) {
        try {
            printer.printRecord(row.stream().map(Csv::harmless));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object harmless(Object value) {
        return value instanceof String text && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}

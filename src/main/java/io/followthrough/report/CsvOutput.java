package io.followthrough.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import jakarta.ws.rs.core.StreamingOutput;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Rows as CSV (RFC 4180, UTF-8), written one after the other, each with the moment and the period it holds for.
 *
 * @param columns of the rows
 * @param rows hands each row to the receiver that it is given
 */
record CsvOutput(Answer<?> answer, List<String> columns, Consumer<Consumer<Row>> rows) implements StreamingOutput {

    /** A spreadsheet takes what begins with one of these for a formula (OWASP, CSV injection). */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";

    static CsvOutput of(Answer<?> answer) {
        return new CsvOutput(answer, answer.columns(), receiver -> answer.rows().forEach(receiver));
    }

    @Override
    public void write(OutputStream output) throws IOException {
        Writer writer = new OutputStreamWriter(output, UTF_8);
        CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        print(printer, header());
        rows.accept(row -> print(printer, record(row)));
        printer.flush();
    }

    private List<Object> header() {
        List<Object> header = new ArrayList<>(List.of("asOf", "from", "to"));
        header.addAll(columns);
        return header;
    }

    private List<Object> record(Row row) {
        List<Object> record = new ArrayList<>();
        record.add(answer.asOf());
        record.add(answer.from());
        record.add(answer.to());
        row.columns().values().forEach(value -> record.add(harmless(value)));
        return record;
    }

    private static Object harmless(Object value) {
        return value instanceof String text && !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }

    private static void print(CSVPrinter printer, List<Object> record) {
        try {
            printer.printRecord(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

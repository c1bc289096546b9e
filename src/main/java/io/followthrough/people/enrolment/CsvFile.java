package io.followthrough.people.enrolment;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.followthrough.problem.ProblemException;
import io.followthrough.problem.ProblemType;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * An uploaded file with a line of column names, in any order, and a line for each person or team.
 *
 * @param columns that it may have
 * @param key the column that it must have
 */
record CsvFile(Set<String> columns, String key) {

    private static final int LARGEST = 1024 * 1024;
    private static final int MOST_ROWS = 10_000;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** @throws ProblemException 413 when it is too large, 422 when it is no text in UTF-8 */
    List<CsvRow> read(byte[] body, Faults faults) {
        String text = text(body);
        String header = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = header.chars().filter(c -> c == ';').count() > header.chars().filter(c -> c == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).setTrim(true).setIgnoreEmptyLines(false).get();
        List<CsvRow> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            read(parser, rows, faults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private void read(CSVParser parser, List<CsvRow> rows, Faults faults) {
        Iterator<CSVRecord> records = parser.iterator();
        List<String> header = null;
        for (int line = 1; isThereMore(records, line, faults); line = (int) parser.getCurrentLineNumber() + 1) {
            CSVRecord written = records.next();
            if (written.size() == 1 && written.get(0).isBlank()) {
                continue;
            }
            if (header == null) {
                header = header(written, line, faults);
            } else if (rows.size() == MOST_ROWS) {
                faults.add(line, "is one too many: a file may have " + MOST_ROWS + " lines below the names of the columns");
                return;
            } else {
                rows.add(row(line, written, header, faults));
            }
        }
        if (header == null) {
            faults.add(1, "must name the columns");
        }
    }

    private static boolean isThereMore(Iterator<CSVRecord> records, int line, Faults faults) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            faults.add(line, "cannot be read: a quote is missing, or there is one too many");
            return false;
        }
    }

    private List<String> header(CSVRecord written, int line, Faults faults) {
        Set<String> seen = new HashSet<>();
        List<String> header = written.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (String name : header) {
            if (!columns.contains(name)) {
                faults.add(line, shortened(name), "is no column here; known are " + String.join(", ", new TreeSet<>(columns)));
            } else if (!seen.add(name)) {
                faults.add(line, name, "is there twice");
            }
        }
        if (!seen.contains(key)) {
            faults.add(line, key, "must be a column");
        }
        faults.refuse();
        return header;
    }

    private CsvRow row(int line, CSVRecord written, List<String> header, Faults faults) {
        Map<String, String> cells = new HashMap<>();
        if (written.size() != header.size()) {
            faults.add(line, "has " + written.size() + " cells and not " + header.size() + ", as the first line has");
        }
        for (int i = 0; i < Math.min(written.size(), header.size()); i++) {
            String cell = written.get(i);
            if (cell.chars().anyMatch(Character::isISOControl)) {
                faults.add(line, header.get(i), "must stay on one line, without control characters");
            }
            cells.put(header.get(i), cell);
        }
        return new CsvRow(line, cells, faults);
    }

    private static String text(byte[] body) {
        if (body != null && body.length > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "A file may have " + LARGEST + " bytes.");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body == null ? new byte[0] : body))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.unprocessable("", "The file is not UTF-8 text; save it as CSV UTF-8.");
        }
    }

    private static String shortened(String name) {
        return name.length() > 40 ? name.substring(0, 40) + "…" : name;
    }
}

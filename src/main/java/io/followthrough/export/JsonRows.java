package io.followthrough.export;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonGenerator;

/** Rows, and what is said about all of them, as JSON. */
final class JsonRows {

    private JsonRows() {}

    static void begin(JsonGenerator json, Instant at, List<Table> tables) throws IOException {
        json.writeStartObject();
        json.writeStringField("export", "begin");
        json.writeStringField("snapshotAt", at.toString());
        json.writeObjectFieldStart("tables");
        for (Table table : tables) {
            json.writeObjectFieldStart(table.name());
            for (Column column : table.columns()) {
                json.writeStringField(column.name(), column.type().word());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    static void row(JsonGenerator json, Table table, List<?> values) throws IOException {
        json.writeStartObject();
        json.writeStringField("table", table.name());
        for (int i = 0; i < values.size(); i++) {
            json.writeFieldName(table.columns().get(i).name());
            value(json, values.get(i));
        }
        json.writeEndObject();
    }

    static void end(JsonGenerator json, Instant at, Map<String, Long> rows) throws IOException {
        json.writeStartObject();
        json.writeStringField("export", "end");
        json.writeStringField("snapshotAt", at.toString());
        json.writeObjectFieldStart("rows");
        for (Map.Entry<String, Long> count : rows.entrySet()) {
            json.writeNumberField(count.getKey(), count.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void value(JsonGenerator json, Object value) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case Json written -> json.writeRawValue(written.text());
            case List<?> texts -> {
                json.writeStartArray();
                for (Object text : texts) {
                    json.writeString(text.toString());
                }
                json.writeEndArray();
            }
            default -> json.writeString(value.toString());
        }
    }
}

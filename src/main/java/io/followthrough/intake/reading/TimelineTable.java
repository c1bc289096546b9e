package io.followthrough.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.followthrough.intake.reading.moment.DayOrder;
import io.followthrough.intake.reading.moment.Moment;
import io.followthrough.intake.reading.moment.Moments;
import io.followthrough.intake.reading.moment.Offset;
import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;
import io.followthrough.intake.reading.words.Phrases;

/** Reads a table with a column of times. */
final class TimelineTable {

    private static final Phrases TIME = Phrases
            .of("""
                    time, timestamp, hora, horario, heure, uhrzeit, zeit, zeitpunkt, when, date time, datetime, tijd, ora, elapsed, offset, t
                    cuando, quando, date, fecha, data, datum, horodatage, clock, moment, stamp""");
    private static final Phrases DATE = Phrases.of("date, fecha, data, datum, day, dia, jour, tag");
    private static final Phrases EVENT = Phrases
            .of("""
                    event, events, what happened, description, action, actions, activity, details, note, notes, update, evento, acontecimiento
                    descripcion, descricao, evenement, ereignis, beschreibung, accion, acao, happened, evenimento, aktion, observation""");

    private final Block.Table table;
    private final DayOrder order;

    TimelineTable(Block.Table table, DayOrder order) {
        this.table = table;
        this.order = order;
    }

    /** Whether a column holds times, by its name or by its cells. */
    boolean isTimeline() {
        return timeColumn() >= 0 && (eventColumn() >= 0 || cellsWithTime(timeColumn()) * 2 > table.rows().size());
    }

    List<Event> events() {
        var time = timeColumn();
        var date = dateColumn(time);
        var events = new ArrayList<Event>();
        for (var row : table.rows()) {
            var cell = row.cell(time).plain();
            if (isFilled(cell)) {
                events.add(event(row, cell, date < 0 ? "" : row.cell(date).plain() + " ", time, date));
            }
        }
        return events;
    }

    private Event event(Block.Row row, String cell, String date, int time, int dateColumn) {
        var offset = Offset.in(cell);
        var moments = Moments.in(date + cell, order).all();
        var moment = moments.stream().filter(each -> each.time() != null).findFirst()
                .orElse(moments.isEmpty() ? null : moments.getFirst());
        return new Event(offset == null ? withZone(moment, time) : null, offset, null, textOf(row, time, dateColumn),
                row.line());
    }

    /** {@code Time (UTC+5)} above the column. */
    private Moment withZone(Moment moment, int column) {
        var zone = Moments.in(table.header().get(column).plain(), order).zone();
        return moment == null || moment.zone() != null || zone == null
                ? moment
                : new Moment(moment.day(), moment.time(), moment.openHalf(), zone, moment.start(), moment.end());
    }

    private String textOf(Block.Row row, int time, int date) {
        var event = eventColumn();
        if (event >= 0 && !row.cell(event).isEmpty()) {
            return row.cell(event).plain();
        }
        var others = IntStream.range(0, row.cells().size()).filter(i -> i != time && i != date).mapToObj(row::cell).toList();
        return Text.joined(others).plain();
    }

    private int timeColumn() {
        var named = IntStream.range(0, table.header().size()).filter(i -> TIME.isIn(name(i)) && !name(i).contains("due"))
                .boxed().toList();
        for (var column : named) {
            if (!DATE.isExactly(name(column)) || named.size() == 1) {
                return column;
            }
        }
        return IntStream.range(0, table.header().size())
                .filter(i -> table.rows().size() > 1 && cellsWithTime(i) * 2 > table.rows().size())
                .findFirst().orElse(-1);
    }

    private int dateColumn(int time) {
        return IntStream.range(0, table.header().size()).filter(i -> i != time && DATE.isExactly(name(i))).findFirst()
                .orElse(-1);
    }

    private int eventColumn() {
        return IntStream.range(0, table.header().size()).filter(i -> EVENT.isIn(name(i))).findFirst().orElse(-1);
    }

    private long cellsWithTime(int column) {
        return table.rows().stream().map(row -> row.cell(column).plain())
                .filter(cell -> Offset.in(cell) != null
                        || Moments.in(cell, order).all().stream().anyMatch(m -> m.time() != null && m.start() < 20))
                .count();
    }

    private String name(int column) {
        return Folded.of(table.header().get(column).plain());
    }

    private static boolean isFilled(String cell) {
        return cell.codePoints().anyMatch(Character::isLetterOrDigit) && !cell.startsWith("[") && !cell.startsWith("<")
                && !Folded.of(cell).matches("hh mm.*|n a|tbd|xx xx.*");
    }
}

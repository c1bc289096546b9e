package io.followthrough.web.mine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.followthrough.access.Caller;
import io.followthrough.access.CurrentCaller;
import io.followthrough.people.People;
import io.followthrough.people.Person;
import io.followthrough.reminder.Agenda;
import io.followthrough.reminder.AgendaPart;
import io.followthrough.reminder.Agendas;
import io.followthrough.web.page.Notice;
import io.followthrough.web.row.RefusedRow;
import io.followthrough.web.row.Row;
import io.followthrough.web.row.RowList;
import io.followthrough.web.row.Rows;
import io.quarkus.qute.TemplateInstance;

/** Gathers what somebody has to do. */
@ApplicationScoped
class ShowingMine implements RowList {

    static final String PATH = "/mine";
    private static final int MOST_LINES = 25;

    private final Agendas agendas;
    private final Rows rows;
    private final People people;
    private final CurrentCaller current;
    private final Clock clock;

    ShowingMine(Agendas agendas, Rows rows, People people, CurrentCaller current, Clock clock) {
        this.agendas = agendas;
        this.rows = rows;
        this.people = people;
        this.current = current;
        this.clock = clock;
    }

    @Override
    public boolean isAt(String path) {
        return path.equals(PATH);
    }

    @Override
    @Transactional
    public TemplateInstance page(String path, RefusedRow refused) {
        return gathered(null, refused);
    }

    @Transactional
    MinePage page(Notice said) {
        return gathered(said, null);
    }

    private MinePage gathered(Notice said, RefusedRow refused) {
        Instant now = clock.instant();
        Optional<Person> person = current.known().map(Caller::person).flatMap(people::findByIdOptional);
        Agenda agenda = person.map(reader -> agendas.of(reader, MOST_LINES, now)).orElse(new Agenda(List.of()));
        Map<Long, Row> found = rows.of(agenda.parts().stream().flatMap(part -> part.entries().stream())
                .map(Agenda.Entry::followUp).distinct().toList(), refused, now);
        String owner = person.map(Person::email).orElse(null);
        boolean isListed = refused == null || found.values().stream().anyMatch(row -> row.key().equals(refused.key()));
        Map<Boolean, List<MinePage.Section>> sections = sections(agenda, found, owner).stream()
                .collect(Collectors.partitioningBy(section -> section.name().isForOthers()));
        return new MinePage(owner, sections.get(false), sections.get(true), isListed ? null : rows.of(refused, now), said);
    }

    /** What belongs into several of them stands in the first: a line has forms, which are on a page once. */
    private static List<MinePage.Section> sections(Agenda agenda, Map<Long, Row> found, String owner) {
        Map<Long, Row> left = new HashMap<>(found);
        List<MinePage.Section> sections = new ArrayList<>();
        for (Agenda.Part part : agenda.parts()) {
            List<Row> lines = part.entries().stream().filter(entry -> left.containsKey(entry.followUp()))
                    .map(entry -> left.remove(entry.followUp()).inPlaceOf(entry.inPlaceOf())).toList();
            int elsewhere = part.entries().size() - lines.size();
            if (part.total() > elsewhere) {
                sections.add(new MinePage.Section(part.name(), lines, part.total() - elsewhere, list(part.name(), owner)));
            }
        }
        return sections;
    }

    /** As narrowly as the filters of the list can. */
    private static String list(AgendaPart part, String owner) {
        String mine = "owner=" + URLEncoder.encode(owner, UTF_8);
        return switch (part) {
            case TODAY, THIS_WEEK, LATER -> "/follow-ups?" + mine;
            case VERIFICATION -> "/follow-ups?status=in_review";
            case EFFECTIVENESS -> "/follow-ups?status=done&" + mine;
            case ESCALATED -> "/follow-ups?overdue=true";
            case EXTENSIONS, DISMISSALS, UNASSIGNED -> "/teams";
        };
    }
}

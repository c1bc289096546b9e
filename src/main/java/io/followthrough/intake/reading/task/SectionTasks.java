package io.followthrough.intake.reading.task;

import java.util.ArrayList;
import java.util.List;

import io.followthrough.intake.reading.outline.Block;
import io.followthrough.intake.reading.outline.Block.Item;
import io.followthrough.intake.reading.outline.Block.Section;
import io.followthrough.intake.reading.outline.Label;
import io.followthrough.intake.reading.outline.SectionKind;
import io.followthrough.intake.reading.outline.Text;
import io.followthrough.intake.reading.words.Folded;

/** Collects the follow-ups of one section and of the groups within it. */
final class SectionTasks {

    private static final int CATEGORY_WORDS = 5;

    private final SectionKind kind;
    private final List<Task> tasks = new ArrayList<>();

    private SectionTasks(SectionKind kind) {
        this.kind = kind;
    }

    static List<Task> of(Section section) {
        var found = new SectionTasks(section.kind());
        found.section(section, Group.top("").within(section.title()));
        return found.tasks;
    }

    private void section(Section section, Group group) {
        var hasLists = section.content().stream().anyMatch(block -> isListed(block) || isInner(block));
        var lines = new ArrayList<Block.Paragraph>();
        var areItems = isItems(section);
        var current = group;
        for (var block : section.content()) {
            switch (block) {
                case Item item -> item(item, current);
                case Block.Table table -> tasks.addAll(new TaskTable(table).tasks(current));
                case Section inner when inner.kind() == kind -> inner(inner, group, areItems);
                case Block.Paragraph paragraph when !hasLists -> lines.add(paragraph);
                case Block.Paragraph paragraph when paragraph.lines().size() == 1 -> current = group.within(paragraph.joined());
                case Section _ -> {
                }
                case Block.Paragraph _ -> {
                }
                case Block.Heading _ -> {
                }
                case Block.Code _ -> {
                }
            }
        }
        tasks.addAll(TaskLines.in(lines, kind == SectionKind.TASKS, group));
    }

    private void inner(Section inner, Group group, boolean isItem) {
        if (isItem) {
            var read = TaskHeading.of(inner);
            add(read.title(), read.description(), read.marks(), group, inner.line());
        } else {
            section(inner, group.within(inner.title()));
        }
    }

    /** Headings are items themselves where none of them has a list of items below it, and some ask for something to be done. */
    private boolean isItems(Section parent) {
        var inner = parent.content().stream().filter(this::isInner).map(Section.class::cast).toList();
        return inner.stream().noneMatch(TaskHeading::hasItems) && inner.stream().anyMatch(TaskHeading::isAction)
                && parent.content().stream().noneMatch(SectionTasks::isListed);
    }

    private boolean isInner(Block block) {
        return block instanceof Section inner && inner.kind() == kind;
    }

    private static boolean isListed(Block block) {
        return block instanceof Item || block instanceof Block.Table;
    }

    private void item(Item item, Group group) {
        if (isGroup(item)) {
            var inside = group.within(item.text());
            item.children().forEach(child -> {
                if (child instanceof Item inner) {
                    item(inner, inside);
                } else if (child instanceof Block.Table table) {
                    tasks.addAll(new TaskTable(table).tasks(inside));
                }
            });
            return;
        }
        var text = TaskText.of(item.text());
        text.marks().done |= Boolean.TRUE.equals(item.checked());
        var title = text.title();
        var details = Details.of(item.children(), text.marks());
        if (item.text().plain().endsWith(":") && !details.isEmpty() && !Actions.startsWithVerb(Folded.of(title))) {
            add(title + ": " + details, null, text.marks(), group, item.line());
        } else if (!item.text().plain().endsWith(":") || !details.isEmpty() || item.checked() != null) {
            add(title, details, text.marks(), group, item.line());
        }
    }

    /** A parent that ends with a colon, is a category or has no words only groups; a parent with marks as children does not. */
    private static boolean isGroup(Item item) {
        var children = item.children().stream().filter(SectionTasks::isListed)
                .filter(child -> !(child instanceof Item inner && Details.isMark(inner)))
                .toList();
        if (children.isEmpty()) {
            return false;
        }
        var plain = item.text().plain().strip();
        var label = Label.of(item.text());
        if (plain.isEmpty() || plain.endsWith(":") || children.stream().anyMatch(Block.Table.class::isInstance)) {
            return true;
        }
        var hasBoxes = item.checked() == null && children.stream().anyMatch(child -> ((Item) child).checked() != null);
        var isOwner = label == null && Group.top("").within(item.text()).owner() != null && plain.split(" ").length <= 4;
        return hasBoxes || isOwner || isCategory(item.text());
    }

    private static boolean isCategory(Text text) {
        var folded = Folded.of(text.plain());
        return folded.split(" ").length <= CATEGORY_WORDS && !text.plain().endsWith(".") && !Actions.startsWithVerb(folded);
    }

    private void add(String title, String description, Marks marks, Group group, int line) {
        if (!Placeholders.is(title)) {
            tasks.add(group.task(title, description, marks, null, line));
        }
    }
}

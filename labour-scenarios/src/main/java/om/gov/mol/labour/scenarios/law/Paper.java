package om.gov.mol.labour.scenarios.law;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import om.gov.mol.labour.text.Language;

/**
 * Text for a terminal, in one language: headings, paragraphs and tables, every line within the width.
 *
 * <p>In a language that runs from right to left every line is one right-to-left run, so that the first column stands at the right
 * and columns stay under each other, and every cell is set apart, so that dates and ids in it are not turned around. The border
 * at the end keeps the room of short cells.
 */
final class Paper {

    private static final String RIGHT_TO_LEFT = "\u2067";
    private static final String LEFT_TO_RIGHT = "\u2066";
    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final String POP = "\u2069";
    private static final int BORDERS = 3;

    private final Terms terms;
    private final int width;
    private final StringBuilder text = new StringBuilder();

    Paper(Language language, int width) {
        this.terms = new Terms(language);
        this.width = width;
    }

    Terms terms() {
        return terms;
    }

    /** A title with a double line under it. */
    Paper title(String words) {
        return line(words)
                .line("=".repeat(Math.min(width, Glyphs.width(words))))
                .line("");
    }

    /** A heading with a line under it. */
    Paper heading(String words) {
        return line(words).line("-".repeat(Math.min(width, Glyphs.width(words))));
    }

    /** Words over as many lines as they need, and an empty one. */
    Paper paragraph(String words) {
        return lines(words).line("");
    }

    /** A line with its indentation, over as many lines as it needs, each indented alike. */
    Paper indented(String words) {
        String room = words.substring(0, words.length() - words.stripLeading().length());
        String hang = words.startsWith("- ") ? "  " : room;
        List<String> lines = Glyphs.wrap(words.strip(), width - hang.length());
        for (int place = 0; place < lines.size(); place++) {
            line((place == 0 ? room : hang) + lines.get(place));
        }
        return this;
    }

    /** Words over as many lines as they need. */
    Paper lines(String words) {
        Glyphs.wrap(words, width).forEach(this::line);
        return this;
    }

    Paper line(String words) {
        boolean plain = words.isEmpty() || !rightToLeft();
        text.append(plain ? words : RIGHT_TO_LEFT + words + POP).append('\n');
        return this;
    }

    /**
     * One thing in a table: a line over all columns, then its cells.
     *
     * @param over empty where there is none
     */
    record Row(String over, List<String> cells) {}

    /**
     * A table with a border. Columns are as wide as they need; where that is too much, the wide ones give.
     *
     * @param rows each with as many cells as the header
     */
    Paper table(List<String> header, List<Row> rows) {
        List<List<String>> cells = new ArrayList<>(List.of(header));
        rows.forEach(row -> cells.add(row.cells()));
        int room = width - BORDERS * header.size() - 1;
        List<Integer> widths = Columns.widths(cells, room);
        boolean apart = rows.stream().anyMatch(row -> !row.over().isEmpty() || height(row.cells(), widths) > 1);
        rule(widths);
        cells(header, widths);
        rule(widths);
        for (Row row : rows) {
            if (!row.over().isEmpty()) {
                over(row.over(), widths);
            }
            cells(row.cells(), widths);
            if (apart) {
                rule(widths);
            }
        }
        if (!apart) {
            rule(widths);
        }
        return line("");
    }

    private void over(String words, List<Integer> widths) {
        int room = widths.stream().mapToInt(wide -> wide + BORDERS).sum() - BORDERS;
        Glyphs.wrap(words, room).forEach(line -> line("| " + cell(line, room, direction(words)) + " |"));
    }

    private static int height(List<String> row, List<Integer> widths) {
        int height = 1;
        for (int column = 0; column < row.size(); column++) {
            height = Math.max(
                    height, Glyphs.wrap(row.get(column), widths.get(column)).size());
        }
        return height;
    }

    private void rule(List<Integer> widths) {
        line(widths.stream().map(wide -> "-".repeat(wide + 2)).collect(Collectors.joining("+", "+", "+")));
    }

    private void cells(List<String> cells, List<Integer> widths) {
        List<List<String>> wrapped = new ArrayList<>();
        for (int column = 0; column < cells.size(); column++) {
            wrapped.add(Glyphs.wrap(cells.get(column), widths.get(column)));
        }
        int height = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int place = 0; place < height; place++) {
            StringBuilder line = new StringBuilder("|");
            for (int column = 0; column < wrapped.size(); column++) {
                List<String> cell = wrapped.get(column);
                String words = place < cell.size() ? cell.get(place) : "";
                line.append(' ').append(cell(words, widths.get(column), direction(cells.get(column))));
                line.append(" |");
            }
            line(line.toString());
        }
    }

    private String cell(String words, int wide, String direction) {
        String room = " ".repeat(wide - Glyphs.width(words));
        return rightToLeft() && !words.isEmpty() ? direction + words + POP + room : words + room;
    }

    /**
     * Of a whole cell, by any letter in it: what a text is filled with is set apart, and does not count for the rule of the first
     * letter. A line of the cell on which only a number or an id is left runs as the others do.
     */
    private static String direction(String words) {
        return ARABIC.matcher(words).find() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private boolean rightToLeft() {
        return terms.language().rightToLeft();
    }

    /** Everything that was written. */
    String text() {
        return text.toString();
    }
}

package om.gov.mol.labour.scenarios.law;

import java.util.ArrayList;
import java.util.List;

/** Finds widths for the columns of a table, so that it fits and no cell grows tall while others stand empty. */
final class Columns {

    /** No column is narrower than its longest word, up to so much. */
    private static final int WORD_MAX = 16;

    private final List<List<Integer>> cells = new ArrayList<>();
    private final List<Integer> least = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    private Columns(List<List<String>> rows) {
        for (int column = 0; column < rows.get(0).size(); column++) {
            int place = column;
            List<String> texts = rows.stream().map(row -> row.get(place)).toList();
            cells.add(texts.stream().map(Glyphs::width).toList());
            int word = texts.stream()
                    .flatMap(text -> List.of(text.split("[ \n]", -1)).stream())
                    .mapToInt(Glyphs::width)
                    .max()
                    .orElse(1);
            least.add(Math.min(word, WORD_MAX));
            widths.add(
                    cells.get(column).stream().mapToInt(Integer::intValue).max().orElse(1));
        }
    }

    /**
     * The width of each column.
     *
     * @param rows each with as many cells as the first
     * @param room for all columns together; what is not needed goes to the last
     */
    static List<Integer> widths(List<List<String>> rows, int room) {
        Columns columns = new Columns(rows);
        int over = columns.widths.stream().mapToInt(Integer::intValue).sum() - room;
        for (; over > 0; over--) {
            columns.shrink();
        }
        int last = columns.widths.size() - 1;
        columns.widths.set(last, columns.widths.get(last) - over);
        return columns.widths;
    }

    /** Takes one place from the column that grows least by it. */
    private void shrink() {
        int best = -1;
        long price = Long.MAX_VALUE;
        for (int column = 0; column < widths.size(); column++) {
            int width = widths.get(column);
            long costs = height(column, width - 1) - height(column, width);
            if (width > least.get(column) && costs < price) {
                best = column;
                price = costs;
            }
        }
        int column =
                best < 0 ? widths.indexOf(widths.stream().max(Integer::compare).orElseThrow()) : best;
        widths.set(column, widths.get(column) - 1);
    }

    /** The lines of its cells, tall ones counting more. */
    private long height(int column, int width) {
        return cells.get(column).stream()
                .mapToLong(cell -> (cell + width - 1L) / Math.max(width, 1))
                .map(lines -> lines * lines)
                .sum();
    }
}

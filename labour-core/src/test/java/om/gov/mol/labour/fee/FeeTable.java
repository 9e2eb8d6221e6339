package om.gov.mol.labour.fee;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import om.gov.mol.labour.law.Rulebook;

/** A table of published amounts: comments begin with {@code #}, the first other line names the columns. */
record FeeTable(String name, List<Row> rows) {

    /** One line. Empty cells are empty texts. */
    record Row(String table, int line, Map<String, String> cells) {

        String get(String column) {
            return Objects.requireNonNull(cells.get(column), table + ": no column " + column);
        }

        boolean has(String column) {
            return !get(column).isEmpty();
        }

        /** Oman's book with the settings of the line, {@code id=value} by semicolons, and with what is laid over them. */
        Rulebook book(Map<String, String> laidOver) {
            Map<String, String> all = new HashMap<>();
            for (String setting : get("settings").split(";", -1)) {
                if (!setting.isEmpty()) {
                    String[] parts = setting.split("=", 2);
                    all.put(parts[0], parts[1]);
                }
            }
            all.putAll(laidOver);
            return Rulebook.oman().overlay(all);
        }

        @Override
        public String toString() {
            return table + " line " + line + ": " + get("source");
        }
    }

    static FeeTable read(String name) {
        List<String> lines = lines(name + ".csv");
        List<String> header = List.of();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<String> cells = Arrays.asList(lines.get(i).split(",", -1));
            if (lines.get(i).startsWith("#") || lines.get(i).isBlank()) {
                continue;
            }
            if (header.isEmpty()) {
                header = cells;
            } else {
                rows.add(row(name, i + 1, header, cells));
            }
        }
        return new FeeTable(name, rows);
    }

    private static Row row(String name, int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new IllegalStateException(name + " line " + line + ": " + cells.size() + " cells");
        }
        Map<String, String> named = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            named.put(header.get(i), cells.get(i).strip());
        }
        return new Row(name, line, named);
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(FeeTable.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package om.gov.mol.labour.scenarios.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** How much room text takes on a terminal, and how it is broken into lines. Marks of direction and vowels take none. */
final class Glyphs {

    private static final int POP = 0x2069;

    private Glyphs() {}

    static int width(String text) {
        return (int) text.codePoints().filter(Glyphs::takesRoom).count();
    }

    private static boolean takesRoom(int point) {
        int type = Character.getType(point);
        return type != Character.FORMAT && type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK;
    }

    /**
     * Breaks a text into lines of at most that width, between words; a word that is longer is broken where the room ends. What is
     * set apart by marks of direction stays set apart on each of its lines.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                add(lines, line, word, width);
            }
            lines.add(line.toString());
        }
        return isolated(lines);
    }

    private static void add(List<String> lines, StringBuilder line, String word, int width) {
        if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > width) {
            lines.add(line.toString());
            line.setLength(0);
        }
        if (!line.isEmpty()) {
            line.append(' ');
        }
        line.append(word);
        while (width(line.toString()) > width) {
            int cut = cut(line, width);
            lines.add(line.substring(0, cut));
            line.delete(0, cut);
        }
    }

    /** The place after the last separator that still fits, or else where the room ends. */
    private static int cut(CharSequence line, int width) {
        int place = 0;
        int soft = 0;
        for (int room = 0; place < line.length() && room < width; place++) {
            room += takesRoom(line.charAt(place)) ? 1 : 0;
            soft = ".,:/-_".indexOf(line.charAt(place)) >= 0 ? place + 1 : soft;
        }
        return soft > width / 2 ? soft : place;
    }

    private static List<String> isolated(List<String> lines) {
        Deque<Integer> open = new ArrayDeque<>();
        List<String> closed = new ArrayList<>();
        for (String line : lines) {
            StringBuilder text = new StringBuilder();
            open.descendingIterator().forEachRemaining(text::appendCodePoint);
            line.codePoints().forEach(point -> follow(open, point));
            text.append(line);
            open.forEach(mark -> text.appendCodePoint(POP));
            closed.add(text.toString());
        }
        return closed;
    }

    private static void follow(Deque<Integer> open, int point) {
        if (point >= 0x2066 && point < POP) {
            open.push(point);
        } else if (point == POP && !open.isEmpty()) {
            open.pop();
        }
    }
}

package om.gov.mol.labour.notice;

import om.gov.mol.labour.text.Language;

/**
 * The plain body of a notice as a minimal HTML page: escaped text, no style, no picture, no link. Isolated arguments
 * become {@code <bdi>}, which does the same where marks are ignored.
 */
final class HtmlBody {

    private HtmlBody() {}

    static String of(Language language, String subject, String body) {
        StringBuilder page = new StringBuilder(body.length() + 256);
        page.append("<!DOCTYPE html>\n<html lang=\"").append(language.tag());
        page.append("\" dir=\"").append(language.rightToLeft() ? "rtl" : "ltr").append("\">\n");
        page.append("<head><meta charset=\"utf-8\"><title>").append(withoutIsolates(escaped(subject)));
        page.append("</title></head>\n<body>\n");
        for (String paragraph : body.split("\n\n", -1)) {
            page.append("<p>").append(marked(escaped(paragraph))).append("</p>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String marked(String escaped) {
        return escaped.replace("\n", "<br>\n").replace("\u2068", "<bdi>").replace("\u2069", "</bdi>");
    }

    /** A title shows no elements, and marks are of no use in most title bars. */
    private static String withoutIsolates(String escaped) {
        return escaped.replace("\u2068", "").replace("\u2069", "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}

package om.gov.mol.labour.law;

import java.util.Arrays;
import java.util.regex.Pattern;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;

/** The parts of the rulebook, in the order in which people read them. Every parameter stands in exactly one. */
public enum Section {
    TRANSFER("transfer\\.(?!condition\\.|fee).*"),
    TRANSFER_CONDITIONS("transfer\\.condition\\..*"),
    REPORT("report\\.(service|minAbsence|bar|evidence|review\\.(days|end)|correction|reject|stop|extension|life)\\b.*"),
    REPORT_CONDITIONS("report\\.(condition|review)\\..*"),
    TICKET("report\\.(ticket|refund)\\..*"),
    OBJECTION("report\\.(objection|groundless|false|freed)\\..*"),
    CANCELLATION("report\\.cancellation\\..*"),
    THRESHOLD("report\\.threshold\\..*"),
    FEES("(dues|fee|fine|permit|refund|transfer)\\..*|waivers"),
    ALL_SERVICES("(calendar|ePayment|payment|professions)\\..*"),
    /** {@link LaterParameters}, and whatever no other part has. */
    LATER(".*");

    private final Pattern ids;

    /** Which parameters stand in it, unless an earlier part has them. */
    Section(String ids) {
        this.ids = Pattern.compile(ids);
    }

    /** The part in which a parameter stands. */
    public static Section of(Parameter<?> parameter) {
        return Arrays.stream(values())
                .filter(section -> section.ids.matcher(parameter.id()).matches())
                .findFirst()
                .orElse(LATER);
    }

    /** The heading, such as <i>Conditions of a transfer</i>. */
    public String title(Language language) {
        return Texts.bundle("law").text(language, "section." + name());
    }
}

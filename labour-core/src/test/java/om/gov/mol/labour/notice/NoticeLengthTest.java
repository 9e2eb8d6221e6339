package om.gov.mol.labour.notice;

import static om.gov.mol.labour.notice.ShippedTexts.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.party.Contact;
import om.gov.mol.labour.party.EmailAddress;
import om.gov.mol.labour.party.LocalizedName;
import om.gov.mol.labour.party.Mobile;
import om.gov.mol.labour.party.Role;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every notice holds its limits with the longest arguments it can get. */
class NoticeLengthTest {

    private static final int PARTS_MAX = 2;
    private static final int PARTS_MAX_ABOUT_A_REPORT = 3;
    private static final int SUBJECT_LENGTH_MAX = 78;
    private static final String REFERENCE = "TR-7K3M9QX2VACD";
    private static final LocalizedName LONG = new LocalizedName("ش".repeat(400), "");

    @Test
    void everyShortMessageHasFewPartsEvenWithLongArabicNames() {
        for (Language language : LANGUAGES) {
            ShippedTexts.tells().forEach(tell -> assertShort(tell, language));
        }
    }

    @Test
    void everyReasonFitsIntoAShortMessage() {
        for (Language language : LANGUAGES) {
            about("reason")
                    .forEach(tell -> ShippedTexts.reasons()
                            .filter(reason -> isWorded(language, reason))
                            .forEach(reason -> assertShort(ShippedTexts.with(tell, "reason", reason), language)));
        }
    }

    @Test
    void everyClosingFitsIntoAShortMessageWithItsCodedReason() {
        assertDetailsFit(
                NoticeKind.TRANSFER_CLOSED,
                Map.of(
                        "REJECTED", codes(Parameters.REJECT_REASONS),
                        "DECLINED_BY_WORKER", codes(Parameters.DECLINE_REASONS),
                        "REFUSED_BY_OFFICER", codes(Parameters.OFFICER_REFUSE_REASONS),
                        "STOPPED", codes(Parameters.OFFICER_STOP_REASONS)));
        assertDetailsFit(
                NoticeKind.REPORT_CLOSED,
                Map.of(
                        "REJECTED", codes(ReportParameters.REJECT_REASONS),
                        "STOPPED", codes(ReportParameters.STOP_REASONS)));
    }

    private static void assertDetailsFit(NoticeKind kind, Map<String, Set<String>> detailsOfReason) {
        for (Language language : LANGUAGES) {
            detailsOfReason.forEach((reason, details) -> details.forEach(detail -> ShippedTexts.tells()
                    .filter(tell -> tell.kind() == kind)
                    .map(tell -> ShippedTexts.with(ShippedTexts.with(tell, "reason", reason), "detail", detail))
                    .forEach(tell -> assertShort(tell, language))));
        }
    }

    private static Set<String> codes(Parameter<Set<String>> parameter) {
        return Rulebook.oman().at(parameter, LocalDate.of(2026, 1, 1)).value();
    }

    @ParameterizedTest
    @CsvSource({"action, command", "ground, ground", "purpose, purpose"})
    void everyCodeFitsIntoAShortMessage(String argument, String family) {
        for (Language language : LANGUAGES) {
            about(argument)
                    .forEach(tell -> ShippedTexts.codes(family)
                            .forEach(code -> assertShort(ShippedTexts.with(tell, argument, code), language)));
        }
    }

    @Test
    void everyReasonCanBeWritten() {
        for (Language language : LANGUAGES) {
            about("reason")
                    .forEach(tell -> ShippedTexts.reasons()
                            .forEach(reason -> assertThat(write(ShippedTexts.with(tell, "reason", reason), language)
                                            .body())
                                    .isNotBlank()));
        }
    }

    @Test
    void subjectsStayOnOneLineOfAMail() {
        for (Language language : LANGUAGES) {
            ShippedTexts.tells()
                    .forEach(tell -> assertThat(write(tell, language).subject())
                            .as("%s %s", tell.label(), language)
                            .hasSizeLessThanOrEqualTo(SUBJECT_LENGTH_MAX));
        }
    }

    private static boolean isWorded(Language language, String reason) {
        return Texts.bundle("words").has(language, "reason." + reason);
    }

    private static Stream<Tell> about(String argument) {
        return ShippedTexts.tells().filter(tell -> {
            String key = ShippedTexts.prefix(tell) + "sms";
            String template =
                    ShippedTexts.templates("notices", Language.ENGLISH).get(key);
            return template != null && template.contains("{" + argument + "}");
        });
    }

    private static void assertShort(Tell tell, Language language) {
        Notice notice = write(tell, language);
        assertThat(notice.parts())
                .as("%s %s %s: %s", tell.label(), language, tell.arguments(), notice.sms())
                .isBetween(1, isAboutAReport(tell) ? PARTS_MAX_ABOUT_A_REPORT : PARTS_MAX);
    }

    private static boolean isAboutAReport(Tell tell) {
        return tell.recipient() == Role.EMPLOYER || tell.kind().compareTo(NoticeKind.REPORT_REGISTERED) >= 0;
    }

    private static Notice write(Tell tell, Language language) {
        Contact contact = new Contact(new Mobile("+96890000001"), new EmailAddress("a@example.com"), language, null);
        return NoticeWriter.write(
                tell,
                REFERENCE,
                contact,
                Map.of(Role.NEW_EMPLOYER, LONG, Role.CURRENT_EMPLOYER, LONG, Role.EMPLOYER, LONG));
    }
}

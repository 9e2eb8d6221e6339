package om.gov.mol.labour.notice;

import static java.util.Map.entry;
import static om.gov.mol.labour.notice.ShippedTexts.LANGUAGES;
import static om.gov.mol.labour.notice.ShippedTexts.placeholders;
import static om.gov.mol.labour.notice.ShippedTexts.templates;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTextsTest {

    /** What the head of the English bundle promises. */
    private static final Map<String, Set<String>> PROBLEM_ARGUMENTS = Map.ofEntries(
            entry("DATE_NOT_COVERED", Set.of("parameter")),
            entry("LICENCE_EXPIRED", Set.of("expired")),
            entry("PROFESSION_CLOSED", Set.of("occupation")),
            entry("ABSENCE_TOO_SHORT", Set.of("since", "days")),
            entry("EVIDENCE_MISSING", Set.of("missing")),
            entry("REFUND_GROUND_NOT_MET", Set.of("ground")),
            entry("REFUND_TOO_LATE", Set.of("until")),
            entry("REASON_NOT_VALID", Set.of("allowed")),
            entry("RELEASE_DATE_OUT_OF_RANGE", Set.of("latest")),
            entry("EXTENSION_TOO_LONG", Set.of("days")),
            entry("DUES_OUTSTANDING", Set.of("amount")),
            entry("GATEWAY_CLOSED", Set.of("until")),
            entry("TARIFF_UNKNOWN", Set.of("parameter")));

    private static final Map<NoticeKind, Set<String>> NOTICE_ARGUMENTS = Map.ofEntries(
            entry(NoticeKind.TRANSFER_REQUESTED, Set.of("until")),
            entry(NoticeKind.CONSENT_ASKED, Set.of("until")),
            entry(NoticeKind.NO_APPROVAL_CLAIMED, Set.of()),
            entry(NoticeKind.DUES_RECEIPT, Set.of("amount")),
            entry(NoticeKind.TRANSFER_APPROVED, Set.of("until")),
            entry(NoticeKind.PASSED_TO_OFFICER, Set.of()),
            entry(NoticeKind.TRANSFER_FEE_DUE, Set.of("amount", "until")),
            entry(NoticeKind.FEE_RECEIPT, Set.of("amount", "until")),
            entry(NoticeKind.RESIDENT_CARD_NEXT, Set.of("until")),
            entry(NoticeKind.TRANSFER_COMPLETED, Set.of()),
            entry(NoticeKind.TRANSFER_HELD_BACK, Set.of("reason")),
            entry(NoticeKind.TRANSFER_CLOSED, Set.of("reason", "cases")),
            entry(NoticeKind.REMINDER, Set.of("until", "action")),
            entry(NoticeKind.TIME_EXTENDED, Set.of("until")),
            entry(NoticeKind.PAYMENT_FAILED, Set.of("purpose", "amount")),
            entry(NoticeKind.REFUND_STARTED, Set.of("purpose", "amount")),
            entry(NoticeKind.REFUND_PAID, Set.of("purpose", "amount")),
            entry(NoticeKind.REFUND_FAILED, Set.of("purpose", "amount")),
            entry(NoticeKind.REPORT_REGISTERED, Set.of("since")),
            entry(NoticeKind.TICKET_RECEIPT, Set.of("amount")),
            entry(NoticeKind.TICKET_DUE, Set.of("amount", "until")),
            entry(NoticeKind.CORRECTION_ASKED, Set.of("reason", "until")),
            entry(NoticeKind.REPORT_APPROVED, Set.of("until")),
            entry(NoticeKind.REPORT_CLOSED, Set.of("reason")),
            entry(NoticeKind.REPORT_REVOKED, Set.of("reason")),
            entry(NoticeKind.REPORT_CANCELLED, Set.of()),
            entry(NoticeKind.REPORT_DEPARTED, Set.of()),
            entry(NoticeKind.REPORT_TRANSFERRED, Set.of()),
            entry(NoticeKind.REPORT_LAPSED, Set.of("amount", "until")),
            entry(NoticeKind.OBJECTION_FILED, Set.of("ground")),
            entry(NoticeKind.OBJECTION_LATE, Set.of()),
            entry(NoticeKind.OBJECTION_TIME_RUNS, Set.of("until")),
            entry(NoticeKind.OBJECTION_ENDED, Set.of("reason", "least", "most")),
            entry(NoticeKind.CANCELLATION_REQUESTED, Set.of("reason")),
            entry(NoticeKind.CANCELLATION_ALLOWED, Set.of("until")),
            entry(NoticeKind.CANCELLATION_RECEIPT, Set.of("amount")),
            entry(NoticeKind.CANCELLATION_ENDED, Set.of("reason")),
            entry(NoticeKind.REFUND_REQUESTED, Set.of("ground")),
            entry(NoticeKind.REFUND_DENIED, Set.of("reason", "until")),
            entry(NoticeKind.TICKET_FORFEITED, Set.of()),
            entry(NoticeKind.REFERRED_TO_INSPECTION, Set.of("month", "year")),
            entry(NoticeKind.REFERRAL_ENDED, Set.of()),
            entry(NoticeKind.SERVICES_STOPPED, Set.of("until")),
            entry(NoticeKind.TRANSFER_SUSPENDED, Set.of()),
            entry(NoticeKind.TRANSFER_RESUMED, Set.of()));

    @Test
    void everyProblemHasACauseAndARemedyAndNothingElseIsThere() {
        Set<String> keys = Stream.of(ProblemCode.values())
                .flatMap(code -> Stream.of(code + ".cause", code + ".remedy"))
                .collect(Collectors.toSet());
        for (Language language : LANGUAGES) {
            assertThat(templates("problems", language)).containsOnlyKeys(keys);
        }
    }

    @Test
    void everyNoticeHasThreeTextsForEachRecipientAndNothingElseIsThere() {
        Set<String> keys = ShippedTexts.tells()
                .flatMap(tell -> Stream.of("sms", "subject", "body").map(part -> ShippedTexts.prefix(tell) + part))
                .collect(Collectors.toSet());
        for (Language language : LANGUAGES) {
            assertThat(templates("notices", language)).containsOnlyKeys(keys);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "notices", "words"})
    void bothLanguagesHaveTheSameTextsWithTheSamePlaceholders(String subject) {
        Map<String, String> arabic = templates(subject, Language.ARABIC);
        Map<String, String> english = templates(subject, Language.ENGLISH);
        assertThat(arabic).containsOnlyKeys(english.keySet());
        english.forEach(
                (key, text) -> assertThat(placeholders(arabic.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @Test
    void problemsUseTheArgumentsTheyAreDocumentedWith() {
        Map<String, String> texts = templates("problems", Language.ENGLISH);
        for (ProblemCode code : ProblemCode.values()) {
            Set<String> used = new TreeSet<>(placeholders(texts.get(code + ".cause")));
            used.addAll(placeholders(texts.get(code + ".remedy")));
            assertThat(used).as(code.name()).isEqualTo(PROBLEM_ARGUMENTS.getOrDefault(code.name(), Set.of()));
        }
    }

    @Test
    void noticesUseTheArgumentsTheyAreDocumentedWithAndAlwaysNameTheReference() {
        assertThat(NOTICE_ARGUMENTS).containsOnlyKeys(NoticeKind.values());
        templates("notices", Language.ENGLISH).forEach((key, text) -> {
            NoticeKind kind = NoticeKind.valueOf(key.substring(0, key.indexOf('.')));
            Set<String> own = placeholders(text);
            assertThat(own).as(key).contains("reference");
            own.removeAll(Set.of("reference", "newEmployer", "currentEmployer", "employer"));
            assertThat(NOTICE_ARGUMENTS.get(kind)).as(key).containsAll(own);
        });
    }

    @Test
    void everyArgumentOfANoticeIsToldToSomebody() {
        Map<String, String> texts = templates("notices", Language.ENGLISH);
        NOTICE_ARGUMENTS.forEach((kind, arguments) -> {
            String all = texts.entrySet().stream()
                    .filter(text -> text.getKey().startsWith(kind + "."))
                    .map(Map.Entry::getValue)
                    .collect(Collectors.joining());
            assertThat(placeholders(all)).as(kind.name()).containsAll(arguments);
        });
    }

    @Test
    void nobodyButHimselfReadsTheNewEmployersNameBeforeApproval() {
        Set<String> afterApproval = Set.of("TRANSFER_APPROVED", "RESIDENT_CARD_NEXT", "TRANSFER_COMPLETED");
        for (Language language : LANGUAGES) {
            templates("notices", language).forEach((key, text) -> {
                boolean own = key.contains(".new-employer.");
                boolean late = afterApproval.contains(key.substring(0, key.indexOf('.')));
                assertThat(own || late || !text.contains("{newEmployer}"))
                        .as(key)
                        .isTrue();
                assertThat(own && text.contains("{currentEmployer}")).as(key).isFalse();
            });
        }
    }

    @Test
    void noticesNameTheEmployersOfTheirOwnProcedureOnly() {
        templates("notices", Language.ENGLISH).forEach((key, text) -> {
            boolean report = key.contains(".employer.")
                    || key.startsWith("REPORT_")
                    || key.startsWith("OBJECTION_")
                    || key.startsWith("CANCELLATION_");
            Set<String> foreign = report ? Set.of("newEmployer", "currentEmployer") : Set.of("employer");
            assertThat(placeholders(text)).as(key).doesNotContainAnyElementsOf(foreign);
        });
    }

    /** A worker may be told it about a transfer and about a report alike. */
    @ParameterizedTest
    @ValueSource(strings = {"REMINDER.worker.", "TIME_EXTENDED.worker."})
    void whatBothProceduresTellTheWorkerSpeaksOfNeither(String prefix) {
        templates("notices", Language.ENGLISH).forEach((key, text) -> {
            if (key.startsWith(prefix)) {
                assertThat(text).as(key).doesNotContain("transfer", "report").doesNotContain("mployer");
            }
        });
    }

    @Test
    void theWorkerIsToldWhoReportsHimSinceWhenAndThatNothingIsDecided() {
        String sms = templates("notices", Language.ENGLISH).get("REPORT_REGISTERED.worker.sms");
        assertThat(placeholders(sms)).containsExactlyInAnyOrder("employer", "since", "reference");
        assertThat(sms).contains("Nothing is decided yet", "give your side on the services portal");
        String approved = templates("notices", Language.ENGLISH).get("REPORT_APPROVED.worker.sms");
        assertThat(approved).contains("you may object until {until}", "with evidence", "on the services portal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "notices", "words"})
    void arabicTextsAreArabicAndEnglishOnesAreNot(String subject) {
        templates(subject, Language.ARABIC).forEach((key, text) -> {
            assertThat(text).as(key).containsPattern("\\p{IsArabic}");
            assertThat(text.replaceAll("\\{[^}]*\\}", "")).as(key).doesNotContainPattern("[A-Za-z٠-٩]");
        });
        templates(subject, Language.ENGLISH)
                .forEach((key, text) -> assertThat(text).as(key).doesNotContainPattern("[^\\x20-\\x7E\\n]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "notices", "words"})
    void aLeaveOfWorkReportIsCalledByItsWholeName(String subject) {
        templates(subject, Language.ARABIC).forEach((key, text) -> {
            assertThat(text).as(key).doesNotContain("هروب").doesNotContain("هارب");
            assertThat(text).as(key).doesNotContainPattern("(?<!\\p{L})(ال)?بلاغ(ات)?+(?! ترك العمل)");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "notices", "words"})
    void noTextHasStraySpacesOrTwoFullStops(String subject) {
        for (Language language : LANGUAGES) {
            templates(subject, language)
                    .forEach((key, text) ->
                            assertThat(text).as(key).doesNotContainPattern(" {2}| \\n|\\n | $|\\.\\.|^$"));
        }
    }

    @Test
    void subjectsAndShortMessagesAreOneLine() {
        for (Language language : LANGUAGES) {
            templates("notices", language).forEach((key, text) -> {
                if (!key.endsWith(".body")) {
                    assertThat(text).as(key).doesNotContain("\n");
                }
            });
        }
    }
}

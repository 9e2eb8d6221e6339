package om.gov.mol.labour.notice;

import static java.util.Map.entry;
import static om.gov.mol.labour.notice.ShippedTexts.LANGUAGES;
import static om.gov.mol.labour.notice.ShippedTexts.placeholders;
import static om.gov.mol.labour.notice.ShippedTexts.templates;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.fee.LineCode;
import om.gov.mol.labour.law.Parameters;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.outcome.Remedy;
import om.gov.mol.labour.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedTextsTest {

    /** What the head of the English bundle promises. */
    private static final Map<String, Set<String>> PROBLEM_ARGUMENTS = Map.of(
            "DATE_NOT_COVERED", Set.of("parameter"),
            "LICENCE_EXPIRED", Set.of("expired"),
            "PROFESSION_CLOSED", Set.of("occupation"),
            "REASON_NOT_VALID", Set.of("allowed"),
            "RELEASE_DATE_OUT_OF_RANGE", Set.of("latest"),
            "EXTENSION_TOO_LONG", Set.of("days"),
            "DUES_OUTSTANDING", Set.of("amount"),
            "GATEWAY_CLOSED", Set.of("until"),
            "TARIFF_UNKNOWN", Set.of("parameter"));

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
            entry(NoticeKind.TRANSFER_CLOSED, Set.of("reason")),
            entry(NoticeKind.REMINDER, Set.of("until", "action")),
            entry(NoticeKind.TIME_EXTENDED, Set.of("until")),
            entry(NoticeKind.PAYMENT_FAILED, Set.of("purpose", "amount")),
            entry(NoticeKind.REFUND_STARTED, Set.of("purpose", "amount")),
            entry(NoticeKind.REFUND_PAID, Set.of("purpose", "amount")));

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
            own.removeAll(Set.of("reference", "newEmployer", "currentEmployer"));
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
    void everyConstantThatPeopleSeeHasAWord() {
        Set<String> keys = Stream.of(
                        words("answer", Finding.Answer.values()),
                        words("remedy", Remedy.values()),
                        words("confidence", Confidence.values()),
                        words("line", LineCode.values()),
                        ShippedTexts.roleKeys().map(key -> "role." + key))
                .flatMap(stream -> stream)
                .collect(Collectors.toSet());
        for (Language language : LANGUAGES) {
            assertThat(templates("words", language)).containsKeys(keys.toArray(String[]::new));
        }
    }

    @Test
    void everyCodeThatTheRulebookOffersHasAWord() {
        Stream<String> reasons = Stream.of(
                        Parameters.REJECT_REASONS,
                        Parameters.DECLINE_REASONS,
                        Parameters.OFFICER_APPROVE_REASONS,
                        Parameters.OFFICER_REFUSE_REASONS,
                        Parameters.OFFICER_STOP_REASONS,
                        Parameters.EXTENSION_REASONS)
                .flatMap(parameter -> Rulebook.oman().at(parameter, LocalDate.of(2026, 1, 1)).value().stream());
        assertThat(templates("words", Language.ENGLISH))
                .containsKeys(reasons.map(code -> "reason." + code).toArray(String[]::new));
    }

    private static Stream<String> words(String family, Enum<?>[] constants) {
        return Stream.of(constants).map(constant -> family + "." + constant.name());
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
            assertThat(text).as(key).doesNotContainPattern("(?<!\\p{L})(ال)?بلاغ(?! ترك العمل)");
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

package om.gov.mol.labour.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.explanation.Explanation.Kind;
import om.gov.mol.labour.explanation.Reason.Part;
import om.gov.mol.labour.fee.DuesBasis;
import om.gov.mol.labour.fee.FeeCalculator;
import om.gov.mol.labour.fee.Omanisation;
import om.gov.mol.labour.fee.QuoteResult;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Conditions;
import om.gov.mol.labour.law.Rulebook;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.outcome.Citation;
import om.gov.mol.labour.outcome.Confidence;
import om.gov.mol.labour.outcome.Finding;
import om.gov.mol.labour.outcome.Finding.Answer;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.outcome.Problem;
import om.gov.mol.labour.outcome.ProblemCode;
import om.gov.mol.labour.outcome.RuleId;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.text.Texts;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    private static final Rulebook BOOK = Rulebook.oman();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate EXPIRED = LocalDate.of(2025, 12, 20);

    private static Explanation dues(LocalDate expired) {
        DuesBasis basis = basis(expired);
        return QuoteExplanations.of(BOOK, DAY, QuoteFacts.of(basis), law -> FeeCalculator.dues(basis, law, DAY));
    }

    private static DuesBasis basis(LocalDate expired) {
        return new DuesBasis("CATEGORY_3", expired, Omanisation.MET, false, Money.parse("OMR 0.000"), List.of());
    }

    private static Finding licence(Answer answer) {
        Ruled<Boolean> law = BOOK.at(Conditions.LICENCE_VALID, DAY);
        Problem expired = Problem.of(ProblemCode.LICENCE_EXPIRED, "expired", "2026-02-28");
        return new Finding(
                new RuleId(Conditions.LICENCE_VALID.id()),
                answer,
                law.citation(),
                Map.of("expires", "2026-02-28"),
                answer == Answer.NOT_MET ? expired : null,
                law.from(),
                law.to());
    }

    @Test
    void aQuoteNamesEveryRuleThatWasReadForItsDayAndNoneThatWasNot() {
        Explanation why = dues(EXPIRED);

        assertThat(why.reasons())
                .filteredOn(reason -> reason.part() == Part.CHARGED)
                .extracting(Reason::rule)
                .containsExactly("fee.permit.CATEGORY_3", "fine.lateRenewal.perMonth");
        assertThat(why.reasons())
                .filteredOn(reason -> reason.part() == Part.READ)
                .extracting(Reason::rule)
                .contains("dues.payer", "fee.permit.omanisation.met", "fine.lateRenewal.cap")
                .doesNotContain("fee.permit.omanisation.notMet", "transfer.fee")
                .doesNotHaveDuplicates();
        assertThat(why.reasons()).allMatch(reason -> reason.from() != null && reason.sentence() != null);
    }

    @Test
    void whatRestsOnAnUnconfirmedValueSaysSo() {
        Explanation why = dues(EXPIRED);

        assertThat(why.restsOnUnconfirmed()).isTrue();
        assertThat(why.text(Language.ENGLISH)).contains("no source confirms: dues.renewalFee");
        assertThat(why.text(Language.ARABIC)).contains("لا يؤكدها مصدر", "dues.renewalFee");
        Explanation sure = DecisionExplanations.of(
                List.of(new Finding(
                        new RuleId("rule"),
                        Answer.MET,
                        new Citation("RD 35/2003", "Art. 1", Confidence.OFFICIAL),
                        Map.of(),
                        null)),
                BOOK);
        assertThat(sure.restsOnUnconfirmed()).isFalse();
        assertThat(sure.text(Language.ENGLISH)).contains("This rests on no unconfirmed value.", "Rule rule");
    }

    @Test
    void whatAConfirmedRuleLookedAtBesidesIsNamed() {
        Explanation why = DecisionExplanations.of(
                List.of(licence(Answer.MET).besides(List.of("transfer.currentEmployer.answer"))), BOOK);

        assertThat(why.restsOnUnconfirmed()).isTrue();
        assertThat(why.text(Language.ENGLISH))
                .contains("no source confirms: transfer.currentEmployer.answer")
                .doesNotContain("confirms: transfer.condition.licenceValid");
        assertThat(why.json()).contains("\"besides\":[\"transfer.currentEmployer.answer\"]");
    }

    @Test
    void aRuleThatWasNotLookedAtMakesNothingUnconfirmed() {
        Finding unassessed =
                new Finding(new RuleId("rule"), Answer.NOT_ASSESSED, Citation.POLICY, Map.of("inForce", "false"), null);

        assertThat(DecisionExplanations.of(List.of(unassessed), BOOK).restsOnUnconfirmed())
                .isFalse();
    }

    @Test
    void anUnknownAmountIsAnObstacleThatTheMinistryCanRemove() {
        Explanation why = dues(LocalDate.of(2025, 8, 20));

        assertThat(why.kind()).isEqualTo(Kind.NO_QUOTE);
        assertThat(why.obstacles()).extracting(Problem::code).containsExactly(ProblemCode.TARIFF_UNKNOWN);
        assertThat(why.text(Language.ENGLISH)).contains("Who can change it: The ministry.");
    }

    @Test
    void aQuoteOfLongAgoIsExplainedByItsLines() {
        QuoteResult.Quoted quoted = (QuoteResult.Quoted) FeeCalculator.transferFee(BOOK, DAY);

        Explanation why = QuoteExplanations.of(quoted.quote(), BOOK);

        assertThat(why.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("transfer.fee");
            assertThat(reason.facts()).containsEntry("amount", "5.000").containsEntry("payer", "new-employer");
        });
    }

    @Test
    void aQuoteOfLongAgoNamesTheSameUnconfirmedValuesAsOnItsDay() {
        QuoteResult.Quoted quoted = (QuoteResult.Quoted) FeeCalculator.dues(basis(EXPIRED), BOOK, DAY);

        Explanation why = QuoteExplanations.of(quoted.quote(), BOOK);

        assertThat(quoted.quote().unconfirmed())
                .hasSizeGreaterThan(quoted.quote().lines().size());
        assertThat(why.reasons().stream().flatMap(Reason::doubts).distinct())
                .containsExactlyInAnyOrderElementsOf(quoted.quote().unconfirmed());
    }

    @Test
    void aConditionThatIsNotMetSaysWhatWouldChangeItAndWhoCan() {
        Explanation why = DecisionExplanations.of(List.of(licence(Answer.NOT_MET)), BOOK);

        assertThat(why.text(Language.ENGLISH))
                .contains("What stands in the way:", "2026-02-28", "What would change it: ")
                .contains("Who can change it: The new employer.", "[transfer.condition.licenceValid]")
                .contains(
                        "Facts: expires on: 2026-02-28.",
                        "In force since " + licence(Answer.MET).from());
        assertThat(why.text(Language.ARABIC).replaceAll("[\u2066-\u2069]", ""))
                .contains("من يمكنه تغييره: صاحب العمل الجديد.", "تاريخ الانتهاء: 2026-02-28");
        Explanation met = DecisionExplanations.of(List.of(licence(Answer.MET)), BOOK);
        assertThat(met.text(Language.ENGLISH)).contains("Nothing stands in the way.");
    }

    @Test
    void aRefusalIsExplainedInOrderOfPrecedence() {
        Outcome.Refused<String> refused = new Outcome.Refused<>(
                List.of(Problem.of(ProblemCode.OPEN_DEBTS), Problem.of(ProblemCode.WORKER_OUTSIDE_OMAN)));

        String text = DecisionExplanations.of(refused, BOOK).text(Language.ENGLISH);

        assertThat(text).startsWith("The request is refused.").contains("1. The worker", "2. ");
    }

    @Test
    void asDataItKeepsItsForm() {
        JsonObject json = Json.read(
                DecisionExplanations.of(List.of(licence(Answer.NOT_MET)), BOOK).json());

        assertThat(String.join(" ", json.keys()))
                .isEqualTo("type format kind about facts rulebook texts unconfirmed reasons obstacles");
        assertThat(json.text("rulebook")).isEqualTo(BOOK.version());
        assertThat(String.join(" ", json.objects("reasons").get(0).keys()))
                .isEqualTo("rule part sentence from decision article confidence unconfirmed facts problem");
        JsonObject obstacle = json.objects("obstacles").get(0);
        assertThat(obstacle.text("remedyBy")).isEqualTo("NEW_EMPLOYER");
        assertThat(obstacle.object("cause").text("ar")).containsPattern("\\p{IsArabic}");
    }

    @Test
    void bothLanguagesHaveTheSameLines() {
        for (Explanation why :
                List.of(dues(EXPIRED), DecisionExplanations.of(List.of(licence(Answer.NOT_MET)), BOOK))) {
            assertThat(why.text(Language.ARABIC).lines())
                    .hasSameSizeAs(why.text(Language.ENGLISH).lines().toList());
        }
        Texts texts = Texts.bundle("explanation");
        assertThat(texts.keys(Language.ARABIC)).isEqualTo(texts.keys(Language.ENGLISH));
    }

    @Test
    void anEditionThatThisReleaseDoesNotKnowIsRefused() {
        assertThatThrownBy(() -> DecisionExplanations.of(
                        Kind.ENTRY, Map.of(), List.of(), BOOK.version(), Texts.EDITION + 1, BOOK))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("edition");
    }

    @Test
    void watchingABookChangesNothing() {
        Rulebook watched = BOOK.watched((parameter, on) -> {});

        assertThat(watched.version()).isEqualTo(BOOK.version());
        assertThat(FeeCalculator.transferFee(watched, DAY)).isEqualTo(FeeCalculator.transferFee(BOOK, DAY));
    }
}

package om.gov.mol.labour.testkit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import om.gov.mol.labour.outcome.Fault;
import om.gov.mol.labour.outcome.FaultCode;
import om.gov.mol.labour.outcome.Outcome;
import om.gov.mol.labour.party.Capacity;
import om.gov.mol.labour.service.TransferView;
import om.gov.mol.labour.text.Language;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.SubmitTransfer.Contract;
import om.gov.mol.labour.transfer.TransferForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in at the door: a clear answer in both languages, nothing changed, never an exception. */
class BadInputTest {

    private static final String HUGE = "9".repeat(1 << 20);
    private static final String OVERRIDE = "\u202e";
    private static final String NUL = "\0";
    private static final Contract JOB = new Contract("mason", "250.000", "2026-04-01", "24");

    static Stream<Arguments> forms() {
        return Stream.concat(ofPeople(), ofContracts());
    }

    private static Stream<Arguments> ofPeople() {
        return Stream.of(
                bad("licence", FaultCode.REQUIRED, with(null, "90000001", "1990-05-17", JOB)),
                bad("licence", FaultCode.REQUIRED, with(" \t", "90000001", "1990-05-17", JOB)),
                bad("licence", FaultCode.TOO_LONG, with(HUGE, "90000001", "1990-05-17", JOB)),
                bad("licence", FaultCode.FORMAT, with("30' or '1'='1", "90000001", "1990-05-17", JOB)),
                bad("licence", FaultCode.FORMAT, with("3000" + NUL + "001", "90000001", "1990-05-17", JOB)),
                bad("worker", FaultCode.REQUIRED, with("30000001", "", "1990-05-17", JOB)),
                bad("worker", FaultCode.FORMAT, with("30000001", "ninety", "1990-05-17", JOB)),
                bad("worker", FaultCode.FORMAT, with("30000001", "عامل", "1990-05-17", JOB)),
                bad("worker", FaultCode.FORMAT, with("30000001", "90000001x", "1990-05-17", JOB)),
                bad("worker", FaultCode.TOO_LONG, with("30000001", HUGE, "1990-05-17", JOB)),
                bad("birthDate", FaultCode.NOT_A_DATE, with("30000001", "90000001", "1990-02-30", JOB)),
                bad("birthDate", FaultCode.NOT_A_DATE, with("30000001", "90000001", "2023-02-29", JOB)),
                bad("birthDate", FaultCode.NOT_A_DATE, with("30000001", "90000001", "17/05/1990", JOB)),
                bad("birthDate", FaultCode.NOT_A_DATE, with("30000001", "90000001", "+999999999-12-31", JOB)),
                bad("birthDate", FaultCode.NOT_A_DATE, with("30000001", "90000001", "1990-05-17T00:00", JOB)),
                bad("birthDate", FaultCode.TOO_LONG, with("30000001", "90000001", HUGE, JOB)));
    }

    private static Stream<Arguments> ofContracts() {
        return Stream.of(
                bad("contract.wage", FaultCode.NOT_AN_AMOUNT, job("mason", "-1", "2026-04-01", "24")),
                bad("contract.wage", FaultCode.NOT_AN_AMOUNT, job("mason", "1e9", "2026-04-01", "24")),
                bad("contract.wage", FaultCode.NOT_AN_AMOUNT, job("mason", "250.0001", "2026-04-01", "24")),
                bad("contract.wage", FaultCode.NOT_AN_AMOUNT, job("mason", "NaN", "2026-04-01", "24")),
                bad("contract.wage", FaultCode.TOO_LONG, job("mason", HUGE, "2026-04-01", "24")),
                bad("contract.starts", FaultCode.NOT_A_DATE, job("mason", "250", "2026-13-01", "24")),
                bad("contract.months", FaultCode.NOT_A_NUMBER, job("mason", "250", "2026-04-01", "0")),
                bad("contract.months", FaultCode.NOT_A_NUMBER, job("mason", "250", "2026-04-01", "99999999999")),
                bad("contract.occupation", FaultCode.TOO_LONG, job(HUGE, "250", "2026-04-01", "24")),
                bad("contract.occupation", FaultCode.FORMAT, job("ma\u0007son", "250", "2026-04-01", "24")),
                bad("contract.occupation", FaultCode.FORMAT, job("ma" + OVERRIDE + "son", "250", "2026-04-01", "24")),
                bad("contract.occupation", FaultCode.FORMAT, job("ma\ud800son", "250", "2026-04-01", "24")),
                bad("contract.occupation", FaultCode.REQUIRED, job(null, "250", "2026-04-01", "24")),
                bad("declaration", FaultCode.REQUIRED, declared(null)),
                bad("declaration", FaultCode.MUST_BE_TRUE, declared(false)),
                bad("noApprovalCase", FaultCode.NOT_ONE_OF, claimed("BORED", "paper")),
                bad("proof", FaultCode.TOO_LONG, claimed("DISMISSED", HUGE)),
                bad("proof", FaultCode.FORMAT, claimed("DISMISSED", "paper" + OVERRIDE)));
    }

    private static Arguments bad(String path, FaultCode code, SubmitTransfer form) {
        return Arguments.of(path, code, form);
    }

    private static SubmitTransfer with(
            @Nullable String licence, @Nullable String worker, @Nullable String born, Contract job) {
        return new SubmitTransfer(licence, worker, born, true, job, null, null);
    }

    private static SubmitTransfer job(@Nullable String occupation, String wage, String starts, String months) {
        return with("30000001", "90000001", "1990-05-17", new Contract(occupation, wage, starts, months));
    }

    private static SubmitTransfer declared(@Nullable Boolean declaration) {
        return new SubmitTransfer("30000001", "90000001", "1990-05-17", declaration, JOB, null, null);
    }

    private static SubmitTransfer claimed(String noApproval, String proof) {
        return new SubmitTransfer("30000001", "90000001", "1990-05-17", true, JOB, noApproval, proof);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aBadFieldIsNamedInBothLanguagesAndNothingHappens(String path, FaultCode code, SubmitTransfer form) {
        try (Town town = new Town()) {
            List<Outcome<?>> answers = List.of(
                    town.transfers().check(town.call(Roles.NEW_EMPLOYER), form),
                    town.transfers().submit(town.call(Roles.NEW_EMPLOYER), form));
            assertThat(answers).allSatisfy(answer -> {
                assertThat(faults(answer)).extracting(Fault::path).containsExactly(path);
                assertThat(faults(answer)).extracting(Fault::code).containsExactly(code);
                explained(answer);
            });
            assertThat(town.transfers().statistics()).isEmpty();
            assertThat(town.labour.nextDue()).isEmpty();
        }
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        try (Town town = new Town()) {
            var nothing = new SubmitTransfer(null, null, null, null, new Contract(null, null, null, null), null, null);
            Outcome<?> answer = town.transfers().submitWithoutApproval(town.call(Roles.NEW_EMPLOYER), nothing);
            assertThat(faults(answer))
                    .extracting(Fault::path)
                    .containsExactly(
                            "birthDate",
                            "contract.months",
                            "contract.occupation",
                            "contract.starts",
                            "contract.wage",
                            "declaration",
                            "licence",
                            "noApprovalCase",
                            "worker");
            explained(answer);
        }
    }

    @Test
    void arabicDigitsAreDigits() {
        try (Town town = new Town()) {
            var form = new SubmitTransfer(
                    "٣٠٠٠٠٠٠١",
                    " \u200f٩٠٠٠٠٠٠١\u200e ",
                    "١٩٩٠-٠٥-١٧",
                    true,
                    new Contract("mason", "٢٥٠٫٥٠٠", "۲۰۲۶-۰۴-۰۱", "٢٤"),
                    null,
                    null);
            TransferView view = Town.value(town.transfers().submit(town.call(Roles.NEW_EMPLOYER), form));
            assertThat(view.transfer().request().worker().value()).isEqualTo(Town.worker(1));
            assertThat(view.transfer().request().appointment()).isNotNull();
            assertThat(view.transfer().request().appointment().wage()).hasToString("OMR 250.500");
        }
    }

    static Stream<Arguments> acts() {
        return Stream.of(
                Arguments.of("releaseOn", Roles.CURRENT_EMPLOYER, new TransferForm.Approve("31.3.2026")),
                Arguments.of("releaseOn", Roles.CURRENT_EMPLOYER, new TransferForm.Approve(HUGE)),
                Arguments.of("reason", Roles.CURRENT_EMPLOYER, new TransferForm.Reject(null, null)),
                Arguments.of("note", Roles.CURRENT_EMPLOYER, new TransferForm.Reject("OTHER", HUGE)),
                Arguments.of("note", Roles.CURRENT_EMPLOYER, new TransferForm.Reject("OTHER", "a" + OVERRIDE + "b")),
                Arguments.of("days", Roles.OFFICER, new TransferForm.Extend("many", "OTHER")),
                Arguments.of("days", Roles.OFFICER, new TransferForm.Extend("-3", "OTHER")),
                Arguments.of("reason", Roles.OFFICER, new TransferForm.Stop(NUL, null)),
                Arguments.of("visa", Roles.PASSPORTS, new TransferForm.VisaIssued(" ")),
                Arguments.of("expires", Roles.CIVIL_STATUS, new TransferForm.CardIssued("C-1", "never")));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aBadActIsNamedInBothLanguagesAndNothingHappens(String path, Capacity by, TransferForm form) {
        try (Town town = new Town()) {
            String reference = town.submitted(1);
            Outcome<?> answer = town.transfers().act(town.call(by), reference, form);
            assertThat(faults(answer)).extracting(Fault::path).containsExactly(path);
            explained(answer);
            assertThat(town.view(reference).version()).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "TR-", "' or 1=1 --", "TR-0000000000-0", "\0", "\ud800", "../../etc/passwd", "ت"})
    void aReferenceThatIsNoneIsAnUnknownCase(String reference) {
        try (Town town = new Town()) {
            assertThat(town.transfers().view(town.call(Roles.NEW_EMPLOYER), reference))
                    .isEqualTo(town.transfers().view(town.call(Roles.NEW_EMPLOYER), Town.NOTHING));
            assertThat(town.transfers().view(town.call(Roles.NEW_EMPLOYER), reference + HUGE))
                    .isEqualTo(town.transfers().view(town.call(Roles.NEW_EMPLOYER), Town.NOTHING));
            assertThat(town.labour.verify(reference)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a b",
                "é",
                ":clock",
                "0123456789012345678901234567890123456789012345678901234567890123456789012345678901"
            })
    void aRequestIdThatIsNoneIsAMistakeOfTheHost(String id) {
        try (Town town = new Town()) {
            assertThatIllegalArgumentException().isThrownBy(() -> town.call(id, Roles.NEW_EMPLOYER));
        }
    }

    private static List<Fault> faults(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Invalid.class);
        return ((Outcome.Invalid<?>) outcome).faults();
    }

    private static void explained(Outcome<?> outcome) {
        for (Fault fault : faults(outcome)) {
            List<String> texts = new ArrayList<>();
            texts.add(fault.message(Language.ENGLISH));
            texts.add(fault.message(Language.ARABIC));
            assertThat(texts)
                    .doesNotHaveDuplicates()
                    .allSatisfy(text ->
                            assertThat(text).isNotBlank().hasSizeLessThan(400).doesNotContain("999999", "{", OVERRIDE));
            assertThat(texts.get(1)).containsPattern("\\p{IsArabic}");
        }
    }
}

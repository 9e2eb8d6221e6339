package om.gov.mol.labour.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import om.gov.mol.labour.transfer.SubmitTransfer;
import om.gov.mol.labour.transfer.TransferForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FaultlessTest {

    private static final FormValidator VALIDATOR = new FormValidator(FormatSettings.lenient());
    private static final Faultless FAULTLESS = new Faultless(FormatSettings.lenient());

    record WithConstraintOfOthers(@Size(max = 3) String text) {}

    record WithParts(List<@NotBlank String> parts) {}

    record Outer(@Valid @Nullable Inner inner) {}

    record Inner(@NotBlank String text) {}

    @Property(tries = 300)
    void agreesWithTheProviderOnEveryRequest(@ForAll("requests") SubmitTransfer form) {
        assertThat(FAULTLESS.isSure(form))
                .isEqualTo(VALIDATOR.checkByProvider(form).isEmpty());
    }

    @Provide
    Arbitrary<SubmitTransfer> requests() {
        Arbitrary<String> months = texts("24", "0", "x");
        return Combinators.combine(
                        texts("30000001", "3 0", "\0"),
                        texts("90000001", "٩٠٠٠٠٠٠١", "ninety"),
                        texts("1990-05-17", "1990-02-30", ""),
                        Arbitraries.of(true, true, false),
                        Combinators.combine(
                                        texts("mason", "\u2003", "m".repeat(61)),
                                        texts("250.000", "-1"),
                                        texts("2030-04-01", "soon"),
                                        months)
                                .as(SubmitTransfer.Contract::new)
                                .injectNull(0.2),
                        texts("DISMISSED", "BORED"),
                        texts("paper", "\u202e", "p".repeat(201)))
                .as(SubmitTransfer::new);
    }

    /** The first is right, and comes more often than the rest. */
    private static Arbitrary<String> texts(String right, String... wrong) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(right)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(wrong).injectNull(0.3)));
    }

    static Stream<TransferForm> acts() {
        return Stream.of(
                new TransferForm.Consent(),
                new TransferForm.Approve(null),
                new TransferForm.Approve("31.3.2026"),
                new TransferForm.Reject("OTHER", null),
                new TransferForm.Reject(null, "note"),
                new TransferForm.Extend("3", "OTHER"),
                new TransferForm.Extend("366", "OTHER"),
                new TransferForm.CardIssued("C-1", "2028-03-01"));
    }

    @ParameterizedTest
    @MethodSource("acts")
    void agreesWithTheProviderOnEveryAct(TransferForm form) {
        assertThat(FAULTLESS.isSure(form))
                .isEqualTo(VALIDATOR.checkByProvider(form).isEmpty());
    }

    @Test
    void whatItDoesNotKnowItLeavesToTheProvider() {
        assertThat(FAULTLESS.isSure(new WithConstraintOfOthers("abc"))).isFalse();
        assertThat(FAULTLESS.isSure(new WithParts(List.of("a")))).isFalse();
        assertThat(FAULTLESS.isSure("a text")).isFalse();
        assertThat(FAULTLESS.isSure(new Outer(new Inner(" ")))).isFalse();
        assertThat(FAULTLESS.isSure(new Outer(new Inner("a")))).isTrue();
        assertThat(FAULTLESS.isSure(new Outer(null))).isTrue();
    }
}

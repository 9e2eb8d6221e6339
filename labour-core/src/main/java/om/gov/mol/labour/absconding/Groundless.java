package om.gov.mol.labour.absconding;

import java.util.Map;
import om.gov.mol.labour.law.ReportParameters;
import om.gov.mol.labour.law.Ruled;
import om.gov.mol.labour.lifecycle.ChangeRegistry;
import om.gov.mol.labour.lifecycle.Effect;
import om.gov.mol.labour.lifecycle.Moment;
import om.gov.mol.labour.registry.RegistryChange.GroundlessObjectionRecorded;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * An objection without any ground goes on record with the fine that the law knows for it, where it knows one; the worker is
 * told both. Whether there is a fine, and how much, is decided elsewhere.
 */
record Groundless(@Nullable Money least, @Nullable Money most) {

    private static Groundless by(AbscondingFacts facts) {
        return new Groundless(
                facts.find(ReportParameters.GROUNDLESS_FINE_LEAST)
                        .map(Ruled::value)
                        .orElse(null),
                facts.find(ReportParameters.GROUNDLESS_FINE_MOST)
                        .map(Ruled::value)
                        .orElse(null));
    }

    static Effect recorded(Moment<AbscondingReport, ?, AbscondingFacts> moment) {
        AbscondingReport report = moment.file();
        Groundless fine = by(moment.facts());
        return new ChangeRegistry(
                new GroundlessObjectionRecorded(report.request().worker(), report.reference(), fine.least, fine.most));
    }

    /** What the notice needs; the range only where both ends of it are known. */
    static Map<String, String> told(String reason, AbscondingFacts facts) {
        Money least = by(facts).least;
        Money most = by(facts).most;
        return least == null || most == null
                ? Map.of("reason", reason, "wording", "groundless")
                : Map.of(
                        "reason",
                        reason,
                        "wording",
                        "groundlessFined",
                        "least",
                        least.getAmount().toPlainString(),
                        "most",
                        most.getAmount().toPlainString());
    }
}

package om.gov.mol.labour.testkit.story;

import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.registry.RegistryChange.FalseReportRecorded;
import om.gov.mol.labour.registry.RegistryChange.GroundlessObjectionRecorded;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What cases put on the records of employers and workers, in the words of a story. */
final class OnRecord {

    private OnRecord() {}

    static JsonObject written(FalseReportRecorded entry) {
        return new JsonObject()
                .put("employer", entry.employer().value())
                .put("worker", entry.worker().value())
                .put("report", entry.report())
                .put("fineLeast", amount(entry.fineLeast()))
                .put("fineMost", amount(entry.fineMost()));
    }

    static JsonObject written(GroundlessObjectionRecorded entry) {
        return new JsonObject()
                .put("worker", entry.worker().value())
                .put("report", entry.report())
                .put("fineLeast", amount(entry.fineLeast()))
                .put("fineMost", amount(entry.fineMost()));
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.getAmount().toPlainString();
    }
}

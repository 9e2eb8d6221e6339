package om.gov.mol.labour.scenarios.law;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import om.gov.mol.labour.absconding.ReportState;
import om.gov.mol.labour.calendar.WorkingCalendar;
import om.gov.mol.labour.internal.json.Json;
import om.gov.mol.labour.internal.json.JsonObject;
import om.gov.mol.labour.law.Governs;
import om.gov.mol.labour.law.Parameter;
import om.gov.mol.labour.transfer.TransferState;

/**
 * A case that is not over.
 *
 * @param openedOn the day whose law governs its conditions of submission
 * @param findings what each rule last said, by id
 * @param readable whether it could be read; if not, it is named and nothing more is said of it
 */
record OpenCase(
        String reference,
        String procedure,
        String state,
        LocalDate openedOn,
        Map<String, String> findings,
        boolean readable) {

    /** The states out of which time leads, as the procedures have them. */
    private static final Set<String> OPEN = Stream.of(TransferState.Open.class, ReportState.Open.class)
            .flatMap(OpenCase::kinds)
            .map(Class::getSimpleName)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> MONEY = Set.of("dues", "fee", "fine", "permit");

    /** A case from the entries of its journal, oldest first; at least one. */
    static OpenCase of(String reference, List<String> journal) {
        List<JsonObject> entries = journal.stream().map(Json::read).toList();
        JsonObject first = entries.get(0);
        Map<String, String> findings = new LinkedHashMap<>();
        for (JsonObject entry : entries) {
            entry.objects("findings").forEach(finding -> findings.put(finding.text("rule"), finding.text("answer")));
        }
        return new OpenCase(
                reference,
                first.text("command").startsWith("submit") ? "transfer" : "absconding",
                entries.get(entries.size() - 1).text("state"),
                WorkingCalendar.dateOf(first.instant("at")),
                findings,
                true);
    }

    /** A case of which only the name can be read. */
    static OpenCase unreadable(String reference) {
        return new OpenCase(reference, "", "", LocalDate.EPOCH, Map.of(), false);
    }

    /** Of one that cannot be read nobody knows; it counts as open. */
    boolean isOpen() {
        return !readable || OPEN.contains(state);
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Stream.of(family.getPermittedSubclasses()).flatMap(OpenCase::kinds)
                : Stream.of(family);
    }

    /** Whether a parameter can bear on it: those of the other procedure cannot. */
    boolean concerns(Parameter<?> parameter) {
        String id = parameter.id();
        String family = id.substring(0, Math.max(0, id.indexOf('.')));
        return switch (family) {
            case "transfer" -> procedure.equals("transfer");
            case "report" -> procedure.equals("absconding");
            default -> MONEY.contains(family) || parameter.governs() != Governs.SETTLEMENT;
        };
    }

    /** The day whose law counts: that of submission, or that of the preview. */
    LocalDate dayFor(Parameter<?> parameter, LocalDate today) {
        return parameter.governs() == Governs.SUBMISSION ? openedOn : today;
    }
}

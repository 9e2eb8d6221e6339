package om.gov.mol.labour.absconding;

import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import om.gov.mol.labour.party.CivilNumber;
import om.gov.mol.labour.party.EmployerId;
import om.gov.mol.labour.party.Governorate;

/**
 * What an employer says of a worker. Changed only by a correction that an officer has asked for.
 *
 * @param jurisdiction the employer's governorate, whose officers are competent
 * @param absentSince the first day of absence
 * @param statement what the employer writes, for the worker and the officers to read
 * @param evidence codes of the documents attached, such as {@code WAGES}
 * @param withKnowledge the employer says that the worker left with his knowledge
 */
public record ReportRequest(
        CivilNumber worker,
        EmployerId employer,
        Governorate jurisdiction,
        LocalDate absentSince,
        String statement,
        Set<String> evidence,
        boolean withKnowledge) {

    public ReportRequest {
        evidence = Set.copyOf(evidence);
    }

    /** The same report with another day, statement and evidence. */
    public ReportRequest corrected(LocalDate since, String saying, Set<String> proof) {
        return new ReportRequest(worker, employer, jurisdiction, since, saying, proof, withKnowledge);
    }

    /** The same report with other words. */
    public ReportRequest saying(String words) {
        return new ReportRequest(worker, employer, jurisdiction, absentSince, words, evidence, withKnowledge);
    }

    /** Without what somebody wrote himself. */
    @Override
    public String toString() {
        return "ReportRequest[" + worker + " of " + employer + ", " + absentSince + ", " + new TreeSet<>(evidence)
                + "]";
    }
}

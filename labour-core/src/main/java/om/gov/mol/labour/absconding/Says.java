package om.gov.mol.labour.absconding;

import java.util.List;
import java.util.Map;
import om.gov.mol.labour.notice.NoticeKind;
import om.gov.mol.labour.notice.Tell;
import om.gov.mol.labour.party.Role;

/** Who is told: the worker, the employer, or both of them the same. */
final class Says {

    private Says() {}

    static Tell worker(NoticeKind kind, Map<String, String> arguments) {
        return new Tell(kind, Role.WORKER, arguments);
    }

    static Tell employer(NoticeKind kind, Map<String, String> arguments) {
        return new Tell(kind, Role.EMPLOYER, arguments);
    }

    static List<Tell> both(NoticeKind kind, Map<String, String> arguments) {
        return List.of(worker(kind, arguments), employer(kind, arguments));
    }
}

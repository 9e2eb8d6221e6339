package om.gov.mol.labour.benchmarks;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import om.gov.mol.labour.port.CaseStore;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.SaveResult;
import om.gov.mol.labour.testkit.fake.InMemoryCaseStore;
import om.gov.mol.labour.testkit.fake.SettableClock;

/** What one whole transfer saves, so that the floor writes the same texts and as many rows. */
final class Recorded {

    private Recorded() {}

    static List<Save> transfer() {
        List<Save> saves = new ArrayList<>();
        CaseStore memory = new InMemoryCaseStore();
        CaseStore listening = (CaseStore) Proxy.newProxyInstance(
                Recorded.class.getClassLoader(), new Class<?>[] {CaseStore.class}, (proxy, method, arguments) -> {
                    try {
                        Object answer = method.invoke(memory, arguments);
                        if (answer instanceof SaveResult.Saved) {
                            saves.add((Save) arguments[0]);
                        }
                        return answer;
                    } catch (InvocationTargetException fault) {
                        throw fault.getCause();
                    }
                });
        try (Hamlet hamlet = new Hamlet(listening, SettableClock.at(Hamlet.NOW), 1)) {
            new WholeTransfer(hamlet, 1, WholeTransfer.Watch.NONE).play();
        }
        if (saves.size() != WholeTransfer.ENTRIES) {
            throw new IllegalStateException("a transfer has " + saves.size() + " entries");
        }
        return saves;
    }
}

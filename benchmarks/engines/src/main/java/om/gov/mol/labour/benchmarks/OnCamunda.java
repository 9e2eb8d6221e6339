package om.gov.mol.labour.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.port.Save;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** Transfers as processes of Camunda, with its history as it comes and nothing switched on that is not needed. */
final class OnCamunda {

    private OnCamunda() {}

    static Contender contender(Pool pool, List<Save> saves) throws SQLException {
        OnPostgres.execute(pool, List.of(Waits.TABLE));
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDmnEnabled(false);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(new HashMap<>(Map.of("notices", new Notices(saves))));
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(
                        "transfer.bpmn",
                        new ByteArrayInputStream(
                                Waits.process(saves.size(), "camunda:delegateExpression=\"${notices}\"")))
                .deploy();
        return new Contender(
                "Camunda 7.24.0",
                new OnPostgres(pool),
                (number, watch) -> transfer(engine.getRuntimeService(), saves, "c" + number, watch));
    }

    private static void transfer(RuntimeService service, List<Save> saves, String id, WholeTransfer.Watch watch) {
        String process = "";
        for (int command = 1; command <= saves.size(); command++) {
            long began = System.nanoTime();
            VariableMap variables = variables(saves.get(command - 1), command);
            if (command == 1) {
                process = service.startProcessInstanceByKey(Waits.KEY, id, variables)
                        .getId();
            } else {
                String waiting = service.createExecutionQuery()
                        .processInstanceId(process)
                        .activityId(Waits.before(command))
                        .singleResult()
                        .getId();
                service.signal(waiting, variables);
            }
            watch.took(System.nanoTime() - began);
        }
    }

    /** A text in Camunda ends at 4,000 characters, so the case is kept as bytes. */
    private static VariableMap variables(Save save, int command) {
        return Variables.createVariables()
                .putValueTyped(
                        "case", Variables.byteArrayValue(save.next().payload().getBytes(StandardCharsets.UTF_8)))
                .putValueTyped("command", Variables.integerValue(command, true));
    }

    private record Notices(List<Save> saves) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            int command = (Integer) execution.getVariable("command");
            Waits.notices(
                    Context.getCommandContext()
                            .getDbSqlSession()
                            .getSqlSession()
                            .getConnection(),
                    execution.getProcessBusinessKey(),
                    saves.get(command - 1));
        }
    }
}

package om.gov.mol.labour.benchmarks;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import om.gov.mol.labour.port.Save;
import org.flowable.common.engine.impl.persistence.StrongUuidGenerator;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.flowable.engine.impl.util.CommandContextUtil;

/** Transfers as processes of Flowable, with its history as it comes and nothing switched on that is not needed. */
final class OnFlowable {

    private OnFlowable() {}

    static Contender contender(Pool pool, List<Save> saves) throws SQLException {
        OnPostgres.execute(pool, List.of(Waits.TABLE));
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setAsyncExecutorActivate(false);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setBeans(Map.of("notices", new Notices(saves)));
        ProcessEngine engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addBytes(
                        "transfer.bpmn20.xml",
                        Waits.process(saves.size(), "flowable:delegateExpression=\"${notices}\""))
                .deploy();
        return new Contender(
                "Flowable 8.0.0",
                new OnPostgres(pool),
                (number, watch) -> transfer(engine.getRuntimeService(), saves, "f" + number, watch));
    }

    private static void transfer(RuntimeService service, List<Save> saves, String id, WholeTransfer.Watch watch) {
        String process = "";
        for (int command = 1; command <= saves.size(); command++) {
            long began = System.nanoTime();
            Map<String, Object> kept =
                    Map.of("case", saves.get(command - 1).next().payload());
            Map<String, Object> passing = Map.of("command", command);
            if (command == 1) {
                process = service.createProcessInstanceBuilder()
                        .processDefinitionKey(Waits.KEY)
                        .businessKey(id)
                        .variables(kept)
                        .transientVariables(passing)
                        .start()
                        .getId();
            } else {
                String waiting = service.createExecutionQuery()
                        .processInstanceId(process)
                        .activityId(Waits.before(command))
                        .singleResult()
                        .getId();
                service.trigger(waiting, kept, passing);
            }
            watch.took(System.nanoTime() - began);
        }
    }

    private record Notices(List<Save> saves) implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {
            int command = (Integer) execution.getTransientVariable("command");
            Waits.notices(
                    CommandContextUtil.getDbSqlSession().getSqlSession().getConnection(),
                    execution.getProcessInstanceBusinessKey(),
                    saves.get(command - 1));
        }
    }
}

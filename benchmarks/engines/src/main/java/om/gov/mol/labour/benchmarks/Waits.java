package om.gov.mol.labour.benchmarks;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import om.gov.mol.labour.port.Save;
import om.gov.mol.labour.port.Work;

/**
 * The process of a transfer as both engines get it: it waits for each command, and after each a service task writes the notices
 * in the engine's own transaction. No timers, no gateways, no forms, no user tasks: less than a real process would have.
 */
final class Waits {

    /** Where the notices go. */
    static final String TABLE =
            "create table notice_outgoing (case_id text not null, id text not null, due bigint not null,"
                    + " state text not null, kind text not null, payload text not null, primary key (case_id, id))";

    static final String KEY = "transfer";

    private static final String NOTICE = "insert into notice_outgoing (case_id, id, due, state, kind, payload)"
            + " values (?, ?, ?, 'WAITING', ?, ?)";

    private Waits() {}

    /** The name of the wait for a command, counted from one. */
    static String before(int command) {
        return "wait" + command;
    }

    /**
     * As BPMN.
     *
     * @param task how the engine names the code of a service task, as attributes
     */
    static byte[] process(int commands, String task) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                + "<definitions xmlns=\"http://www.omg.org/spec/BPMN/20100524/MODEL\""
                + " xmlns:flowable=\"http://flowable.org/bpmn\" xmlns:camunda=\"http://camunda.org/schema/1.0/bpmn\""
                + " targetNamespace=\"benchmark\"><process id=\"" + KEY + "\" isExecutable=\"true\""
                + " camunda:historyTimeToLive=\"180\"><startEvent id=\"start\"/>");
        String last = "start";
        for (int command = 1; command <= commands; command++) {
            if (command > 1) {
                xml.append("<receiveTask id=\"" + before(command) + "\"/>").append(flow(last, before(command)));
                last = before(command);
            }
            xml.append("<serviceTask id=\"notices" + command + "\" " + task + "/>")
                    .append(flow(last, "notices" + command));
            last = "notices" + command;
        }
        xml.append("<endEvent id=\"end\"/>").append(flow(last, "end")).append("</process></definitions>");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String flow(String from, String to) {
        return "<sequenceFlow id=\"" + from + "-" + to + "\" sourceRef=\"" + from + "\" targetRef=\"" + to + "\"/>";
    }

    /** Writes the notices of a command on the connection of the engine's transaction. */
    static void notices(Connection connection, String id, Save save) {
        try (PreparedStatement insert = connection.prepareStatement(NOTICE)) {
            for (Work work : List.copyOf(save.outgoing())) {
                Floor.bind(insert, id, work.id(), work.due().toEpochMilli(), work.kind(), work.payload());
                insert.addBatch();
            }
            if (!save.outgoing().isEmpty()) {
                insert.executeBatch();
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("the notices were not written", fault);
        }
    }
}

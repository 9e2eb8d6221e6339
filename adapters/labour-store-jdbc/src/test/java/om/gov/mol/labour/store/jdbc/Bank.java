package om.gov.mol.labour.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import om.gov.mol.labour.notify.spi.SendResult;
import om.gov.mol.labour.notify.spi.SenderUnavailable;
import om.gov.mol.labour.payment.spi.CallContext;
import om.gov.mol.labour.payment.spi.Capture;
import om.gov.mol.labour.payment.spi.GatewayCapabilities;
import om.gov.mol.labour.payment.spi.GatewayUnavailable;
import om.gov.mol.labour.payment.spi.OpenResult;
import om.gov.mol.labour.payment.spi.PaymentGateway;
import om.gov.mol.labour.payment.spi.PaymentRequest;
import om.gov.mol.labour.payment.spi.PaymentState;
import om.gov.mol.labour.payment.spi.RefundRequest;
import om.gov.mol.labour.payment.spi.RefundResult;
import om.gov.mol.labour.payment.spi.RefundState;
import org.joda.money.Money;

/**
 * The world outside, in a file of its own that outlives every process: a gateway at which every payment that is opened is paid at once,
 * and a provider of messages that writes down each that it sends. Where the file {@code outage} lies beside it, nobody answers.
 */
final class Bank implements PaymentGateway {

    private static final Instant AT = Instant.parse("2026-03-01T08:00:00Z");

    private final Path file;

    Bank(Path file) {
        this.file = file;
    }

    void create() throws SQLException {
        try (Connection bank = connection();
                var statement = bank.createStatement()) {
            statement.execute("create table payment (key text primary key, amount text not null)");
            statement.execute("create table refund (key text primary key, amount text not null)");
            statement.execute("create table sent (key text not null)");
        }
    }

    private Connection connection() throws SQLException {
        Connection bank = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (var statement = bank.createStatement()) {
            statement.execute("pragma busy_timeout = 20000");
        }
        return bank;
    }

    Path outage() {
        return file.resolveSibling("outage");
    }

    private boolean isOut() {
        return Files.exists(outage());
    }

    private void write(String sql, String... values) {
        try (Connection bank = connection();
                PreparedStatement statement = bank.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The amounts of one table by key. */
    Map<String, Money> amounts(String table) {
        Map<String, Money> all = new TreeMap<>();
        rows("select key, amount from " + table, row -> all.put(row.getString(1), Money.parse(row.getString(2))));
        return all;
    }

    /** How often each message was sent. */
    Map<String, Integer> sent() {
        Map<String, Integer> all = new TreeMap<>();
        rows("select key, count(*) from sent group by key", row -> all.put(row.getString(1), row.getInt(2)));
        return all;
    }

    private interface Reading {
        void of(ResultSet row) throws SQLException;
    }

    private void rows(String sql, Reading each) {
        try (Connection bank = connection();
                var statement = bank.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                each.of(rows);
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Sends a message. */
    SendResult send(String key) {
        if (isOut()) {
            throw new SenderUnavailable("nobody answers", null);
        }
        write("insert into sent (key) values (?)", key);
        return new SendResult.HandedOver("id-" + key);
    }

    @Override
    public String name() {
        return "bank";
    }

    @Override
    public GatewayCapabilities capabilities() {
        return new GatewayCapabilities(true, true, true, false, false);
    }

    private void answers() {
        if (isOut()) {
            throw new GatewayUnavailable("nobody answers", null);
        }
    }

    @Override
    public OpenResult open(PaymentRequest request, CallContext context) {
        answers();
        write(
                "insert or ignore into payment (key, amount) values (?, ?)",
                request.key(),
                request.amount().toString());
        return new OpenResult.Opened("g-" + request.key(), null);
    }

    @Override
    public PaymentState inquire(String key, CallContext context) {
        answers();
        Money paid = amounts("payment").get(key);
        return paid == null
                ? new PaymentState.NotFound()
                : new PaymentState.Paid(List.of(new Capture("c-" + key, paid, AT)));
    }

    @Override
    public RefundResult refund(RefundRequest request, CallContext context) {
        answers();
        write(
                "insert or ignore into refund (key, amount) values (?, ?)",
                request.key(),
                request.amount().toString());
        return new RefundResult.Accepted("r-" + request.key());
    }

    @Override
    public RefundState inquireRefund(String key, CallContext context) {
        answers();
        return amounts("refund").containsKey(key)
                ? new RefundState.Refunded(AT, "r-" + key)
                : new RefundState.NotFound();
    }
}

package om.gov.mol.labour.transfer;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * The job that is offered.
 *
 * @param occupation code of the ministry's directory of occupations
 * @param wage monthly, OMR
 * @param months term of the contract
 */
public record Appointment(String occupation, Money wage, LocalDate starts, int months) {}

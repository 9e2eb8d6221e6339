/**
 * Programs to run and read. {@link om.gov.mol.labour.examples.Quickstart} tells one transfer of services from the request
 * to the resident card; {@link om.gov.mol.labour.examples.FirstRequest} is the code of the README.
 *
 * <p>What a host has to bring stands here in its smallest form: a registry
 * ({@link om.gov.mol.labour.examples.MadeUpRegistry}), who recognises people
 * ({@link om.gov.mol.labour.examples.MadeUpIdentities}), who sends messages
 * ({@link om.gov.mol.labour.examples.PrintedSms}, {@link om.gov.mol.labour.examples.PrintedEmail}), the line to other
 * government bodies ({@link om.gov.mol.labour.examples.PrintedAgencyLink}). All people and firms are made up.
 */
@NullMarked
package om.gov.mol.labour.examples;

import org.jspecify.annotations.NullMarked;

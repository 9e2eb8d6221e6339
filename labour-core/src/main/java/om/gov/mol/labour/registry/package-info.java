/**
 * Records of the outside world, as the host's registry tells them: workers, establishments, licences, mandates, and what
 * the library asks agencies and the registry to do. Data only; nothing here looks anything up.
 *
 * <p>A {@link om.gov.mol.labour.registry.WorkerRecord} carries the
 * {@link om.gov.mol.labour.registry.PermitRecord permit} and the
 * {@link om.gov.mol.labour.registry.ContractRecord contract}; a
 * {@link om.gov.mol.labour.registry.LicenceRecord} is a new employer's authorisation to hire. What a case changes in the
 * registry is a {@link om.gov.mol.labour.registry.RegistryChange}, carried out at least once and recognised by its key.
 */
@NullMarked
package om.gov.mol.labour.registry;

import org.jspecify.annotations.NullMarked;

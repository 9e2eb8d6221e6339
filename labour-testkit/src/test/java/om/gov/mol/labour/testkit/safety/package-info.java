/** What must never happen, looked for through the public door with everything in memory. */
package om.gov.mol.labour.testkit.safety;

/**
 * How the values of a case are stored: as JSON with explicit names and formats, written and read field by field.
 *
 * <p>A {@link om.gov.mol.labour.internal.codec.TransferCodec snapshot} is the whole case as it is now; a
 * {@link om.gov.mol.labour.internal.codec.TransferEventCodec event} is what the journal keeps; a
 * {@link om.gov.mol.labour.internal.codec.TransferCommandCodec command} is only written, in an open part and one that can be
 * erased. Absconding reports have the same three: {@link om.gov.mol.labour.internal.codec.AbscondingCodec},
 * {@link om.gov.mol.labour.internal.codec.AbscondingEventCodec} and
 * {@link om.gov.mol.labour.internal.codec.AbscondingCommandCodec}; of theirs the account numbers can be erased
 * too, by {@link om.gov.mol.labour.internal.codec.Parting}. {@link om.gov.mol.labour.internal.codec.EffectCodec} holds what
 * the runner carries out. The smaller codecs, one per concept, serve all procedures.
 *
 * <p>Stored JSON is a contract for ever. Every payload names its type and its format; one of an older format is lifted step
 * by step by {@link om.gov.mol.labour.internal.codec.Upcasts} before it is read, one of a newer format is refused with
 * {@link om.gov.mol.labour.internal.codec.UnreadablePayload}. Golden files in the tests hold the formats still.
 *
 * <p>Conventions: roles by their key, governorates by their ISO code, all other choices by the name of the constant; money as
 * {@code OMR 10.000}; what is absent has no key; empty lists are written; maps and sets are sorted, so that equal values give
 * equal text and the hash over it is stable.
 */
@NullMarked
package om.gov.mol.labour.internal.codec;

import org.jspecify.annotations.NullMarked;

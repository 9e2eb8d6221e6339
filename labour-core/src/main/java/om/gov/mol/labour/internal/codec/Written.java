package om.gov.mol.labour.internal.codec;

import om.gov.mol.labour.internal.json.JsonObject;

/**
 * Something written in two parts. The open part goes into the journal for ever; of the secret part the journal holds only a
 * salted hash, and its text can be erased.
 *
 * @param secret free text, by the name of its field; empty where there is none
 */
public record Written(JsonObject open, JsonObject secret) {}

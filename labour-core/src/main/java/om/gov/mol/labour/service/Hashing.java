package om.gov.mol.labour.service;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import om.gov.mol.labour.lifecycle.CaseId;

/** Digests of the journal, ids of cases and their references. */
final class Hashing {

    private static final String BASE_32 = "abcdefghijklmnopqrstuvwxyz234567";
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int CASE_ID_LENGTH = 26;
    private static final int REFERENCE_LENGTH = 10;

    private Hashing() {}

    /** SHA-256 over the parts, each closed by a zero byte, in hexadecimal. */
    static String sha256(String... parts) {
        return HexFormat.of().formatHex(digest(parts));
    }

    /** The id of the case that this party opens with this request. */
    static CaseId caseId(String tenant, String procedure, String party, String request) {
        byte[] digest = digest(tenant, procedure, party, request);
        StringBuilder id = new StringBuilder(CASE_ID_LENGTH);
        for (int bit = 0; id.length() < CASE_ID_LENGTH; bit += 5) {
            id.append(BASE_32.charAt(fiveBits(digest, bit)));
        }
        return new CaseId(id.toString());
    }

    /** A new reference, such as {@code TR-7K2M9QXW4A-C}: ten random characters and one that checks them. */
    static String reference(String prefix, RandomGenerator random) {
        StringBuilder reference = new StringBuilder(prefix).append('-');
        int check = 0;
        for (int place = 0; place < REFERENCE_LENGTH; place++) {
            int character = random.nextInt(CROCKFORD.length());
            check = (check * 2 + character) % 31;
            reference.append(CROCKFORD.charAt(character));
        }
        return reference.append('-').append(CROCKFORD.charAt(check)).toString();
    }

    /** A salt for a private part: 128 random bits in hexadecimal. */
    static String salt(RandomGenerator random) {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static int fiveBits(byte[] bytes, int from) {
        int pair = (bytes[from / 8] & 0xff) << 8 | (bytes[from / 8 + 1] & 0xff);
        return pair >> (11 - from % 8) & 0x1f;
    }

    private static byte[] digest(String... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                sha256.update(part.getBytes(StandardCharsets.UTF_8));
                sha256.update((byte) 0);
            }
            return sha256.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}

package care.onetribe.ticket.themesuggestion;

/** Vectors of meaning with a signed byte for each dimension: a quarter of the room of floats. */
public final class Meaning {

    private Meaning() {}

    /** The direction of a vector; its length is lost. */
    static byte[] quantised(float[] vector) {
        float largest = 0;
        for (float value : vector) {
            largest = Math.max(largest, Math.abs(value));
        }
        var bytes = new byte[vector.length];
        for (int i = 0; i < vector.length && largest > 0; i++) {
            bytes[i] = (byte) Math.round(vector[i] / largest * Byte.MAX_VALUE);
        }
        return bytes;
    }

    /** The cosine of the angle between two; 0 where one of them is not known. */
    public static double cosine(byte[] one, byte[] other) {
        if (one == null || other == null || one.length != other.length) {
            return 0;
        }
        long product = 0;
        long ofOne = 0;
        long ofOther = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
            ofOne += one[i] * one[i];
            ofOther += other[i] * other[i];
        }
        return product == 0 ? 0 : product / Math.sqrt((double) ofOne * ofOther);
    }
}

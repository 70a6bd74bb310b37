package care.onetribe.ticket.caremetric;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;

/**
 * Facts of many tickets in few bytes, about ten each: their numbers one after the other, in base
 * 128 with the lowest digits first and the highest bit set on all but the last digit (unsigned
 * LEB128, DWARF 5, section 7.6). What may be none is stored one higher.
 */
final class PackedFacts {

    private static final int DIGIT = 7;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int count;

    void add(CareFact fact) {
        put(fact.themeId());
        put(fact.channel());
        put(fact.exchanges());
        put(fact.handovers());
        put(fact.firstReplyMinutes() + 1L);
        put(fact.resolutionMinutes() + 1L);
        put(fact.marks());
        count++;
    }

    int count() {
        return count;
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }

    /** Hands over every fact that was packed. */
    static void read(byte[] packed, Consumer<CareFact> reader) {
        var numbers = new Numbers(packed);
        while (numbers.hasMore()) {
            reader.accept(
                    new CareFact(
                            numbers.next(),
                            (int) numbers.next(),
                            (int) numbers.next(),
                            (int) numbers.next(),
                            (int) numbers.next() - 1,
                            (int) numbers.next() - 1,
                            (int) numbers.next()));
        }
    }

    private void put(long number) {
        long rest = number;
        while (rest >= MORE) {
            bytes.write((int) (rest & (MORE - 1)) | MORE);
            rest >>>= DIGIT;
        }
        bytes.write((int) rest);
    }

    private static final class Numbers {

        private final byte[] packed;
        private int at;

        Numbers(byte[] packed) {
            this.packed = packed;
        }

        boolean hasMore() {
            return at < packed.length;
        }

        long next() {
            long number = 0;
            int shift = 0;
            int digit;
            do {
                digit = packed[at++];
                number |= (long) (digit & (MORE - 1)) << shift;
                shift += DIGIT;
            } while ((digit & MORE) != 0);
            return number;
        }
    }
}

package org.doudi.core.internal.json;

import java.io.CharConversionException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a stream, checked to be UTF-8 on their way. */
final class Utf8Stream extends FilterInputStream {

    /** Thrown where a byte does not fit. */
    static final class NotUtf8 extends CharConversionException {
        private static final long serialVersionUID = 1L;
        private final long offset;

        NotUtf8(long offset) {
            this.offset = offset;
        }

        /** How many bytes stand before the one that does not fit. */
        long offset() {
            return offset;
        }
    }

    private final Utf8 check = new Utf8();
    private final byte[] single = new byte[1];

    Utf8Stream(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = in.read(bytes, from, length);
        boolean fine = read < 0 ? check.isComplete() : check.accept(bytes, from, from + read);
        if (!fine) {
            throw new NotUtf8(check.offset());
        }
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        throw new IOException("a byte that is skipped is not checked");
    }

    /** Bytes that are read again would be checked again, as if they came next. */
    @Override
    public boolean markSupported() {
        return false;
    }
}

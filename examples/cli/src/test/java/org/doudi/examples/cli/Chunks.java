package org.doudi.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;

/** Gives one chunk at each reading and never says that there is more: like a pipe whose other end takes its time. */
final class Chunks extends InputStream {

    private final Iterator<Chunk> chunks;

    /** What one reading gives; nothing is the end. */
    interface Chunk {
        byte[] get() throws IOException;
    }

    Chunks(Chunk... chunks) {
        this.chunks = List.of(chunks).iterator();
    }

    @Override
    public int read() {
        throw new UnsupportedOperationException("slow");
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        byte[] chunk = chunks.hasNext() ? chunks.next().get() : new byte[0];
        System.arraycopy(chunk, 0, bytes, from, chunk.length);
        return chunk.length == 0 ? -1 : chunk.length;
    }
}

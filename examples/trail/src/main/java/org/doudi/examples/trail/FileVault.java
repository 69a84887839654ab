package org.doudi.examples.trail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.doudi.core.json.JsonValue;
import org.doudi.core.problem.Problems;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Vault;

/**
 * A vault of files, one for each opening, named by its commitment. What it says is done when it returns is done also if the
 * machine stops. Erasing writes over the file before it is removed; what a backup has, or a disk that writes elsewhere than it
 * is told, is out of its reach: keep the folder where neither is, or encrypt it and throw keys away.
 *
 * <p>Threads and processes may share a folder.
 */
public final class FileVault implements Vault {

    private static final String ENDING = ".json";

    private final Path folder;

    private FileVault(Path folder) {
        this.folder = folder;
    }

    /**
     * A vault in a folder of its own, which is made if it is not there.
     *
     * @throws IOException if it cannot be made
     */
    public static FileVault of(Path folder) throws IOException {
        Files.createDirectories(folder);
        return new FileVault(folder);
    }

    @Override
    public void put(Hash commitment, Opening opening) {
        try {
            // Beside its place first: whoever looks sees all of it or nothing, also after a power cut.
            Path whole = Files.createTempFile(folder, commitment.hex(), ".part");
            write(whole, ByteBuffer.wrap(opening.toJson().canonical()));
            Files.move(whole, file(commitment), StandardCopyOption.ATOMIC_MOVE);
            forceFolder();
        } catch (IOException e) {
            throw new UncheckedIOException("not kept: " + commitment, e);
        }
    }

    @Override
    public Optional<Opening> find(Hash commitment) {
        try {
            byte[] json = Files.readAllBytes(file(commitment));
            return Optional.of(JsonValue.parse(json).flatMap(Opening::parse).getOrElseThrow(Problems::toException));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("not to be read: " + commitment, e);
        }
    }

    @Override
    public void erase(Hash commitment) {
        Path file = file(commitment);
        try {
            write(file, ByteBuffer.allocate(Math.toIntExact(Files.size(file))));
            Files.delete(file);
            forceFolder();
        } catch (NoSuchFileException e) {
            // Never here, or somebody was quicker.
        } catch (IOException e) {
            throw new UncheckedIOException("not erased: " + commitment, e);
        }
    }

    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** A name is durable when its folder is; a system that opens no folders has no need of it. */
    private void forceFolder() throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private Path file(Hash commitment) {
        return folder.resolve(commitment.hex() + ENDING);
    }

    /** The folder. */
    @Override
    public String toString() {
        return "FileVault[" + folder + "]";
    }
}

package org.doudi.workflow.audit;

import io.vavr.control.Either;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.doudi.core.problem.Problems;
import org.doudi.core.text.Text;

/**
 * A text and who signed it (C2SP {@code signed-note}). Signatures by keys that nobody trusts are carried and ignored; one that
 * claims to be by a trusted key and is not valid spoils the note.
 */
public final class SignedNote {

    /** The most bytes of a note, and the most signatures: more is not a note but an attack. */
    private static final int MAX_LENGTH = 1_000_000;

    private static final int MAX_SIGNATURES = 100;

    private final String text;
    private final List<NoteSignature> signatures;

    private SignedNote(String text, List<NoteSignature> signatures) {
        this.text = text;
        this.signatures = List.copyOf(signatures);
    }

    /** Signs a checkpoint. */
    public static SignedNote of(Checkpoint checkpoint, NoteSigner... signers) {
        return of(checkpoint.text(), signers);
    }

    /**
     * Signs a text.
     *
     * @throws org.doudi.core.problem.ProblemsException if it does not end with a line feed, has other control characters or
     *     nobody signs
     */
    public static SignedNote of(String text, NoteSigner... signers) {
        Problems.require(
                isText(text) && signers.length > 0,
                "note.form",
                "",
                "",
                Text.of("以换行结尾、无其他控制字符的文本与至少一名签署者", "text that ends with a line feed, and a signer"));
        SignedNote note = new SignedNote(text, List.of());
        for (NoteSigner signer : signers) {
            note = note.with(signer);
        }
        return note;
    }

    /** The same with the signature of somebody else who read it and vouches for it; who signed it already signs no second time. */
    public SignedNote with(NoteSigner signer) {
        if (signatures.stream().anyMatch(signature -> signature.isBy(signer.key()))) {
            return this;
        }
        List<NoteSignature> more = new ArrayList<>(signatures);
        more.add(signer.sign(text));
        return new SignedNote(text, more);
    }

    /** Reads a note; what is not written exactly as one is refused. */
    public static Either<Problems, SignedNote> parse(byte[] note) {
        if (note.length > MAX_LENGTH) {
            return refused();
        }
        String all;
        try {
            all = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString();
        } catch (CharacterCodingException e) {
            return refused();
        }
        // The last empty line parts text and signatures: the text itself may have some.
        int parting = all.lastIndexOf("\n\n");
        if (parting < 0 || parting + 2 == all.length() || !all.endsWith("\n")) {
            return refused();
        }
        String text = all.substring(0, parting + 1);
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : all.substring(parting + 2, all.length() - 1).split("\n", -1)) {
            String[] parts =
                    NoteSignature.isLine(line) ? NoteSignature.content(line).split(" ", -1) : new String[0];
            if (parts.length != 2 || !NoteKey.isName(parts[0])) {
                return refused();
            }
            Either<Problems, byte[]> bytes = Base64Text.decode(parts[1]);
            if (bytes.isLeft() || bytes.get().length <= Integer.BYTES) {
                return refused();
            }
            signatures.add(new NoteSignature(parts[0], bytes.get()));
        }
        SignedNote read = new SignedNote(text, signatures);
        boolean fine = isText(text)
                && signatures.size() <= MAX_SIGNATURES
                && read.toString().equals(all);
        return fine ? Either.right(read) : refused();
    }

    /** What can be written in UTF-8 (no half of a surrogate pair), without ASCII's control characters but the line feed. */
    static boolean isText(String text) {
        return text.endsWith("\n")
                && text.chars().noneMatch(c -> c < 0x20 && c != '\n')
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    private static <T> Either<Problems, T> refused() {
        return Either.left(
                Problems.of("note.form", "", "", Text.of("文本、空行与签名行", "text, an empty line and signature lines")));
    }

    /** The text, with its last line feed. What it says is worth as much as who signed it: see {@link #signedBy}. */
    public String text() {
        return text;
    }

    /**
     * Which of the keys signed it; or a problem if a signature claims to be by one of them and is not, or if one of them signed
     * twice.
     */
    public Either<Problems, Set<NoteKey>> signedBy(Set<NoteKey> trusted) {
        Set<NoteKey> valid = new HashSet<>();
        for (NoteSignature signature : signatures) {
            for (NoteKey key : trusted) {
                if (signature.isBy(key) && !(signature.isValid(key, text) && valid.add(key))) {
                    return Either.left(
                            Problems.of("note.signature", "", key.name(), Text.of("有效且唯一的签名", "one valid signature")));
                }
            }
        }
        return Either.right(Set.copyOf(valid));
    }

    /** The note as it is stored and sent. */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The note itself: text, an empty line, the signatures. */
    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature.line()).append('\n'));
        return note.toString();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedNote note && toString().equals(note.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }
}

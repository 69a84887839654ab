package org.doudi.examples.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.doudi.core.json.JsonValue;
import org.doudi.workflow.audit.Hash;
import org.doudi.workflow.audit.Hashing;
import org.doudi.workflow.audit.Opening;
import org.doudi.workflow.audit.Sealed;
import org.doudi.workflow.audit.Sealer;
import org.doudi.workflow.audit.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VaultTest {

    @TempDir
    private Path folder;

    private Vault vault(String kind) throws IOException {
        return kind.equals("memory") ? new MemoryVault() : FileVault.of(folder.resolve("vault"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"memory", "files"})
    void what_is_kept_is_found_until_it_is_erased(String kind) throws IOException {
        Vault vault = vault(kind);
        Opening opening = Events.opening(1);
        Hash commitment = opening.commitment(Hashing.SHA_256);

        assertThat(vault.find(commitment)).isEmpty();
        vault.put(commitment, opening);
        vault.put(commitment, opening);
        assertThat(vault.find(commitment)).contains(opening);
        vault.erase(commitment);
        assertThat(vault.find(commitment)).isEmpty();
        vault.erase(commitment);
        assertThat(vault.toString()).doesNotContain("申请人");
    }

    @Test
    void files_outlast_the_program() throws IOException {
        Opening opening = Events.opening(1);
        Hash commitment = opening.commitment(Hashing.SHA_256);
        vault("files").put(commitment, opening);

        assertThat(vault("files").find(commitment)).contains(opening);
    }

    @Test
    void what_is_erased_is_in_no_file_of_the_folder_any_more() throws IOException {
        Vault vault = vault("files");
        Sealer sealer = Sealer.of(Hashing.SHA_256, () -> Events.opening(3).salt(), vault);
        Sealed<String> sealed = sealer.seal("applicant", JsonValue.of("张三"));
        assertThat(contents()).contains("张三");

        // Who still has the file open reads noughts, not the value.
        byte[] open;
        try (var in = Files.newInputStream(files().get(0))) {
            vault.erase(sealed.commitment());
            open = in.readAllBytes();
        }

        assertThat(new String(open, StandardCharsets.UTF_8)).doesNotContain("张三");
        assertThat(contents()).doesNotContain("张三");
        assertThat(files()).isEmpty();
    }

    @Test
    void threads_share_a_folder() throws IOException {
        Vault vault = vault("files");
        List<Opening> openings =
                IntStream.range(0, 60).mapToObj(Events::opening).toList();
        openings.parallelStream().forEach(opening -> vault.put(opening.commitment(Hashing.SHA_256), opening));

        assertThat(openings.parallelStream()
                        .map(opening ->
                                vault.find(opening.commitment(Hashing.SHA_256)).get()))
                .containsExactlyElementsOf(openings);
        openings.parallelStream().forEach(opening -> vault.erase(opening.commitment(Hashing.SHA_256)));
        assertThat(files()).isEmpty();
    }

    private String contents() throws IOException {
        StringBuilder contents = new StringBuilder();
        for (Path file : files()) {
            contents.append(Files.readString(file));
        }
        return contents.toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("vault"))) {
            return new ArrayList<>(files.toList());
        }
    }
}

package casebook.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesHashTest {
    @TempDir
    private Path root;

    @BeforeEach
    void aBank() throws IOException {
        Files.createDirectories(root.resolve("bank/items"));
        Files.writeString(root.resolve("bank/bank.yaml"), "title: One\n");
        Files.writeString(root.resolve("bank/items/first.yaml"), "marks: 1\n");
    }

    private FilesHash hash() {
        return FilesHash.below(List.of(root), "build 1");
    }

    @Test
    void theSameFilesAreKnownAgain() {
        assertEquals(hash(), hash());
    }

    @Test
    void aChangedByteIsAnotherHash() throws IOException {
        FilesHash before = hash();
        Files.writeString(root.resolve("bank/items/first.yaml"), "marks: 2\n");
        assertNotEquals(before, hash());
    }

    @Test
    void anotherNameIsAnotherHash() throws IOException {
        FilesHash before = hash();
        Files.move(root.resolve("bank/items/first.yaml"), root.resolve("bank/items/second.yaml"));
        assertNotEquals(before, hash());
    }

    @Test
    void aFileThatMovedToAnotherFolderIsAnotherHash() throws IOException {
        FilesHash before = hash();
        Files.move(root.resolve("bank/items/first.yaml"), root.resolve("bank/first.yaml"));
        assertNotEquals(before, hash());
    }

    @Test
    void anotherBuildIsAnotherHash() {
        assertNotEquals(hash(), FilesHash.below(List.of(root), "build 2"));
    }

    @Test
    void aFolderThatIsNotThereHasAHashToo() {
        assertNotEquals(hash(), FilesHash.below(List.of(root.resolve("none")), "build 1"));
    }
}

package casebook.questionbank;

/** What is done with several items of a bank at once. */
public sealed interface BulkDeed {

    /** The deeds, as they are asked for. */
    enum Kind {
        TAG,
        MOVE,
        COPY,
        ARCHIVE
    }

    /**
     * A further concept, another objective, or both.
     *
     * @param concept of the bank's vocabulary; empty for none
     * @param objective empty to leave it as it is
     */
    record Tag(String concept, String objective) implements BulkDeed {
        @Override
        public Kind kind() {
            return Kind.TAG;
        }
    }

    /** To another bank, with identity and history. @param bank its slug */
    record Move(String bank) implements BulkDeed {
        @Override
        public Kind kind() {
            return Kind.MOVE;
        }
    }

    /** New items like these in another bank, as drafts. @param bank its slug */
    record Copy(String bank) implements BulkDeed {
        @Override
        public Kind kind() {
            return Kind.COPY;
        }
    }

    /** Out of draws. @param reason what is said with it */
    record Archive(String reason) implements BulkDeed {
        @Override
        public Kind kind() {
            return Kind.ARCHIVE;
        }
    }

    Kind kind();

    /** Whether it says all that it has to. */
    default boolean isWhole() {
        return switch (this) {
            case Tag tag -> !tag.concept().isEmpty() || !tag.objective().isEmpty();
            case Move move -> !move.bank().isEmpty();
            case Copy copy -> !copy.bank().isEmpty();
            case Archive archive -> !archive.reason().isBlank();
        };
    }
}

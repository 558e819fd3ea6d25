package casebook.item;

import java.util.List;

/**
 * Hand in a small file, which a person marks. It is kept within the response, as a data URL with a name.
 *
 * @param types that may be handed in, at least one
 * @param maxBytes the greatest size of the file
 */
public record UploadInteraction(List<FileType> types, int maxBytes, String modelAnswer, Rubric rubric)
        implements MarkedByPerson {

    /** The greatest size of any file, so that a response stays small. */
    public static final int LARGEST = 200 * 1024;

    public UploadInteraction {
        types = List.copyOf(types);
    }

    @Override
    public Kind kind() {
        return Kind.UPLOAD;
    }

    @Override
    public List<OptionGroup> groups() {
        return List.of();
    }

    @Override
    public List<ResponseDeclaration> declarations() {
        return List.of(new ResponseDeclaration(
                RESPONSE, Cardinality.SINGLE, BaseType.FILE, Value.none(Cardinality.SINGLE, BaseType.FILE)));
    }
}

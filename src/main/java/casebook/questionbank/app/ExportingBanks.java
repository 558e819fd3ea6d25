package casebook.questionbank.app;

import casebook.item.AssessmentItem;
import casebook.item.Illustration;
import casebook.item.json.ItemJson;
import casebook.questionbank.BankSummary;
import casebook.questionbank.BankTree;
import casebook.questionbank.ItemLine;
import casebook.questionbank.ItemText;
import casebook.questionbank.Media;
import casebook.security.Actor;
import casebook.shared.Answer;
import casebook.shared.JsonTree;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A bank as the folder of files in which banks are kept, with the pictures and sounds of its items. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ExportingBanks {
    private final ReadingBanks reading;
    private final ItemText text;
    private final Media media;

    @Inject
    public ExportingBanks(ReadingBanks reading, ItemText text, Media media) {
        this.reading = reading;
        this.text = text;
        this.media = media;
    }

    /** A ZIP with the newest version of each item that is not retired. */
    public Answer<byte[]> files(Actor who, String slug) {
        return switch (reading.bank(who, slug)) {
            case Answer.Given<BankSummary> given -> new Answer.Given<>(zip(who, given.value()));
            case Answer.Hidden<BankSummary> ignored -> new Answer.Hidden<>();
            case Answer.Forbidden<BankSummary> ignored -> new Answer.Forbidden<>();
            case Answer.Invalid<BankSummary> invalid -> new Answer.Invalid<>(invalid.diagnostics());
        };
    }

    private byte[] zip(Actor who, BankSummary summary) {
        Map<Long, AssessmentItem> items = reading.bodies(
                who,
                summary.lines().stream()
                        .filter(line -> !line.isOut())
                        .map(ItemLine::version)
                        .toList());
        String folder = summary.bank().slug() + "/";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            put(zip, folder + "bank.yaml", utf8(text.write(BankTree.of(summary.bank()))));
            for (AssessmentItem item : items.values()) {
                JsonObject tree = JsonTree.object(ItemJson.write(item))
                        .remove("sentences")
                        .build();
                put(zip, folder + "items/" + item.slug() + ".yaml", utf8(text.write(tree)));
            }
            putMedia(zip, folder + "media/", items.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void putMedia(ZipOutputStream zip, String folder, Collection<AssessmentItem> items) throws IOException {
        Set<String> names = new TreeSet<>();
        items.forEach(item -> item.media().stream().map(Illustration::file).forEach(names::add));
        for (String name : names) {
            var file = media.find(name);
            if (file.isPresent()) {
                put(zip, folder + name, file.get().bytes());
            }
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] utf8(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}

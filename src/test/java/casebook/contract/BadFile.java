package casebook.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files that no commentary is read from, one of each kind. */
enum BadFile {
    EMPTY {
        @Override
        byte[] make() {
            return new byte[0];
        }
    },
    BLANK {
        @Override
        byte[] make() {
            return " \n \n".getBytes(StandardCharsets.UTF_8);
        }
    },
    LARGE {
        @Override
        byte[] make() {
            return "Words. ".repeat(800_000).getBytes(StandardCharsets.UTF_8);
        }
    },
    LONG {
        @Override
        byte[] make() {
            return "The minister spoke. ".repeat(11_000).getBytes(StandardCharsets.UTF_8);
        }
    },
    EXE {
        @Override
        byte[] make() {
            return new byte[] {'M', 'Z', 0, 0, 1};
        }
    },
    PAGE {
        @Override
        byte[] make() {
            return "<!doctype html><html><body><p>A page.</p></body></html>".getBytes(StandardCharsets.UTF_8);
        }
    },
    TEXT {
        @Override
        byte[] make() {
            return "Only text.".getBytes(StandardCharsets.UTF_8);
        }
    },
    ENCRYPTED {
        @Override
        byte[] make() throws IOException {
            return pdf(document ->
                    document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission())));
        }
    },
    SCANNED {
        @Override
        byte[] make() throws IOException {
            return pdf(document -> {});
        }
    },
    SCRIPTED {
        @Override
        byte[] make() throws IOException {
            return pdf(
                    document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x')")));
        }
    },
    BOMB {
        @Override
        byte[] make() throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(packed)) {
                for (String name : new String[] {"[Content_Types].xml", "word/document.xml"}) {
                    zip.putNextEntry(new ZipEntry(name));
                    byte[] block = new byte[1 << 20];
                    for (int i = 0; i < (name.startsWith("w") ? 300 : 1); i++) {
                        zip.write(block);
                    }
                    zip.closeEntry();
                }
            }
            return packed.toByteArray();
        }
    },
    BROKEN {
        @Override
        byte[] make() {
            return "%PDF-1.7\nnothing of one".getBytes(StandardCharsets.UTF_8);
        }
    };

    /** What is done to a document with one empty page. */
    private interface Change {
        void to(PDDocument document) throws IOException;
    }

    abstract byte[] make() throws IOException;

    byte[] bytes() {
        try {
            return make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(Change change) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            change.to(document);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}

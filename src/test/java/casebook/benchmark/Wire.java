package casebook.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP/1.1 connection that is kept open, as a browser keeps one. It reads no more of an answer than it must, so that
 * the load takes little of the processor that the server is measured on.
 */
final class Wire implements AutoCloseable {
    private final URI server;
    private @Nullable Socket socket;
    private @Nullable InputStream in;
    private boolean closing;

    Wire(URI server) {
        this.server = server;
    }

    /** @param cookies what {@code Set-Cookie} gave, as name=value */
    record Reply(int status, byte[] body, List<String> cookies) {
        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        boolean good() {
            return status >= 200 && status < 300;
        }
    }

    /** @param headers each with its line end */
    Reply get(String path, String headers) throws IOException {
        return send("GET", path, headers, null);
    }

    /** @param headers each with its line end */
    Reply send(String method, String path, String headers, @Nullable String body) throws IOException {
        byte[] content = body == null ? new byte[0] : body.getBytes(StandardCharsets.UTF_8);
        StringBuilder head = new StringBuilder(512)
                .append(method)
                .append(' ')
                .append(path)
                .append(" HTTP/1.1\r\nHost: ")
                .append(server.getAuthority())
                .append("\r\n")
                .append(headers);
        if (body != null) {
            head.append("Content-Length: ").append(content.length).append("\r\n");
        }
        byte[] start = head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[start.length + content.length];
        System.arraycopy(start, 0, request, 0, start.length);
        System.arraycopy(content, 0, request, start.length, content.length);
        boolean reused = in != null;
        try {
            return exchange(request);
        } catch (Closed e) {
            close();
            if (reused) {
                return exchange(request);
            }
            throw e;
        }
    }

    /** The server closed the connection instead of answering, as it may with one that was kept open: browsers try again. */
    private static final class Closed extends EOFException {
        private static final long serialVersionUID = 1L;

        Closed() {
            super("the server closed the connection");
        }
    }

    private Reply exchange(byte[] request) throws IOException {
        InputStream answer = opened();
        if (socket == null) {
            throw new IOException("not connected");
        }
        socket.getOutputStream().write(request);
        Reply reply = read(answer);
        if (closing) {
            close();
        }
        return reply;
    }

    private InputStream opened() throws IOException {
        if (in == null) {
            socket = new Socket();
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(60_000);
            socket.connect(new InetSocketAddress(server.getHost(), server.getPort()), 10_000);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            closing = false;
        }
        return in;
    }

    private Reply read(InputStream from) throws IOException {
        String line = line(from);
        int status = Integer.parseInt(line, 9, 12, 10);
        List<String> cookies = new ArrayList<>(0);
        int length = 0;
        boolean chunked = false;
        while (!(line = line(from)).isEmpty()) {
            String header = line.substring(0, Math.min(18, line.length())).toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(line.substring(15).strip());
            } else if (header.startsWith("transfer-encoding:")) {
                chunked = true;
            } else if (header.startsWith("set-cookie:")) {
                cookies.add(line.substring(11, line.indexOf(';')).strip());
            } else if (header.startsWith("connection:") && line.endsWith("close")) {
                closing = true;
            }
        }
        return new Reply(status, chunked ? chunks(from) : exactly(from, length), cookies);
    }

    private static byte[] chunks(InputStream from) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1 << 15);
        int size;
        while ((size = Integer.parseInt(line(from), 16)) > 0) {
            body.write(exactly(from, size));
            line(from);
        }
        line(from);
        return body.toByteArray();
    }

    private static byte[] exactly(InputStream from, int length) throws IOException {
        byte[] bytes = from.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer was cut off");
        }
        return bytes;
    }

    private static String line(InputStream from) throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int read = from.read(); read != '\n'; read = from.read()) {
            if (read < 0) {
                throw new Closed();
            }
            if (read != '\r') {
                line.append((char) read);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
        }
        socket = null;
        in = null;
    }
}

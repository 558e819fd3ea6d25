package casebook.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What Linux says of the server's process. */
record ServerProcess(long pid) {
    /** Ticks of the process accounting in a second; 100 on every Linux that Java runs on. */
    private static final int TICKS = 100;

    /** The process of this user that listens on the port. */
    static ServerProcess listening(int port) throws IOException {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        List<String> sockets = Stream.concat(table("/proc/net/tcp"), table("/proc/net/tcp6"))
                .map(line -> line.strip().split("\\s+"))
                .filter(cells -> cells.length > 9 && cells[1].endsWith(suffix) && cells[3].equals("0A"))
                .map(cells -> "socket:[" + cells[9] + "]")
                .toList();
        try (Stream<ProcessHandle> all = ProcessHandle.allProcesses()) {
            return all.filter(process -> holds(process.pid(), sockets))
                    .findFirst()
                    .map(process -> new ServerProcess(process.pid()))
                    .orElseThrow(() -> new IOException("no process of yours listens on port " + port));
        }
    }

    private static Stream<String> table(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().skip(1);
    }

    private static boolean holds(long pid, List<String> sockets) {
        try (Stream<Path> open = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path each : open.toList()) {
                if (Files.isSymbolicLink(each)
                        && sockets.contains(Files.readSymbolicLink(each).toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            return false; // another user's process, or one that has just ended
        }
    }

    /** Processor time in user and system mode so far. */
    long cpuMillis() throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] cells = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(cells[11]) + Long.parseLong(cells[12])) * 1_000 / TICKS;
    }

    long residentMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}

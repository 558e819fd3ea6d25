package casebook.platform.web;

import casebook.shared.JsonTree;
import jakarta.json.JsonObjectBuilder;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.StringJoiner;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A log record as one line of JSON: {@code time, level, logger, request, message}, and {@code thrown} with the types and
 * places of what was thrown. The messages of exceptions are left out, since they may quote what a person has typed; so
 * is the query of every address.
 */
final class JsonLogFormatter extends Formatter {
    private static final Pattern QUERY = Pattern.compile("(?<=[\\w/.-])\\?[^\\s\"'<>\\])]*=[^\\s\"'<>\\])]*");
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final int FRAMES = 20;

    @Override
    public String format(LogRecord record) {
        JsonObjectBuilder line = JsonTree.object()
                .add("time", record.getInstant().truncatedTo(ChronoUnit.MILLIS).toString())
                .add("level", record.getLevel().getName())
                .add("logger", String.valueOf(record.getLoggerName()))
                .add("request", RequestFilter.requestId())
                .add("message", clean(formatMessage(record)));
        if (record.getThrown() != null) {
            line.add("thrown", trace(record.getThrown()));
        }
        return line.build() + "\n";
    }

    private static String clean(@Nullable String message) {
        if (message == null) {
            return "";
        }
        return QUERY.matcher(COLOUR.matcher(message).replaceAll("")).replaceAll("?…");
    }

    private static String trace(Throwable thrown) {
        StringJoiner text = new StringJoiner(" | ");
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            text.add(name(cause));
            StackTraceElement[] frames = cause.getStackTrace();
            for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
                text.add(frames[i].getClassName() + "." + frames[i].getMethodName() + ":" + frames[i].getLineNumber());
            }
        }
        return text.toString();
    }

    private static String name(Throwable cause) {
        String type = cause.getClass().getName();
        return cause instanceof SQLException sql ? type + " " + sql.getSQLState() + " " + sql.getErrorCode() : type;
    }
}

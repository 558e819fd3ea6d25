package casebook.scoring.store;

import casebook.platform.launch.Console;
import casebook.platform.launch.FolderCheck;
import casebook.platform.launch.LaunchSettings;
import casebook.scoring.ScoreCheck;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.TimeZone;

/**
 * {@code ./casebook verify-scores [--data DIR]}: scores everything again from what students gave and lists what is not as
 * the ledger says. Ends with 0 when all is.
 */
public final class VerifyScoresCommand {
    private VerifyScoresCommand() {}

    /** @param arguments the folder of the launcher, then what a person typed */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        Console console = Console.of("verify-scores", arguments);
        if (console.hasWords()) {
            Console.fail("verify-scores takes no name; ./casebook --help");
        }
        System.exit(verify(console.settings()) ? 0 : 1);
    }

    private static boolean verify(LaunchSettings launch) throws IOException, InterruptedException, SQLException {
        if (FolderCheck.inUse(launch.data())) {
            HttpResponse<String> answer = Console.ask(launch.data(), "verify-scores", Console.nothing());
            System.out.println(answer.body().strip());
            return answer.statusCode() == 200;
        }
        try (launch) {
            ScoreCheck check = ScoreReplay.of(launch.database());
            System.out.println(check.text());
            return check.sound();
        }
    }
}

package casebook.support;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A running server with an administrator and nobody else. Every test makes the courses that it needs. */
public final class School implements AutoCloseable {
    private static final AtomicInteger COURSES = new AtomicInteger();

    private final Server server;
    private final Person administrator;
    private final URI spentLink;
    private final List<AutoCloseable> also;

    private School(Server server, Person administrator, URI spentLink, List<AutoCloseable> also) {
        this.server = server;
        this.administrator = administrator;
        this.spentLink = spentLink;
        this.also = also;
    }

    /** @param also what is closed after the server, such as its database */
    public static School open(Server server, AutoCloseable... also) {
        URI spent = FirstAdministrator.make(server);
        Client client = Client.stranger(server.base()).withToken(server.token(FirstAdministrator.USERNAME));
        String id = client.get("/api/session")
                .expect(200)
                .json()
                .getJsonObject("account")
                .getString("id");
        return new School(server, new Person(FirstAdministrator.USERNAME, id, client), spent, List.of(also));
    }

    public Server server() {
        return server;
    }

    public Person administrator() {
        return administrator;
    }

    /** With which the administrator was made. */
    public URI spentLink() {
        return spentLink;
    }

    public Client stranger() {
        return Client.stranger(server.base());
    }

    /** A person who may do what the scopes allow, all of it when none is named. */
    public Client client(String username, String... scopes) {
        return stranger().withToken(server.token(username, scopes));
    }

    /** A new course of two sections, A and B, with people in it whom no other course has. */
    public Classroom newCourse() {
        int number = COURSES.incrementAndGet();
        JsonObject course = administrator
                .client()
                .post("/api/courses", """
                        {"title": "Course %d", "zone": "Europe/London", "sections": ["A", "B"]}""".formatted(number))
                .expect(201)
                .json();
        return new Classroom(this, course, "c" + number);
    }

    @Override
    public void close() throws Exception {
        server.close();
        for (AutoCloseable one : new ArrayList<>(also)) {
            one.close();
        }
    }
}

package casebook.demo;

import casebook.roster.CourseRole;
import casebook.roster.EnrolmentLine;
import casebook.security.PersonDetails;
import casebook.security.Username;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The people of the demo. Their names are invented, and of as many scripts and orders as a course may meet. Abilities are
 * the quantiles of a normal distribution at (i − ½)/24, dealt out by hand.
 */
public final class Cast {
    public static final String PASSWORD = "casebook";
    public static final Username ADMIN = new Username("admin");
    public static final Username AUTHOR = new Username("author");
    public static final PersonDetails ADMIN_DETAILS = person("Ingrid Sørensen", "ingrid.sorensen");
    public static final PersonDetails AUTHOR_DETAILS = person("Tomáš Dvořák", "tomas.dvorak");

    public static final List<Student> STUDENTS = List.of(
            new Student(1, "Amina Rahimi", "amina.rahimi", 0.49),
            new Student(2, "José Álvarez Núñez", "jose.alvarez", -0.16),
            new Student(3, "زهرا احمدی", "zahra.ahmadi", 1.26),
            new Student(4, "Nguyễn Thị Hà", "ha.nguyen", 0.16),
            new Student(5, "Oluwaṣeun Adébáyọ̀", "oluwaseun.adebayo", 0.74),
            new Student(6, "محمد علی خان", "muhammad.khan", -0.61),
            new Student(7, "Zoë van den Berg", "zoe.vandenberg", -1.26),
            new Student(8, "李明华", "minghua.li", 2.04),
            new Student(9, "Łukasz Wiśniewski", "lukasz.wisniewski", -0.89),
            new Student(10, "Siobhán O’Sullivan", "siobhan.osullivan", 0.26),
            new Student(11, "خالد الحربي", "khalid.alharbi", -0.37),
            new Student(12, "Sigríður Jónsdóttir", "sigridur.jonsdottir", 1.05),
            new Student(13, "Ayşe Yıldız", "ayse.yildiz", 0.61),
            new Student(14, "Priya Subramaniam", "priya.subramaniam", -0.05),
            new Student(15, "عائشہ صدیقی", "aisha.siddiqui", 1.53),
            new Student(16, "Kwame Mensah", "kwame.mensah", -2.04),
            new Student(17, "François Lefèvre", "francois.lefevre", 0.05),
            new Student(18, "Олена Шевченко", "olena.shevchenko", -0.49),
            new Student(19, "Mehwish Baloch", "mehwish.baloch", 0.89),
            new Student(20, "Ștefan Ionescu", "stefan.ionescu", -0.26),
            new Student(21, "رضا موسوی", "reza.mousavi", -1.05),
            new Student(22, "佐藤 美咲", "misaki.sato", 0.37),
            new Student(23, "Wilhelmina Achterberg-Featherstonehaugh", "wilhelmina.achterberg", -0.74),
            new Student(24, "Bảo Trần Đức", "bao.tran", -1.53));

    private static final PersonDetails COORDINATOR = person("Margarida Conceição", "margarida.conceicao");
    private static final PersonDetails INSTRUCTOR1 = person("Dr Farah Qureshi", "farah.qureshi");
    private static final PersonDetails INSTRUCTOR2 = person("Dr Jürgen Weiß", "jurgen.weiss");

    private Cast() {}

    /** Everybody who is enrolled, as lines of an enrolment file: students, an instructor for each section, a coordinator. */
    public static List<EnrolmentLine> enrolments() {
        List<EnrolmentLine> lines = new ArrayList<>();
        lines.add(line(lines, "coordinator", COORDINATOR, null, CourseRole.COORDINATOR));
        lines.add(line(lines, "instructor1", INSTRUCTOR1, "A", CourseRole.INSTRUCTOR));
        lines.add(line(lines, "instructor2", INSTRUCTOR2, "B", CourseRole.INSTRUCTOR));
        for (Student one : STUDENTS) {
            lines.add(
                    line(lines, one.username(), person(one.name(), one.mailbox()), one.section(), CourseRole.STUDENT));
        }
        return lines;
    }

    /** Who teaches a section. */
    public static Username instructorOf(String section) {
        return new Username(section.equals("A") ? "instructor1" : "instructor2");
    }

    private static EnrolmentLine line(
            List<EnrolmentLine> before,
            String username,
            PersonDetails details,
            @Nullable String section,
            CourseRole role) {
        return new EnrolmentLine(before.size() + 2, new Username(username), details, section, role, PASSWORD);
    }

    private static PersonDetails person(String name, String mailbox) {
        return new PersonDetails(name, mailbox + "@example.edu");
    }
}

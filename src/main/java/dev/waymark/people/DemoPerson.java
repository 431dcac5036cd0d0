package dev.waymark.people;

import java.util.List;

/** One of the people whom a visitor of the demo can be; the job is a text key. */
public record DemoPerson(String login, String name, String job, String unit) {

    public static final String PASSWORD = "waymark";

    /** In the order in which the sign-in page offers them. */
    public static final List<DemoPerson> ALL = List.of(
            new DemoPerson("leyla", "Leyla Yıldız", "people.demo.job.leyla", "Engineering"),
            new DemoPerson("tomas", "Tomás Herrera", "people.demo.job.tomas", "Engineering"),
            new DemoPerson("kenji", "Kenji Watanabe", "people.demo.job.kenji", "Engineering"),
            new DemoPerson("hanna", "Hanna Lindqvist", "people.demo.job.hanna", "Customer Service"),
            new DemoPerson("jo", "Josephine Mbeki", "people.demo.job.jo", "Customer Service"),
            new DemoPerson("marek", "Marek Dvořák", "people.demo.job.marek", "Engineering"),
            new DemoPerson("amara", "Amara Okafor", "people.demo.job.amara", "Customer Service"),
            new DemoPerson("ingrid", "Ingrid Solheim", "people.demo.job.ingrid", "HR"),
            new DemoPerson("nils", "Nils Berg", "people.demo.job.nils", "HR"),
            new DemoPerson("ruth", "Ruth Adler", "people.demo.job.ruth", "HR"));
}

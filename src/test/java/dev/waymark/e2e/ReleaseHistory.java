package dev.waymark.e2e;

import dev.waymark.engine.Releases;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What was released, which a test takes back so that the next one finds what it began with. */
@TestComponent
public class ReleaseHistory {

    private final Releases releases;
    private final RepositoryService repository;
    private final JdbcClient database;

    ReleaseHistory(Releases releases, RepositoryService repository, JdbcClient database) {
        this.releases = releases;
        this.repository = repository;
        this.database = database;
    }

    int latest() {
        return releases.history().get(0).number();
    }

    @Transactional
    public void backTo(int number) {
        releases.history().stream().filter(release -> release.number() > number).forEach(release -> {
            release.deployment().ifPresent(id -> repository.deleteDeployment(id.value(), true));
            database.sql("delete from process_release where number = " + release.number())
                    .update();
        });
    }
}

package dev.waymark.engine;

import dev.waymark.proof.ReleaseFile;
import dev.waymark.proof.ReleaseHash;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.springframework.stereotype.Component;

/**
 * What every deployment passes before the engine reads a byte of it: only the files of a proven release whose day has come
 * are taken, whoever calls; and what is read again later, on this node or another, is still what was proven. Part of the
 * first lock of decision 5.
 */
@Component
class ReleaseGate implements Deployer {

    private final ReleaseBook book;
    private final Clock clock;
    private final Set<String> unaltered = ConcurrentHashMap.newKeySet();

    ReleaseGate(ReleaseBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (deployment.isNew()) {
            admit(deployment);
        } else {
            requireUnaltered(deployment.getId());
        }
    }

    private void admit(DeploymentEntity deployment) {
        var hash = hash(deployment.getResources().values());
        var release = book.findDue(hash, clock.instant()).orElseThrow(NotAdmitted::unproven);
        book.runs(release, new ReleaseId(deployment.getId()));
    }

    /** The engine reads again only the file that it needs; the hash is about all of them, so all are looked at. */
    private void requireUnaltered(String deployment) {
        if (unaltered.contains(deployment)) {
            return;
        }
        List<ResourceEntity> files =
                Context.getCommandContext().getResourceManager().findResourcesByDeploymentId(deployment);
        var proven = book.find(new ReleaseId(deployment))
                .filter(release -> release.hash().equals(hash(files)))
                .isPresent();
        if (!proven) {
            throw NotAdmitted.altered(deployment);
        }
        unaltered.add(deployment);
    }

    private static String hash(Collection<ResourceEntity> files) {
        return ReleaseHash.of(files.stream()
                .map(file -> new ReleaseFile(file.getName(), file.getBytes()))
                .toList());
    }
}

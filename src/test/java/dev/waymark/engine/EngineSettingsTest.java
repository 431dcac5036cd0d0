package dev.waymark.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.WaymarkTest;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reads the live configuration back, because a mistyped setting is silently ignored. */
@WaymarkTest
class EngineSettingsTest {

    @Autowired
    ProcessEngine engine;

    @Autowired
    RepositoryService repository;

    @Test
    void keepsNoHistoryAndNoMetrics() {
        assertThat(live().getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_NONE);
        assertThat(live().isMetricsEnabled()).isFalse();
        assertThat(live().isTaskMetricsEnabled()).isFalse();
        assertThat(live().isDbMetricsReporterActivate()).isFalse();
    }

    @Test
    void hasNeitherDecisionTablesNorCasesNorStandaloneTasks() {
        assertThat(live().isDmnEnabled()).isFalse();
        assertThat(live().isCmmnEnabled()).isFalse();
        assertThat(live().isStandaloneTasksEnabled()).isFalse();
        assertThat(live().isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(live().isEnableExpressionsInAdhocQueries()).isFalse();
    }

    @Test
    void leavesTheTablesToTheMigrations() {
        assertThat(live().getDatabaseType()).isEqualTo("mysql");
        assertThat(live().getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(live().isAuthorizationEnabled()).isFalse();
        assertThat(live().isJobExecutorDeploymentAware()).isFalse();
    }

    @Test
    void speaksOnlyTheLanguageOfTheDiagrams() {
        assertThat(live().getExpressionManager()).isInstanceOf(DiagramLanguage.class);
        assertThatThrownBy(() -> live().getExpressionManager().createExpression("${''.getClass()}"))
                .hasMessageContaining("Not in the language of the diagrams");
    }

    @Test
    void findsNoBeanThatIsNoBuildingBlock() {
        var somewhere = new ExecutionEntity();
        somewhere.setProcessInstance(somewhere);
        somewhere.setBusinessKey("conversation");

        assertThat(List.of("dataSource", "repositoryService", "environment", "releaseGate"))
                .allSatisfy(bean -> assertThatThrownBy(() -> live().getExpressionManager()
                                .createExpression("${%s}".formatted(bean))
                                .getValue(somewhere))
                        .isInstanceOf(UnknownQuestion.class));
    }

    @Test
    void hangsUpTheOtherNetsAndTheGate() {
        assertThat(live().getCustomPostBPMNParseListeners())
                .extracting(listener -> (Object) listener.getClass())
                .contains(KnownBehaviours.class, ChoiceGuard.class);
        assertThat(live().getCustomPreDeployers()).hasOnlyElementsOfType(ReleaseGate.class);
    }

    @Test
    void runsOnExactlyOneShippedRelease() {
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(1);
        assertThat(repository.createProcessDefinitionQuery().latestVersion().count())
                .isEqualTo(6);
    }

    private ProcessEngineConfigurationImpl live() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }
}

package dev.waymark.engine;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.dmn.engine.impl.spi.el.ElExpression;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the engine is told before it starts, beyond what {@code application.yaml} can say. */
@Component
class EngineSettings extends AbstractProcessEnginePlugin {

    private final ObjectProvider<DiagramWords> words;
    private final TaskAnnouncer announcer;
    private final ChoiceGuard guard;
    private final ReleaseGate gate;

    EngineSettings(ObjectProvider<DiagramWords> words, TaskAnnouncer announcer, ChoiceGuard guard, ReleaseGate gate) {
        this.words = words;
        this.announcer = announcer;
        this.guard = guard;
        this.gate = gate;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new DiagramLanguage(words::getObject));
        configuration.setDmnElProvider(EngineSettings::refuse);
        configuration.setCustomPreDeployers(List.of(gate));
        var listeners = configuration.getCustomPostBPMNParseListeners();
        List<BpmnParseListener> all = listeners == null ? new ArrayList<>() : listeners;
        all.add(new KnownBehaviours(name -> words.getObject().isBlock(name)));
        all.add(guard);
        all.add(announcer);
        configuration.setCustomPostBPMNParseListeners(all);
    }

    /** Decision tables are switched off, yet their engine insists on a language of its own. */
    private static ElExpression refuse(String text) {
        throw new UnsupportedOperationException("Decision tables are not part of Waymark");
    }
}

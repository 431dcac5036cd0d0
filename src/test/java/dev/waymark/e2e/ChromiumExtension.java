package dev.waymark.e2e;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands each test its browser and closes every window afterwards. */
class ChromiumExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(ChromiumExtension.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.isHere()) {
            return ConditionEvaluationResult.enabled("Chromium is installed");
        }
        if (System.getenv("CI") != null) {
            throw new IllegalStateException("No Chromium, so nothing was seen in a browser: apt-get install chromium");
        }
        return ConditionEvaluationResult.disabled("No Chromium here; CI runs this test");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browsing.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var port = SpringExtension.getApplicationContext(context)
                .getEnvironment()
                .getRequiredProperty("local.server.port");
        var browsing = new Browsing("http://localhost:" + port);
        context.getStore(OURS).put(Browsing.class, browsing);
        return browsing;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var browsing = context.getStore(OURS).remove(Browsing.class, Browsing.class);
        if (browsing != null) {
            context.getExecutionException()
                    .ifPresent(failure ->
                            browsing.keepPictures(context.getRequiredTestClass().getSimpleName() + "-"
                                    + context.getRequiredTestMethod().getName()));
            browsing.closeAll();
        }
    }
}

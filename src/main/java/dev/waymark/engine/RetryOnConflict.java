package dev.waymark.engine;

import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Does a whole use case again, in a new transaction, when somebody else was faster; nothing of the first try remains. */
class RetryOnConflict implements MethodInterceptor {

    private static final Logger log = LoggerFactory.getLogger(RetryOnConflict.class);
    private static final int TRIES = 4;

    @Override
    public @Nullable Object invoke(MethodInvocation useCase) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return useCase.proceed();
        }
        for (var attempt = 1; ; attempt++) {
            try {
                return ((ProxyMethodInvocation) useCase).invocableClone().proceed();
            } catch (ConcurrencyFailureException | OptimisticLockingException faster) {
                if (attempt == TRIES) {
                    throw faster;
                }
                log.info(
                        "{} met a conflict and is done again",
                        useCase.getMethod().getDeclaringClass().getSimpleName());
            }
        }
    }
}

package dev.waymark.engine;

import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.transaction.annotation.Transactional;

/** Puts the retry around every use case, outside its transaction. */
@Configuration(proxyBeanMethods = false)
class Conflicts {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor retryOnConflict() {
        var useCases = AnnotationMatchingPointcut.forMethodAnnotation(Transactional.class);
        var advisor = new DefaultPointcutAdvisor(useCases, new RetryOnConflict());
        advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 10);
        return advisor;
    }
}

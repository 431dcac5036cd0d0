package dev.waymark.conversations.closing;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Before anybody can sign in, what a restored backup brought back is erased again. */
@Component
class AtTheStart implements SmartInitializingSingleton {

    private final EraseAgain eraseAgain;

    AtTheStart(EraseAgain eraseAgain) {
        this.eraseAgain = eraseAgain;
    }

    @Override
    public void afterSingletonsInstantiated() {
        eraseAgain.erase();
    }
}

package dev.waymark.conversations.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.waymark.engine.TasksChanged;
import dev.waymark.people.CurrentPerson;
import dev.waymark.shared.PersonId;
import dev.waymark.ui.CountsChanged;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** The windows that people have open, so that a task that comes or goes shows in them at once. */
@Component
class OpenWindows implements VaadinServiceInitListener, DisposableBean {

    private final transient CurrentPerson currentPerson;
    private final transient Map<PersonId, Set<UI>> windows = new ConcurrentHashMap<>();
    private final transient ExecutorService messenger = Executors.newSingleThreadExecutor(OpenWindows::thread);

    OpenWindows(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public void serviceInit(ServiceInitEvent start) {
        start.getSource()
                .addUIInitListener(
                        page -> currentPerson.find().ifPresent(person -> remember(person.id(), page.getUI())));
    }

    /** A thread of its own, because the one that changed the tasks still holds its finished transaction. */
    @TransactionalEventListener(fallbackExecution = true)
    void on(TasksChanged change) {
        if (windows.containsKey(change.person())) {
            messenger.execute(() -> tell(change.person()));
        }
    }

    @Override
    public void destroy() {
        messenger.shutdownNow();
    }

    private void remember(PersonId person, UI window) {
        windows.computeIfAbsent(person, first -> ConcurrentHashMap.newKeySet()).add(window);
        window.addDetachListener(closed -> forget(person, window));
    }

    private void forget(PersonId person, UI window) {
        windows.computeIfPresent(person, (same, open) -> {
            open.remove(window);
            return open.isEmpty() ? null : open;
        });
    }

    private void tell(PersonId person) {
        for (var window : windows.getOrDefault(person, Set.of())) {
            try {
                window.access(() -> ComponentUtil.fireEvent(window, new CountsChanged(window)));
            } catch (UIDetachedException closedMeanwhile) {
                forget(person, window);
            }
        }
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "open-windows");
        thread.setDaemon(true);
        return thread;
    }
}

package dev.waymark.conversations;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** All actions of all plans. */
public interface PlanActions extends Repository<PlanAction, String> {

    PlanAction save(PlanAction action);

    void delete(PlanAction action);

    void deleteByConversation(String conversation);

    Optional<PlanAction> findById(String entryId);

    List<PlanAction> findByConversation(String conversation);
}

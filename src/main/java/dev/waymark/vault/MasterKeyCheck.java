package dev.waymark.vault;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Stops the start when the master keys given do not fit the database. */
@Component
class MasterKeyCheck implements InitializingBean {

    private final JdbcClient database;
    private final MasterKeys masterKeys;
    private final TransactionTemplate transaction;

    MasterKeyCheck(JdbcClient database, MasterKeys masterKeys, PlatformTransactionManager transactions) {
        this.database = database;
        this.masterKeys = masterKeys;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterPropertiesSet() {
        transaction.executeWithoutResult(status -> check());
    }

    /** Nodes that start at once take turns, so that two first starts cannot bring two different keys. */
    private void check() {
        database.sql("select id from waymark_keys.start_lock for update")
                .query(Integer.class)
                .single();
        var known = database.sql(
                        "select id from waymark_keys.master_key union select master_key from waymark_keys.keyset")
                .query(String.class)
                .set();
        if (!masterKeys.ids().containsAll(known)) {
            throw MasterKeyUnusable.wrong();
        }
        database.sql("insert ignore into waymark_keys.master_key (id) values (:id)")
                .param("id", masterKeys.current().id())
                .update();
    }
}

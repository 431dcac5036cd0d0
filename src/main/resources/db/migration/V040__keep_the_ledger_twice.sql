-- The erasure ledger once more, beside the data. The two are written in one transaction; after a restore they differ, and
-- what only one of them knows is erased again. It begins empty, so that whatever was restored before is looked at once.
create table erased (
    mark      char(64) character set utf8mb4 collate utf8mb4_bin    not null primary key,
    kind      varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
    erased_on date                                                  not null
);

-- How much was erased would tell a declined invitation from one that nobody opened. The keys may be younger than the data
-- that is restored beside them, so this must be possible twice.
alter table waymark_keys.erasure drop column if exists items;

create table entry (
    id         varchar(64) character set utf8mb4 collate utf8mb4_bin  not null primary key,
    owner      varchar(80) character set utf8mb4 collate utf8mb4_bin  not null,
    position   int                                                    not null,
    stage      varchar(30) character set utf8mb4 collate utf8mb4_bin,
    kind       varchar(40) character set utf8mb4 collate utf8mb4_bin  not null,
    field      varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    author     varchar(64) character set utf8mb4 collate utf8mb4_bin  not null,
    -- The one person who may read it; null when it is shared.
    only_for   varchar(64) character set utf8mb4 collate utf8mb4_bin,
    version    int                                                    not null,
    sealed     mediumblob                                             not null,
    written_at datetime(3)                                            not null,
    changed_at datetime(3)                                            not null,
    opened_at  datetime(3),
    index entry_by_owner (owner, position)
);

create table removed_entry (
    id         varchar(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
    owner      varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
    stage      varchar(30) character set utf8mb4 collate utf8mb4_bin,
    removed_at datetime(3)                                           not null,
    index removed_entry_by_owner (owner)
);

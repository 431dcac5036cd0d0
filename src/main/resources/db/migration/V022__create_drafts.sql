create table draft (
    owner    varchar(80) character set utf8mb4 collate utf8mb4_bin  not null,
    form     varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    person   varchar(64) character set utf8mb4 collate utf8mb4_bin  not null,
    revision bigint                                                 not null,
    sealed   mediumblob                                             not null,
    begun_at datetime(3)                                            not null,
    saved_at datetime(3)                                            not null,
    primary key (owner, form, person)
);

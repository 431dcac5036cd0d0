-- Each row's chain value is a hash over the row and the value before it.
create table reader_log (
    owner   varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
    number  int                                                   not null,
    person  varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    section varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
    channel varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    read_at datetime(3)                                           not null,
    chain   char(64) character set utf8mb4 collate utf8mb4_bin    not null,
    primary key (owner, number)
);

-- The last link, sealed, so that nobody who can write rows can shorten or rewrite the chain.
create table reader_log_head (
    owner  varchar(80) character set utf8mb4 collate utf8mb4_bin not null primary key,
    number int                                                   not null,
    sealed varbinary(1000)                                       not null
);

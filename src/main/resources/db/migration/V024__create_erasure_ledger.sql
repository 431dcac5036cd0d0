-- Lies with the keys, because it must be as young as they are when it is replayed over older data. It names nobody:
-- a mark can be recognised by whoever has the master key and already knows the owner.
create table waymark_keys.erasure (
    mark       char(64) character set utf8mb4 collate utf8mb4_bin    not null primary key,
    owner_kind varchar(12) character set utf8mb4 collate utf8mb4_bin not null,
    erased_on  date                                                  not null,
    items      int                                                   not null
);

create table waymark_keys.erasure_secret (
    id     tinyint        not null primary key,
    sealed varbinary(1000) not null
);

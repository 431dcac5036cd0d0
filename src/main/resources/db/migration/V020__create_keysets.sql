-- Keys live in a schema of their own, because their backups are kept for a shorter time than those of the data.
create schema if not exists waymark_keys character set utf8mb4 collate utf8mb4_bin;

create table waymark_keys.keyset (
    owner      varchar(80) character set utf8mb4 collate utf8mb4_bin not null primary key,
    master_key char(32) character set utf8mb4 collate utf8mb4_bin    not null,
    wrapped    varbinary(8000)                                       not null,
    index keyset_by_master_key (master_key)
);

-- The fingerprints of the master keys in use; they tell a wrong key and give nothing of a key away.
create table waymark_keys.master_key (
    id char(32) character set utf8mb4 collate utf8mb4_bin not null primary key
);

-- One row to hold while a starting node compares its master key.
create table waymark_keys.start_lock (
    id tinyint not null primary key
);
insert into waymark_keys.start_lock values (1);

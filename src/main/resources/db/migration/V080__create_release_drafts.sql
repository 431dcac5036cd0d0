create table release_draft (
    id           varchar(64)   not null primary key,
    name         varchar(60)   not null,
    base_release varchar(64)   not null,
    author       varchar(64)   not null,
    change_note  varchar(1000) not null,
    begun_at     datetime(3)   not null,
    changed_at   datetime(3)   not null,
    version      bigint        not null,
    opened_by    varchar(64),
    opened_at    datetime(3),
    seen_at      datetime(3)
) character set utf8mb4 collate utf8mb4_bin;

create table release_draft_file (
    draft_id   varchar(64)  not null,
    path       varchar(100) not null,
    revision   bigint       not null,
    content    mediumblob   not null,
    changed_by varchar(64)  not null,
    changed_at datetime(3)  not null,
    primary key (draft_id, path),
    constraint file_of_draft foreign key (draft_id) references release_draft (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

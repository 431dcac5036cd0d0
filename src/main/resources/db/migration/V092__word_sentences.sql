-- How HR worded a fixed sentence, and when; empty where it went back to the text that Waymark brings.
create table sentence_wording (
    id         bigint       not null auto_increment primary key,
    sentence   varchar(40)  not null,
    english    varchar(400) not null,
    german     varchar(400) not null,
    changed_by varchar(64)  not null,
    changed_at datetime(3)  not null,
    key wording_of (sentence)
) character set utf8mb4 collate utf8mb4_bin;

create table outbox (
    id bigint not null auto_increment primary key,
    kind varchar(30) not null,
    to_person varchar(64) not null,
    about_person varchar(64) not null,
    conversation_id varchar(64),
    talk_uid varchar(64),
    talk_at datetime(3),
    talk_minutes int not null,
    talk_discreet bit not null,
    talk_cancelled bit not null,
    next_attempt_at datetime(3) not null,
    attempts int not null,
    index by_conversation (conversation_id),
    index by_next_attempt (next_attempt_at)
) character set utf8mb4 collate utf8mb4_bin;

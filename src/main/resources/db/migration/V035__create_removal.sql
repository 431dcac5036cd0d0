-- That something which the manager could read was taken out; never what it was.
create table removal (
    id varchar(64) not null primary key,
    conversation_id varchar(64) not null,
    taken_out_at datetime(3) not null,
    opened bit not null,
    acknowledged_at datetime(3),
    index by_conversation (conversation_id),
    foreign key (conversation_id) references conversation (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

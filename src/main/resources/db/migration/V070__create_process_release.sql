-- Every set of diagrams and forms that was proven and approved, in the order in which they were released. What waits for
-- its day has no deployment so far; its files lie beside it until then.
create table process_release (
    number int not null primary key,
    hash char(64) not null,
    deployment_id varchar(64) unique,
    name varchar(60) not null,
    changes varchar(1000) not null,
    author_id varchar(64),
    approver_id varchar(64),
    effective_at datetime(3) not null,
    offers_move bit not null,
    proven_at datetime(3) not null,
    situations int not null,
    proof mediumtext not null,
    index by_hash (hash)
) character set utf8mb4 collate utf8mb4_bin;

create table process_release_file (
    number int not null,
    name varchar(200) not null,
    content mediumblob not null,
    primary key (number, name),
    foreign key (number) references process_release (number) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

-- What HR set a policy to, and when. Rows are only added: what has begun keeps the length that held on its day.
create table policy_value (
    id         bigint      not null auto_increment primary key,
    policy     varchar(40) not null,
    number     int         not null,
    changed_by varchar(64) not null,
    changed_at datetime(3) not null,
    key policy_value_of (policy)
) character set utf8mb4 collate utf8mb4_bin;

-- From which week on the manager has time for the first talk (F01).
alter table conversation add column first_week date;

-- Which dreams a plan is for (F12): only their ids.
create table plan_direction (
    conversation_id varchar(64) not null,
    dream_id varchar(64) not null,
    primary key (conversation_id, dream_id),
    foreign key (conversation_id) references conversation (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

-- How often each number was given in a quarter (F24); no person, no conversation, no time.
create table usefulness (
    quarter varchar(6) not null,
    score int not null,
    answers int not null,
    primary key (quarter, score)
) character set utf8mb4 collate utf8mb4_bin;

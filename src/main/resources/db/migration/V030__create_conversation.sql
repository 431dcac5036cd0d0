create table conversation (
    id varchar(64) not null primary key,
    employee_id varchar(64) not null,
    manager_id varchar(64) not null,
    state varchar(20) not null,
    begun_by_employee bit not null,
    quiet bit not null,
    begun_at datetime(3) not null,
    paused_until date,
    ask_again_on date,
    discreet_calendar bit not null,
    missed_reviews int not null,
    talk_by_manager bit not null,
    talk_slots varchar(400),
    talk_at datetime(3),
    talk_minutes int not null,
    plan_months int not null,
    plan_rounds int not null,
    plan_published_on date,
    version bigint not null,
    index by_employee (employee_id),
    index by_manager (manager_id)
) character set utf8mb4 collate utf8mb4_bin;

-- A row exists only for a yes.
create table stage_choice (
    conversation_id varchar(64) not null,
    stage varchar(30) not null,
    mode varchar(20) not null,
    decided_at datetime(3) not null,
    done bit not null,
    primary key (conversation_id, stage),
    foreign key (conversation_id) references conversation (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table offered_stage (
    conversation_id varchar(64) not null,
    stage varchar(30) not null,
    primary key (conversation_id, stage),
    foreign key (conversation_id) references conversation (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table decision (
    conversation_id varchar(64) not null,
    form varchar(64) not null,
    field varchar(64) not null,
    answer varchar(64) not null,
    primary key (conversation_id, form, field),
    foreign key (conversation_id) references conversation (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table plan_action (
    entry_id varchar(64) not null primary key,
    conversation_id varchar(64) not null,
    owner varchar(10) not null,
    shared bit not null,
    needs_something bit not null,
    due date,
    reply varchar(20),
    progress varchar(20) not null,
    foreign key (conversation_id) references conversation (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

create table waiting_period (
    employee_id varchar(64) not null,
    manager_id varchar(64) not null,
    not_before date not null,
    line varchar(2),
    line_until date,
    primary key (employee_id, manager_id),
    index by_manager (manager_id)
) character set utf8mb4 collate utf8mb4_bin;

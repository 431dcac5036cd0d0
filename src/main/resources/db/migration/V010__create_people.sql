create table person (
    id varchar(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
    login varchar(100) not null,
    name varchar(200) not null,
    password_hash varchar(100),
    locale varchar(35) not null,
    zone varchar(64) not null,
    appearance varchar(10) not null,
    active boolean not null,
    version bigint not null,
    constraint person_login unique (login)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table person_role (
    person_id varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    role varchar(20) not null,
    primary key (person_id, role),
    constraint person_role_person foreign key (person_id) references person (id)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table unit (
    id varchar(64) character set utf8mb4 collate utf8mb4_bin not null primary key,
    name varchar(200) not null,
    constraint unit_name unique (name)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table membership (
    id bigint not null auto_increment primary key,
    person varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    unit varchar(64) character set utf8mb4 collate utf8mb4_bin,
    since datetime(3) not null,
    constraint membership_person foreign key (person) references person (id),
    constraint membership_unit foreign key (unit) references unit (id),
    index membership_person_since (person, since)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

create table reporting_line (
    id bigint not null auto_increment primary key,
    employee varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
    manager varchar(64) character set utf8mb4 collate utf8mb4_bin,
    since datetime(3) not null,
    recorded_at datetime(3) not null,
    announced boolean not null,
    constraint reporting_line_employee foreign key (employee) references person (id),
    constraint reporting_line_manager foreign key (manager) references person (id),
    index reporting_line_employee_since (employee, since),
    index reporting_line_manager_since (manager, since),
    index reporting_line_announced (announced, since)
) default character set utf8mb4 collate utf8mb4_unicode_ci;

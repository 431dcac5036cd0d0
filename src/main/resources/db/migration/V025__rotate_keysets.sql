-- How often a keyset was given a new key. A rotation gives one to every keyset that is behind its number, so that one
-- which was interrupted goes on where it stopped.
alter table waymark_keys.keyset add column generation int not null default 0;

create table waymark_keys.rotation (
    number      int         not null primary key,
    started_at  datetime(3) not null,
    finished_at datetime(3)
);

-- Somebody who leads people and is asked for a conversation only by those; everybody else who leads may be asked by anyone.
alter table person
    add column asked_by_own_only boolean not null default false;

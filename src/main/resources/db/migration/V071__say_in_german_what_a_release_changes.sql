alter table process_release add column changes_de varchar(1000) not null default '' after changes;

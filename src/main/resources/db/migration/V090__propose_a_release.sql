-- What changes is said in both languages. A proposal holds for one version of a draft: whoever changes the draft afterwards
-- has to propose it again.
alter table release_draft add column change_note_de varchar(1000) not null default '' after change_note;

create table release_proposal (
    draft_id      varchar(64) not null primary key,
    draft_version bigint      not null,
    proposed_by   varchar(64) not null,
    proposed_at   datetime(3) not null,
    effective_at  datetime(3),
    offers_move   bit         not null,
    constraint proposal_of_draft foreign key (draft_id) references release_draft (id) on delete cascade
) character set utf8mb4 collate utf8mb4_bin;

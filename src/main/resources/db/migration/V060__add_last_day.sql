-- The last day of somebody who leaves, as the directory said it; what is theirs goes some time after it (T17).
alter table person add column last_day date;
alter table person add index person_last_day (last_day);

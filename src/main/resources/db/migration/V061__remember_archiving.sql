-- Since when a conversation is the employee's alone, because it is not kept for ever (T14).
alter table conversation add column archived_on date;

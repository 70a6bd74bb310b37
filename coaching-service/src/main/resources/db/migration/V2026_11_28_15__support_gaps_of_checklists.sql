-- For the gaps that a checklist showed.
alter table support_gap add key support_gap_checklist (checklist_id, id);

-- A page of one skill's evidence is an end of one range, whatever share of all evidence is that skill's.
alter table skill_evidence add key skill_evidence_skill (member_id, skill_key, id);

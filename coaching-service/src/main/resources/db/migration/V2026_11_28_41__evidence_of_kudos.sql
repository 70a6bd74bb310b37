-- What a kudos was evidence of goes with it, whoever got it.
alter table skill_evidence
  add key skill_evidence_of_source (source);

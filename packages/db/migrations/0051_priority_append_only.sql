-- What drops were decided by is never changed, and deleted only with its guild; the connection says which guild that is.
CREATE TRIGGER `priority_rules_no_update` BEFORE UPDATE ON `priority_rules` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'priority_rules is append-only';
--> statement-breakpoint
CREATE TRIGGER `priority_rules_no_delete` BEFORE DELETE ON `priority_rules` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'priority_rules is append-only'; END IF;

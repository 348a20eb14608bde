-- Votes are never changed, and deleted only with a guild that is purged.
CREATE TRIGGER `loot_votes_no_update` BEFORE UPDATE ON `loot_votes` FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'loot_votes is append-only';
--> statement-breakpoint
CREATE TRIGGER `loot_votes_no_delete` BEFORE DELETE ON `loot_votes` FOR EACH ROW IF NOT (OLD.`guild_id` <=> @purged_guild_id) THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'loot_votes is append-only'; END IF;
